import type { simulation } from '@exosome-widgets/content/en/simulation.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { Experiment } from '@exosome-widgets/model/experiment.js';
import { svg, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Drawing } from '../../../primitives/svg-text.js';
import { CrowdCanvas, drawnRadiusPx, type CrowdKind } from './crowd.js';
import { KIND_COLOUR } from './plot.js';
import { kindName } from './settings.js';

const TOKENS = ['exosome', 'prp', 'protein', 'prp-soft', 'vesicle-light'] as const;

/** Invisible marks in the picture's colours: what the page computes for them is what the canvas is painted with. */
export const probes = (): Drawing =>
  svg`<g class="sim-probes">${TOKENS.map((token) => svg`<rect data-token="${token}" width="0" height="0" fill="var(--_${token})" />`)}</g>`;

/** Keeps the canvas of the view painted: after every update, and when its size, the colours of the page or the pixel ratio change while all is still. */
export class CrowdStage implements ReactiveController {
  #crowd: CrowdCanvas | undefined;
  readonly #themes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  readonly #sizes = new ResizeObserver(() => this.draw());
  readonly #redraw = (): void => this.draw();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly shown: () => { readonly run: Experiment; readonly share: number },
  ) {
    host.addController(this);
  }

  /** Width of the plane on the page, px; a middling one until it is known. */
  get widthPx(): number {
    return this.#crowd?.canvas.clientWidth || 560;
  }

  hostConnected(): void {
    for (const list of this.#themes) list.addEventListener('change', this.#redraw);
    window.addEventListener('resize', this.#redraw); // another pixel ratio comes as a resize
  }

  hostDisconnected(): void {
    for (const list of this.#themes) list.removeEventListener('change', this.#redraw);
    window.removeEventListener('resize', this.#redraw);
    this.#sizes.disconnect();
  }

  hostUpdated(): void {
    const canvas = this.host.shadowRoot?.querySelector<HTMLCanvasElement>('canvas.sim-crowd');
    if (!canvas || !this.host.isConnected) return;
    if (this.#crowd?.canvas !== canvas) {
      this.#crowd = new CrowdCanvas(canvas, this.#redraw);
      // A page that changes its colours by a class tells nobody; the canvas hears it from a transition too short to see.
      canvas.addEventListener('transitionrun', this.#redraw);
      this.#sizes.disconnect();
    }
    this.#sizes.observe(canvas); // nothing happens for one that is watched already
    this.draw();
  }

  draw(): void {
    const { run, share } = this.shown();
    this.#crowd?.draw(run.plane, this.#kinds(run), run.plane.settings.widthUm, share);
  }

  /** Colours as the page computes them now: theme, forced colours and the page's own tokens included. */
  #kinds(run: Experiment): readonly CrowdKind[] {
    const marks = this.host.shadowRoot?.querySelector('.sim-probes');
    const colour = (token: (typeof TOKENS)[number]): string => {
      const mark = marks?.querySelector(`[data-token="${token}"]`);
      return mark ? getComputedStyle(mark).fill : 'currentColor';
    };
    return run.kinds.map(({ diameterNm }) => {
      const name = kindName(diameterNm);
      return {
        name,
        diameterUm: diameterNm / 1000,
        colour: colour(KIND_COLOUR[name]),
        fill: colour(name === 'platelet' ? 'prp-soft' : 'vesicle-light'),
      };
    });
  }

  /** One line for each kind: "Not to scale" appears by itself whenever something is drawn wider than it is. */
  scaleLines(t: Translator<typeof simulation>): string[] {
    const { run, share } = this.shown();
    const { widthPx } = this;
    const pxPerUm = widthPx / run.plane.settings.widthUm;
    return run.kinds.map(({ diameterNm }) => {
      const name = kindName(diameterNm);
      const diameterUm = diameterNm / 1000;
      const drawnPx = 2 * drawnRadiusPx({ name, diameterUm }, pxPerUm, run.plane.count * share, widthPx);
      const times = drawnPx / (diameterUm * pxPerUm);
      return times > 1.2 ? t('notToScale', { kind: t(`kinds.${name}`), times }) : t('toScale', { kind: t(`kinds.${name}`) });
    });
  }
}
