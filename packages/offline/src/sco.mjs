/** The script of a SCORM package: it connects the one widget, or the deck, of the page. */
import { connectScorm } from 'exosome-widgets/scorm.js';

connectScorm(document.querySelector('[data-exo]') ?? globalThis.Reveal);
