/** A field of an event, and the name it has in the data layer. */
type Fields = Readonly<Record<string, string>>;

/**
 * What of every reader event may reach a data layer: names and numbers. A field that is not listed never leaves the page. Left out
 * on purpose: words a reader looks for (`search`), and which question of a treatment matters to a reader (`row` and the names in
 * `marks`), because that says something about the reader's health. Lists become their length.
 *
 * A test compares the names with the events of the built widgets, so that a new event has to be thought about once.
 */
export const READER_EVENTS = {
  'exo-step-change': { step: 'exo_step', stepCount: 'exo_steps' },
  'exo-source-open': { facts: 'exo_facts' },
  'exo-region-change': { region: 'exo_region' },
  'exo-filter-change': {
    group: 'exo_group',
    shown: 'exo_shown',
    total: 'exo_total',
    verdicts: 'exo_verdicts',
    differencesOnly: 'exo_differences_only',
  },
  'exo-claim-open': { claimId: 'exo_claim', verdict: 'exo_verdict' },
  'exo-mark-change': { marked: 'exo_marked', marks: 'exo_marks' },
  'exo-row-toggle': { row: 'exo_row', open: 'exo_open' },
  'exo-order-change': { first: 'exo_first' },
  'exo-route-select': { route: 'exo_route', compareWith: 'exo_compare_with' },
  'exo-size-select': { thing: 'exo_thing' },
  'exo-play-change': { playing: 'exo_playing', step: 'exo_step' },
  'exo-recipient-change': { recipient: 'exo_recipient' },
  'exo-view-change': { view: 'exo_view' },
  'exo-part-open': { partId: 'exo_part' },
  'exo-answer': { question: 'exo_question', choice: 'exo_choice', right: 'exo_right', confidence: 'exo_confidence' },
} as const satisfies Readonly<Record<`exo-${string}`, Fields>>;

/** The name of an event in the data layer: `exo-step-change` is `exo_step`, `exo-claim-open` is `exo_claim_open`. */
export const layerName = (event: string): string => event.replace(/-change$/, '').replaceAll('-', '_');

/** What the widgets call things: `micro-needling`, `E06`, `biology:size-range`. Words with spaces are nobody's name. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/;

/** A value as a name or a number; `undefined` for anything else. */
function plain(value: unknown): string | number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'string') return value === '' || NAME.test(value) ? value : undefined;
  return undefined;
}

/** What a data layer is told of an event, or null for one that is not the reader's. */
export function layerFields(name: string, data: object): Record<string, string | number> | null {
  if (!Object.hasOwn(READER_EVENTS, name)) return null;
  const fields: Fields = READER_EVENTS[name as keyof typeof READER_EVENTS];
  const told: Record<string, string | number> = {};
  for (const [field, called] of Object.entries(fields)) {
    const value = plain((data as Record<string, unknown>)[field]);
    if (value !== undefined) told[called] = value;
  }
  return told;
}
