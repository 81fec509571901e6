import { common } from '@exosome-widgets/content/en/common.js';
import { vesicleMessaging } from '@exosome-widgets/content/en/vesicle-messaging.js';
import { messagingLater } from '@exosome-widgets/content/en/vesicle-messaging-later.js';
import { messagingQuestions } from '@exosome-widgets/content/en/vesicle-messaging-questions.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import { type Recipient, recipients, storyScript, storySteps } from '@exosome-widgets/model/story.js';
import { svg } from 'lit';
import type { PlacedLabel } from '../../primitives/labels.js';
import { toSvgText } from '../../primitives/svg-text.js';
import type { Cover, FrameOptions, Slide, SlidesOptions } from '../../slides.js';
import { resolveTokens } from '../../theme/resolve-tokens.js';
import { changeLine, scriptOf, stepLine } from './vesicle-messaging.describe.js';
import { type Stage, stages } from './vesicle-messaging.layout.js';
import * as late from './vesicle-messaging.late.js';
import { moment } from './vesicle-messaging.picture.js';
import { labelsAt, picture } from './vesicle-messaging.whole.js';

/** Which cell receives the message: `fibroblast` when left out or not known. */
interface RecipientOption {
  readonly recipient?: string;
}

const wordsIn = (lang: string | undefined) => {
  const language = matchLanguage(lang);
  const formats = createFormats(language.tag);
  return {
    t: createTranslator(language, formats, 'vesicle-messaging', {
      ...vesicleMessaging,
      ...messagingLater,
      ...messagingQuestions,
    }),
    say: createTranslator(language, formats, 'common', common),
    evidence: (english: string): string =>
      language.evidence?.(english) ?? (language.rewrite ? language.rewrite(english) : english),
    rtl: language.direction === 'rtl',
    tag: language.tag,
  };
};

const known = (recipient: string | undefined): Recipient => recipients.find((each) => each === recipient) ?? 'fibroblast';

/**
 * Without words around it the scene fills the room there is, as far as its cells bear to be drawn out. Beside a slide's own words
 * that is nearly square, with larger labels.
 */
function stageFor({ width = stages.medium.width, height = stages.medium.height }: FrameOptions): Stage {
  const shape = width / height;
  const fitted = (stage: Stage, least: number, most: number): Stage => {
    const aspect = Math.min(most, Math.max(least, shape));
    const w = Math.sqrt(stage.width * stage.height * aspect);
    // In a large picture words need not be as large a part of it.
    const label = stage === stages.medium && width > 900 ? 13.5 : stage.label;
    return { ...stage, label, width: Math.round(w), height: Math.round(w / aspect) };
  };
  if (shape < 0.95) return fitted(stages.tall, 0.5, 0.8);
  return shape < 1.75 ? fitted(stages.medium, 1.2, 1.75) : fitted(stages.wide, 1.75, 2.6);
}

/** Labels are placed again at each of these parts of a step, and stay where they were if they can. */
const LABEL_STEPS = 12;

/** Those of the step that was drawn last: a film asks for one frame after the other. */
let lastLabels: { readonly key: string; readonly placed: (readonly PlacedLabel[])[] } | undefined;

function labelsBefore(
  step: number,
  progress: number,
  options: Parameters<typeof labelsAt>[1],
  tag: string,
): readonly PlacedLabel[] {
  if (progress === 0) return [];
  const { stage, recipient } = options;
  const key = [step, recipient, stage.width, stage.height, stage.label, tag].join();
  if (lastLabels?.key !== key) lastLabels = { key, placed: [] };
  const { placed } = lastLabels;
  const last = Math.ceil(progress * LABEL_STEPS) - 1;
  for (let index = placed.length; index <= last; index++) {
    const state = moment(step, Math.max(index / LABEL_STEPS, 1e-3), false, late);
    placed.push(labelsAt(state, options, placed[index - 1]));
  }
  return placed[last] ?? [];
}

/**
 * One moment of the story as a stand-alone SVG picture. Same input, same text.
 *
 * @param t - the step, 0 to 7; 2.5 is the middle of step 2. Out of range clamps
 */
export function frame(t: number, options: FrameOptions & RecipientOption = {}): string {
  const words = wordsIn(options.lang);
  const recipient = known(options.recipient);
  const at = Math.min(storySteps.length, Math.max(0, Number.isFinite(t) ? t : 0));
  const step = Math.min(Math.floor(at), storySteps.length - 1);
  const state = moment(step, at - step, false, late);
  const stage = options.bare ? stageFor(options) : stages.wide;
  const { width = stage.width, height = Math.round((width * stage.height) / stage.width), theme = 'light' } = options;
  const caption = words.evidence(scriptOf(state.step, recipient).caption.text);
  const page = svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${stage.width} ${stage.height}" width="${width}" height="${height}" role="img" lang="${words.tag}" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif"><title>${stepLine(words.t, step)}</title><desc>${caption}</desc><svg width="${stage.width}" height="${stage.height}">${picture(state, { id: 'exo', stage, recipient, mirrored: words.rtl, t: words.t, late, arrows: at === step, was: labelsBefore(step, at - step, { stage, recipient, mirrored: words.rtl, t: words.t, late }, words.tag) })}</svg></svg>`;
  return resolveTokens(toSvgText(page), theme);
}

/** What a deck of the story opens with. */
export const cover = (options: SlidesOptions = {}): Cover => ({ title: wordsIn(options.lang).t('title') });

/** The story as slides, one for each step, with the text and the picture of the widget. */
export function slides(options: SlidesOptions & RecipientOption = {}): Slide[] {
  const { t, say, evidence } = wordsIn(options.lang);
  const recipient = known(options.recipient);
  return storySteps.map((step, index) => {
    const { caption, more } = scriptOf(step, recipient);
    const text = evidence(caption.text);
    return {
      title: t(`step.${step}`),
      notes: [text, ...more.map((sentence) => evidence(sentence.text)), say('purpose')].join(' '),
      step: index,
      svg: frame(index, options),
      alt: t('picture', { step: stepLine(t, index), caption: text }),
      text,
      facts: [caption, ...more].flatMap(({ facts }) => facts),
      table: { head: [t('table.acts'), t('table.changes')], rows: [[t(`acts.${step}`), changeLine(t, step, recipient)]] },
      ...(storyScript.durationsS[index] ? { video: { seconds: storyScript.durationsS[index], from: index, to: index + 1 } } : {}),
    };
  });
}
