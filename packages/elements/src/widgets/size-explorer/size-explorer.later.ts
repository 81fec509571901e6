import { sizeTakeaways } from '@exosome-widgets/content/en/size-explorer.js';
import { sizeExplorerLater, sizeLimits, sizeSentences } from '@exosome-widgets/content/en/size-explorer-later.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import type { FactReference, Sentence } from '@exosome-widgets/content/types.js';
import { bends } from '@exosome-widgets/model/log-scale.js';
import {
  type DriftMedium,
  RACE_DISTANCES_UM,
  RACE_MEDIA,
  type RaceMedium,
  RACERS,
  type Racer,
  raceSum,
  timeInUnit,
} from '@exosome-widgets/model/race.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SourcesController } from '../../controllers/sources.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { layoutPair, type PairInput } from './size-explorer.pair.js';
import { pairScene } from './size-explorer.pair-scene.js';
import { raceCell } from './size-explorer.race-describe.js';
import { inlineName, sizeText, type Thing, THINGS, thing, thingName, thingSize, type AllWords } from './size-explorer.things.js';

// What a reader meets only after opening it. The widget loads this module at that moment.

export { laterStyles } from './size-explorer.later.styles.js';
export { RacePanel } from './size-explorer.race-panel.js';
export { ZoomGestures } from './size-explorer.zoom.js';
export { sizeExplorerLater, sizeSentences };

/** What the templates of this module need from their widget. */
export interface Later extends AllWords {
  readonly sources: SourcesController;
}

/** What this module cites. */
export const laterFacts: readonly FactReference[] = [...Object.values(sizeSentences), ...Object.values(sizeLimits)].flatMap(
  ({ facts }: Sentence) => facts,
);

/** The answer to a guess before the race: always with the times of all three. */
export function guessAnswer({ t, more }: AllWords, formats: Formats, guess: Racer): string {
  const times = formats.list(
    RACERS.map((racer) =>
      more('gateTime', {
        name: thingName(t, racer),
        time: more('timeSpoken', timeInUnit(raceSum(thing(racer).typicalNm, 1000, 'water').timeS ?? 0)),
      }),
    ),
  );
  return guess === RACERS[0] ? more('gateRight', { times }) : more('gateWrong', { guess: thingName(t, guess), times });
}

/** What has to be kept in mind beside the race. */
export function limits({ more, sources }: Later, medium: RaceMedium): TemplateResult {
  const own =
    medium === 'skin' ? (['skin', 'pig'] as const) : medium === 'tissue' ? (['gaps', 'soft'] as const) : (['fluids'] as const);
  const shown: readonly (readonly [string, Sentence])[] = [
    ...own.map((each) => [each, sizeLimits[each]] as const),
    ['small', sizeTakeaways.small],
  ];
  return html`<p class="sum-title">${more('limits')}</p>
    <ul class="limits">
      ${shown.map(([id, sentence]) => html`<li>${sources.sentence(sentence, `limit-${id}`, 'race')}</li>`)}
    </ul>`;
}

/** Two things at one scale, and whether the picture keeps it. */
export function samePicture(words: Later, input: PairInput): { picture: Drawing; bent: boolean; remark: string } {
  const { t, more } = words;
  const placed = layoutPair(input);
  const bent = bends(placed.bend);
  return {
    picture: svg`<svg viewBox="${`0 0 ${placed.width} ${Math.round(placed.height)}`}" aria-hidden="true">${pairScene(placed, words)}</svg>`,
    bent,
    remark: bent
      ? more('dotTooLarge', { name: inlineName(t, input.smaller.id), times: placed.bend })
      : `${t('trueScaleNote')} ${more('ghosts')}`,
  };
}

/** What is said of one thing, with its sources. */
export function thingCard({ more, t, sources }: Later, { id, typicalIs, lowNm, highNm, typicalNm }: Thing): TemplateResult {
  const drawn = typicalIs === 'drawing' && lowNm !== highNm;
  return html`<p>${sources.sentence(sizeSentences[id], `thing-${id}`, 'thing')}</p>
    ${drawn ? html`<p class="soft">${more('drawnFrom', { size: sizeText(t, typicalNm) })}</p>` : nothing}`;
}

/** The sum of one time, line by line, with every number that it needs. */
export function describePaper({ more }: Pick<AllWords, 'more'>, racer: Racer, distanceUm: number, medium: DriftMedium): string[] {
  const sum = raceSum(thing(racer).typicalNm, distanceUm, medium);
  const lines = [
    more('paper.k', { value: sum.boltzmannJPerK }),
    more('paper.T', { value: sum.temperatureK }),
    more('paper.eta', { value: sum.viscosityMPas }),
    more('paper.d', { value: sum.diameterNm }),
    more('paper.x', { value: sum.distanceUm }),
    more('paper.D', { value: sum.freeUm2PerS }),
  ];
  let d = sum.freeUm2PerS;
  if (sum.hindrance) {
    const { fibreShare, fibreDiameterNm, ratio, reach, exponent, kept, widestGapNm } = sum.hindrance;
    if (kept === 0) return [...lines, more('paper.stuck', { gap: widestGapNm })];
    d *= kept;
    lines.push(
      more('paper.phi', { value: fibreShare }),
      more('paper.lambda', { d: sum.diameterNm, fibre: fibreDiameterNm, value: ratio }),
      more('paper.fNu', { f: reach, nu: exponent }),
      more('paper.kept', { kept, d }),
    );
  }
  const seconds = sum.timeS ?? 0;
  return [...lines, more('paper.t', { x: distanceUm, d, seconds, time: more('timeSpoken', timeInUnit(seconds)) })];
}

/** Which sum is shown. */
export interface PaperChoice {
  readonly racer: Racer;
  readonly distanceUm: number;
}

/** The sum of the race, number by number. */
export function paper(
  { t, more }: Later,
  medium: DriftMedium,
  { racer, distanceUm }: PaperChoice,
  choose: (choice: Partial<PaperChoice>) => void,
): TemplateResult {
  const value = (event: Event): string => (event.target as HTMLSelectElement).value;
  return html`<p>${more('paperIntro')}</p>
    <p class="formula">${more('paperFormula')}</p>
    ${medium === 'tissue' ? html`<p>${more('paper.meshIntro')}</p><p class="formula">${more('paper.meshFormula')}</p>` : nothing}
    <div class="pair screen-only">
      <label><span>${more('paperWhich')}</span>
        <select @change=${(event: Event) => choose({ racer: value(event) as Racer })}>
          ${RACERS.map((each) => html`<option value=${each} ?selected=${each === racer}>${thingName(t, each)}</option>`)}
        </select></label>
      <label><span>${more('paperOver')}</span>
        <select @change=${(event: Event) => choose({ distanceUm: Number(value(event)) })}>
          ${RACE_DISTANCES_UM.map((um) => html`<option value=${um} ?selected=${um === distanceUm}>${more('distance', { um })}</option>`)}
        </select></label>
    </div>
    <ol class="paper-lines">
      ${describePaper({ more }, racer, distanceUm, medium).map((line) => html`<li>${line}</li>`)}
    </ol>
    <p class="soft">${more('paper.simple')}</p>`;
}

// On narrow screens the rows become cards. Roles are written out, because `display: block` would take them away.

function table(caption: string, head: readonly string[], rows: unknown): TemplateResult {
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((each) => html`<th role="columnheader" scope="col">${each}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
}

/** Every size with what it rests on. */
export function sizesTable({ t, more, sources }: Later): TemplateResult {
  const head = [more('column.thing'), more('column.measure'), more('column.size'), more('column.sources')] as const;
  return table(
    more('sizesCaption'),
    head,
    THINGS.map((each) => {
      const id = `table-${each.id}`;
      const panel = sources.panel(id);
      return html`<tr role="row">
            <th role="rowheader" scope="row">${thingName(t, each.id)}</th>
            <td role="cell" data-label=${head[1]}>${more(`measure.${each.measure}`)}</td>
            <td role="cell" data-label=${head[2]} class="number">${thingSize(t, each)}</td>
            <td role="cell" class="wide">${sources.sentence(sizeSentences[each.id], id, id)}</td>
          </tr>
          ${panel === nothing ? nothing : html`<tr role="row"><td role="cell" class="wide" colspan="4">${panel}</td></tr>`}`;
    }),
  );
}

/** The race in all places, as numbers. */
export function raceTable({ t, more }: Later): TemplateResult {
  const head = [more('column.thing'), more('column.distance'), ...RACE_MEDIA.map((medium) => t(`medium.${medium}`))];
  return table(
    more('raceCaption'),
    head,
    RACERS.map((racer) =>
      RACE_DISTANCES_UM.map(
        (um) => html`<tr role="row">
            <th role="rowheader" scope="row">${thingName(t, racer)}</th>
            <td role="cell" data-label=${head[1] ?? nothing} class="number">${more('distance', { um })}</td>
            ${RACE_MEDIA.map((medium, index) => html`<td role="cell" data-label=${head[2 + index] ?? nothing}>${raceCell({ t, more }, racer, um, medium)}</td>`)}
          </tr>`,
      ),
    ),
  );
}
