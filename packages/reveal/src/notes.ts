import type { SteppedWidget } from './contract.js';
import { firstStep, fragmentsOf, stepOf } from './steps.js';

/** Notes for one step, written by the author of the deck: `<aside class="notes" data-exo-step="3">`. */
const OF_STEP = 'data-exo-step';

/**
 * Puts speaker notes where reveal.js looks for them: those of the first step in the slide, those of a later step in its fragment.
 * A slide that has notes keeps its own and gets none.
 */
export async function placeNotes(widget: SteppedWidget): Promise<void> {
  const slide = widget.closest('section');
  if (!slide) return;
  const own = slide.hasAttribute('data-notes') || slide.querySelector('aside.notes') !== null;
  if (own) moveStepNotes(slide, widget);
  else await fillNotes(slide, widget);
}

/** Moves each note of a step into the fragment that shows the step. Those of the first step stay with the slide. */
function moveStepNotes(slide: Element, widget: SteppedWidget): void {
  const fragments = fragmentsOf(widget);
  const first = firstStep(widget);
  for (const note of slide.querySelectorAll(`aside.notes[${OF_STEP}]`)) {
    const step = Number(note.getAttribute(OF_STEP));
    if (step === first || note.closest('.fragment')) continue;
    const fragment = fragments[step - first - 1];
    // A note of a step that the slide does not show would be read at the wrong time.
    if (fragment) fragment.append(note);
    else note.remove();
  }
}

/** Takes the notes from the content of the widget. */
async function fillNotes(slide: Element, widget: SteppedWidget): Promise<void> {
  const notes = await notesOf(widget);
  const first = firstStep(widget);
  const write = (place: Element, text: string | undefined, before: Element | null): void => {
    if (!text) return;
    const aside = widget.ownerDocument.createElement('aside');
    aside.className = 'notes';
    for (const line of text.split('\n').filter(Boolean)) {
      const paragraph = widget.ownerDocument.createElement('p');
      paragraph.textContent = line;
      aside.append(paragraph);
    }
    place.insertBefore(aside, before);
  };
  // While the content was loading, the author's script may have written notes.
  if (slide.querySelector('aside.notes')) return;
  write(slide, notes.get(first), null);
  for (const [index, fragment] of fragmentsOf(widget).entries()) write(fragment, notes.get(first + index + 1), null);
}

/** Notes by step; empty for a widget that has none or whose content did not load. */
async function notesOf(widget: SteppedWidget): Promise<ReadonlyMap<number, string>> {
  try {
    const content = await widget.loadSlides?.();
    if (!content) return new Map();
    const lang = widget.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    const slides = content.slides({ ...attributesOf(widget), ...(lang ? { lang } : {}) });
    return new Map(slides.map(({ notes, step }, index) => [step ?? index, notes]));
  } catch {
    return new Map();
  }
}

/** Attributes as options: `claims="E03 E06"` chooses the slides as it chooses what the widget shows. */
const attributesOf = (widget: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...widget.attributes]
      .filter(({ name }) => !name.startsWith('data-') && name !== 'class' && name !== 'style' && name !== 'id')
      .map(({ name, value }) => [name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]),
  );

/** On paper each page carries the notes of its own step (`showNotes`); reveal.js copies those of the slide. */
export function placePrintedNotes(widget: Element): void {
  const page = widget.closest('.pdf-page');
  const printed = page?.querySelector('.speaker-notes-pdf');
  if (!printed) return;
  const step = stepOf(widget);
  const note = fragmentsOf(widget)[step - firstStep(widget) - 1]?.querySelector('aside.notes');
  if (note) printed.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
}
