import { claims } from '@exosome-widgets/content/generated/claims.js';
import { COMPARISON_GROUPS } from '@exosome-widgets/content/comparison.js';
import { sizeTakeaways } from '@exosome-widgets/content/en/size-explorer.js';
import { sizeLimits } from '@exosome-widgets/content/en/size-explorer-later.js';
import { responses, script } from '@exosome-widgets/content/en/vesicle-messaging.js';
import { comparisonRows } from '@exosome-widgets/content/generated/comparison.js';
import { routes } from '@exosome-widgets/content/generated/routes.js';
import type { FactReference, Sentence } from '@exosome-widgets/content/types.js';
import { routeOfStep } from '@exosome-widgets/model/routes.js';
import { storySteps } from '@exosome-widgets/model/story.js';
import type { Slide, SlidesOptions } from '../slides.js';
import { slides as claimCheck } from '../widgets/claim-check/claim-check.slides.js';
import { slides as prpComparison } from '../widgets/prp-comparison/prp-comparison.slides.js';
import { slides as routeExplorer } from '../widgets/route-explorer/route-explorer.slides.js';
import { slides as sizeExplorer } from '../widgets/size-explorer/size-explorer.slides.js';
import { slides as vesicleMessaging } from '../widgets/vesicle-messaging/vesicle-messaging.slides.js';
import { CLAIMS, type LectureWidget } from './lecture.plan.js';

/** What a widget says at a step, and what that rests on. */
interface Figure {
  /** One slide for each step, in order. */
  readonly slides: (options: SlidesOptions) => readonly Slide[];
  readonly facts: (step: number) => readonly FactReference[];
}

const factsOf = (...sentences: readonly Sentence[]): readonly FactReference[] => sentences.flatMap(({ facts }) => facts);

const steps = ['ruler', 'pair', 'water', 'tissue', 'skin'] as const;

export const figures: Readonly<Record<LectureWidget, Figure>> = {
  'vesicle-messaging': {
    slides: vesicleMessaging,
    facts: (step) => {
      const name = storySteps[step] ?? 'meet';
      const { caption, more } = name === 'respond' ? responses.fibroblast : script[name];
      return factsOf(caption, ...more);
    },
  },
  'size-explorer': {
    slides: sizeExplorer,
    facts: (step) => {
      const name = steps[step] ?? 'ruler';
      if (name === 'skin') return factsOf(sizeTakeaways.skin, sizeTakeaways.small, sizeLimits.skin);
      if (name === 'tissue') return factsOf(sizeTakeaways.tissue, sizeLimits.gaps, sizeLimits.soft);
      return name === 'water' ? factsOf(sizeTakeaways.water, sizeLimits.fluids) : factsOf(sizeTakeaways[name]);
    },
  },
  'route-explorer': {
    slides: routeExplorer,
    facts: (step) => {
      const route = routes.find(({ id }) => id === routeOfStep(step));
      if (!route) return [];
      const { barrier, setting, exosomes, prp, risks, deviceReach } = route;
      return [...(deviceReach?.facts ?? []), ...factsOf(barrier, setting, exosomes, prp), ...risks.flatMap(({ facts }) => facts)];
    },
  },
  'prp-comparison': {
    slides: prpComparison,
    facts: (step) =>
      comparisonRows
        .filter(({ group }) => group === COMPARISON_GROUPS[step - 1])
        .flatMap(({ prp, exosomes, noteFacts = [] }) => [...factsOf(prp, exosomes), ...noteFacts]),
  },
  'claim-check': {
    // The first slide of the widget is the picture of all verdicts; the lecture shows claims only.
    slides: (options) => claimCheck({ ...options, claims: CLAIMS.join(' ') }).slice(1),
    facts: (step) => claims.find(({ id }) => id === CLAIMS[step])?.answer.facts ?? [],
  },
};
