import { claimCheck } from '@exosome-widgets/content/en/claim-check.js';
import { common } from '@exosome-widgets/content/en/common.js';
import { embedBuilder } from '@exosome-widgets/content/en/embed-builder.js';
import { prpComparison } from '@exosome-widgets/content/en/prp-comparison.js';
import { routeExplorer } from '@exosome-widgets/content/en/route-explorer.js';
import { sizeExplorer } from '@exosome-widgets/content/en/size-explorer.js';
import { vesicleMessaging } from '@exosome-widgets/content/en/vesicle-messaging.js';
import { COMPARISON_GROUPS } from '@exosome-widgets/content/comparison.js';
import { claims } from '@exosome-widgets/content/generated/claim-list.js';
import { comparisonList } from '@exosome-widgets/content/generated/comparison-list.js';
import { routes } from '@exosome-widgets/content/generated/routes.js';
import type { RegionId } from '@exosome-widgets/content/types.js';
import { RACE_MEDIA } from '@exosome-widgets/model/race-media.js';
import { SIZES } from '@exosome-widgets/model/sizes.js';
import type { Choice, Control } from '../data.js';
import type { Words } from './words.js';

/** How an attribute that the manifest calls text is chosen, because only some words mean something. */
export interface KnownChoices {
  readonly control: Control;
  readonly choices: readonly Choice[];
}

const LONGEST_LABEL = 110;
/** Ends with a whole word. */
const short = (text: string): string =>
  text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL).replace(/\s+\S*$/, '')}…` : text;

/**
 * The choices of text attributes, by `widget.attribute` or, for what all widgets share, by `attribute`. Names are those that the
 * widget shows its readers. A test holds that every text attribute is here or meant to be free text.
 */
export function choicesIn({ from, evidence }: Words): Readonly<Record<string, KnownChoices>> {
  const say = from('common', common);
  const claim = from('claim-check', claimCheck);
  const compare = from('prp-comparison', prpComparison);
  const route = from('route-explorer', routeExplorer);
  const size = from('size-explorer', sizeExplorer);
  const verdicts = ['supported', 'partly-supported', 'contested', 'unsupported', 'outdated'] as const;
  const regions = Object.keys(common)
    .filter((key): key is `region.${RegionId}` => key.startsWith('region.'))
    .map((key) => ({ value: key.replace('region.', ''), label: say(key) }));
  const allRoutes = routes.map(({ id }) => ({ value: id, label: route(`route.${id}`) })).toReversed();
  const groups = [...new Set(claims.map(({ group }) => group))];

  return {
    region: { control: 'choice', choices: regions },
    'claim-check.group': {
      control: 'choice',
      choices: groups.map((group) => ({ value: group, label: claim(`group.${group}`) })),
    },
    'claim-check.verdict': {
      control: 'many',
      choices: verdicts.map((verdict) => ({ value: verdict, label: say(`verdict.${verdict}`) })),
    },
    'claim-check.claims': {
      control: 'many',
      choices: claims.map(({ id, group, claim: text }) => ({
        value: id,
        label: `${id}: ${short(evidence(text))}`,
        group: claim(`group.${group}`),
      })),
    },
    'prp-comparison.rows': {
      control: 'many',
      choices: COMPARISON_GROUPS.flatMap((group) =>
        comparisonList
          .filter((row) => row.group === group)
          .map(({ id }) => ({
            value: id,
            label: compare(`question.${id as 'size'}`),
            group: compare(`group.${group}`),
          })),
      ),
    },
    'route-explorer.route': { control: 'choice', choices: allRoutes },
    'route-explorer.compare-with': { control: 'choice', choices: allRoutes },
    'size-explorer.compare': { control: 'pair', choices: SIZES.map(({ id }) => ({ value: id, label: size(`name.${id}`) })) },
    'size-explorer.medium': {
      control: 'choice',
      choices: RACE_MEDIA.map((medium) => ({ value: medium, label: size(`medium.${medium}`) })),
    },
  };
}

/** Labels of the choices that the manifest itself lists. */
export function labelsIn({ from }: Words): Readonly<Record<string, string>> {
  const builder = from('embed-builder', embedBuilder);
  const compare = from('prp-comparison', prpComparison);
  const cells = from('vesicle-messaging', vesicleMessaging);
  const say = from('common', common);
  const labels: Record<string, string> = {
    'first.prp': say('subject.prp'),
    'first.exosomes': say('subject.exosomes'),
  };
  for (const group of COMPARISON_GROUPS) labels[`group.${group}`] = compare(`group.${group}`);
  for (const cell of ['fibroblast', 'hair-follicle', 'immune'] as const) labels[`recipient.${cell}`] = cells(`recipient.${cell}`);
  for (const key of Object.keys(embedBuilder)) {
    if (key.startsWith('choice.')) labels[key.replace('choice.', '')] = builder(key as 'choice.theme.auto');
  }
  return labels;
}

/** Text attributes that readers of the builder write themselves. */
export const FREE_TEXT: readonly string[] = ['search'];

/** Ends of number attributes, by `widget.attribute` or `attribute`. Steps count from 1 in the form; their end comes from the widget. */
export const NUMBERS: Readonly<Record<string, { readonly least: number; readonly most?: number }>> = {
  step: { least: 1 },
  'heading-level': { least: 1, most: 6 },
  'size-explorer.from': { least: 1, most: 10_000_000 },
  'size-explorer.to': { least: 1, most: 10_000_000 },
};
