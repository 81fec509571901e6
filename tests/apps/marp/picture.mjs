// A step of a widget as a picture: same input, same file. In the deck: ![bg contain](release.svg)
import { writeFileSync } from 'node:fs';
import { frame } from 'exosome-widgets/vesicle-messaging.js';

writeFileSync('release.svg', frame(2, { width: 1280, height: 720 }));
