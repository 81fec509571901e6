import type { CSSResult } from 'lit';
import { controlsStyles } from './vesicle-messaging.controls.styles.js';
import { detailStyles } from './vesicle-messaging.detail.styles.js';
import { printStyles } from './vesicle-messaging.print.styles.js';
import { slideStyles } from './vesicle-messaging.slide.styles.js';
import { stageStyles } from './vesicle-messaging.stage.styles.js';

export const styles: readonly CSSResult[] = [stageStyles, controlsStyles, detailStyles, slideStyles, printStyles];
