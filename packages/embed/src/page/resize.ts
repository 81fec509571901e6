/**
 * `resize.js`: the one script of a page with frames. Global `ExoFrames`. A second copy on the page does nothing.
 * Its bytes are pinned by `integrity` in published pages, so they stay as they are: see docs/doors/frame.md.
 * Its types are in resize.types.d.ts, which lies beside it in the folder as resize.d.ts.
 */
import { Frames } from './frames.js';

globalThis.ExoFrames ??= new Frames();
