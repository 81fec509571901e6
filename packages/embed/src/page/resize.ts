/**
 * `resize.js`: the one script of a page with frames. Global `ExoFrames`. A second copy on the page does nothing.
 * Its bytes are pinned by `integrity` in published pages, so they stay as they are: see docs/doors/frame.md.
 */
import { Frames } from './frames.js';

const page = globalThis as { ExoFrames?: Frames };
page.ExoFrames ??= new Frames();
