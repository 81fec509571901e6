/**
 * Pages that open a widget at one place, each with an address of its own: WordPress and other readers of oEmbed files look at the
 * address of a page, not at its settings. The one place where they are listed; titles are in the content catalogue.
 */
import { claimCheck } from '@exosome-widgets/content/en/claim-check.js';
import { prpComparison } from '@exosome-widgets/content/en/prp-comparison.js';
import { routeExplorer } from '@exosome-widgets/content/en/route-explorer.js';
import { sizeExplorer } from '@exosome-widgets/content/en/size-explorer.js';
import { vesicleMessaging } from '@exosome-widgets/content/en/vesicle-messaging.js';
import { COMPARISON_GROUPS } from '@exosome-widgets/content/comparison.js';
import { claims } from '@exosome-widgets/content/generated/claim-list.js';
import { routes } from '@exosome-widgets/content/generated/routes.js';
import { RACE_MEDIA } from '@exosome-widgets/model/race-media.js';
import { words, type Words } from './words.js';

export interface Preset {
  /** For example `prp-comparison`. */
  readonly widget: string;
  /** The last part of the address: lower-case letters, digits, dashes. */
  readonly name: string;
  /** How a menu groups it. */
  readonly kind: 'part' | 'claim';
  /** Attributes as they stand on the tag. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: string;
  /** Which part of the text for readers without scripts belongs here: slides whose title holds this. Left out, all of it. */
  readonly only?: string;
  /** Width over height, where the page has a fixed shape. */
  readonly ratio?: number;
}

const comparison = ({ t, from }: Words): Preset[] => {
  const say = from('prp-comparison', prpComparison);
  const groups = COMPARISON_GROUPS.map((group): Preset => {
    const name = say(`group.${group}`);
    const title = t('preset.group', { widget: say('title'), name });
    return { widget: 'prp-comparison', kind: 'part', name: group, attributes: { group }, title, only: name };
  });
  return [
    ...groups,
    {
      widget: 'prp-comparison',
      kind: 'part',
      name: 'differences',
      attributes: { 'differences-only': '' },
      title: t('preset.differences'),
    },
  ];
};

const explorer = ({ t, from }: Words): Preset[] => {
  const say = from('route-explorer', routeExplorer);
  const one = 'micro-needling';
  const other = 'fractional-laser';
  return [
    ...routes.map(({ id, label }): Preset => {
      const title = t('preset.route', { name: say(`route.${id}`) });
      return { widget: 'route-explorer', kind: 'part', name: id, attributes: { route: id }, title, only: label };
    }),
    {
      widget: 'route-explorer',
      kind: 'part',
      name: 'needle-and-laser',
      attributes: { route: one, 'compare-with': other },
      title: t('preset.routes', { one: say(`route.${one}`), other: say(`route.${other}`) }),
    },
  ];
};

const messaging = ({ t, from }: Words): Preset[] => {
  const say = from('vesicle-messaging', vesicleMessaging);
  const preset = (name: string, attributes: Preset['attributes'], title: string): Preset => ({
    widget: 'vesicle-messaging',
    kind: 'part',
    name,
    attributes,
    title,
  });
  return [
    preset('simulation', { view: 'simulation' }, t('preset.simulation')),
    ...(['hair-follicle', 'immune'] as const).map((recipient) =>
      preset(recipient, { recipient }, t('preset.recipient', { widget: say('title'), name: say(`recipient.${recipient}`) })),
    ),
    preset('without-questions', { 'without-gates': '' }, t('preset.without-questions')),
  ];
};

const check = ({ t, from, evidence }: Words): Preset[] => {
  const say = from('claim-check', claimCheck);
  const groups = [...new Set(claims.map((claim) => claim.group))];
  return [
    { widget: 'claim-check', kind: 'part', name: 'cards', attributes: { view: 'card' }, title: t('preset.cards') },
    ...groups.map((group): Preset => {
      const name = say(`group.${group}`);
      const title = t('preset.claims', { name });
      return { widget: 'claim-check', kind: 'part', name: group, attributes: { group }, title, only: `${name}: ` };
    }),
    ...claims.map(({ id, claim }): Preset => ({
      widget: 'claim-check',
      kind: 'claim',
      name: `claim-${id.toLowerCase()}`,
      attributes: { view: 'card', claims: id },
      title: t('preset.claim', { id, claim: evidence(claim) }),
      only: `claim ${id}`,
    })),
  ];
};

const sizes = ({ t, from }: Words): Preset[] => {
  const say = from('size-explorer', sizeExplorer);
  return [
    {
      widget: 'size-explorer',
      kind: 'part',
      name: 'same-scale',
      attributes: { 'true-scale': '', compare: 'platelet exosome' },
      title: t('preset.same-scale'),
    },
    ...RACE_MEDIA.map((medium, index): Preset => ({
      widget: 'size-explorer',
      kind: 'part',
      name: `drift-${medium}`,
      // The race is the third step of the tour, one step for each place.
      attributes: { step: String(index + 2) },
      title: t('preset.race', { name: say(`medium.${medium}`) }),
    })),
  ];
};

/** Every preset, with its title in a language. `titles` are the widgets' own, by name: each has a page that is a slide. */
export function presetsIn(lang: string, titles: Readonly<Record<string, string>>): Preset[] {
  const those = words(lang);
  return [
    ...[comparison, explorer, messaging, check, sizes].flatMap((of) => of(those)),
    ...Object.entries(titles).map(([widget, title]): Preset => ({
      widget,
      kind: 'part',
      name: 'slide',
      attributes: { layout: 'slide' },
      title: those.t('preset.slide', { widget: /[.?!]$/.test(title) ? title : `${title}.` }),
      ratio: 16 / 9,
    })),
  ];
}
