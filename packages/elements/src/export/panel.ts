import type { TemplateResult } from 'lit';
import type { common } from '@exosome-widgets/content/en/common.js';
import type { Language } from '@exosome-widgets/content/messages.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import { announce } from '../controllers/announcer.js';
import type { Slide } from '../slides.js';
import type { Theme } from '../theme/host-tokens.js';
import { download, downloadsInDoubt, ownAddress } from './download.js';
import { ExportError } from './errors.js';
import { planFilm } from './film-plan.js';
import { exportFilm, exportPicture, type ExportedFile, exportTable, type Part } from './index.js';
import { panelStyles } from './panel.styles.js';
import { panelTemplate } from './panel-view.js';
import { DRAWN, type Kind } from './kinds.js';
import { MOST_ON_A_PAGE, picturesOf, slidesOf } from './pictures.js';
import { canDrawPictures, pictureAddress } from './raster.js';
import { FILM_FPS, GIF_PRESETS, SIZE_PRESETS, SIZE_RANGES, type SizePreset } from './sizes.js';
import { type ExportableElement, open, type Opened } from './source.js';
import { type PictureWords, wordsIn } from './words.js';
import { addStyles } from '../theme/shadow-styles.js';

/** What the panel needs of its widget. */
export interface SaveHost extends ExportableElement {
  readonly say: Translator<typeof common>;
  readonly language: Language;
  readonly updateComplete: Promise<boolean>;
  linkState(): string;
  requestUpdate(name?: PropertyKey, oldValue?: unknown): void;
}

/** What happened last, for the reader. */
export interface Said {
  readonly text: string;
  readonly fault: boolean;
  /** Another way, where saving may be forbidden. */
  readonly address?: string | undefined;
  readonly picture?: string | undefined;
}

const PREVIEW_AFTER_MS = 150;
/** While a film is made, told at these parts of it. */
const TOLD_SHARES = [0.25, 0.5, 0.75];

/** The panel: what is chosen, what is being made, what came of it. */
export class SavePanel {
  kind: Kind = 'png';
  part: Part = 0;
  preset: SizePreset['id'] | 'own' = 'slide';
  width: number | undefined = 1920;
  height: number | undefined = 1080;
  theme: Theme = 'light';
  /** `undefined` until it is known. */
  canDraw: boolean | undefined;
  slides: readonly Slide[] = [];
  failed = false;
  working: { share: number | undefined } | undefined;
  said: Said | undefined;
  preview: { readonly address: string; readonly alt: string } | undefined;
  checked = false;
  #opened: Opened | undefined;
  #words: PictureWords | undefined;
  #abort: AbortController | undefined;
  #release: (() => void) | undefined;
  #previewTimer: ReturnType<typeof setTimeout> | undefined;
  #previewNumber = 0;
  #entered = false;
  #heldPicture: (() => void) | undefined;

  constructor(
    readonly host: SaveHost,
    readonly close: () => void,
  ) {}

  get words(): PictureWords {
    const { tag } = this.host.language;
    if (this.#words?.tag !== tag) this.#words = wordsIn(tag);
    return this.#words;
  }

  /** The reader opened the panel. */
  enter(): void {
    this.#entered = true;
    this.said = undefined;
    const root = this.host.shadowRoot;
    if (root) addStyles(root, panelStyles);
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => root?.getElementById('save')?.focus());
    void this.load();
  }

  /** The reader closed the panel, or the widget left the page: nothing goes on, nothing is kept. */
  leave(): void {
    if (!this.#entered) return;
    this.#entered = false;
    this.#abort?.abort();
    clearTimeout(this.#previewTimer);
    this.#previewNumber++;
    this.#dropPreview();
    this.#letGo();
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.shadowRoot?.querySelector<HTMLElement>('[part=save]')?.focus());
  }

  /** Loads the widget's pictures and finds out what this page allows. */
  async load(): Promise<void> {
    this.failed = false;
    try {
      const [opened, canDraw] = await Promise.all([open(this.host), canDrawPictures()]);
      this.#opened = opened;
      this.canDraw = canDraw;
      this.slides = slidesOf(opened, opened.lang);
      this.theme = opened.theme;
      if (!canDraw && DRAWN.includes(this.kind)) this.kind = 'svg';
      this.part = this.#usualPart();
    } catch {
      this.failed = true;
    }
    this.changed();
  }

  /** The step that is shown, for a picture; everything, for the others. */
  #usualPart(): Part {
    if (this.kind !== 'png' && this.kind !== 'svg') return 'all';
    const step = this.#opened?.step;
    const pictures = picturesOf(this.slides);
    if (step !== undefined && pictures.some((slide) => slide.step === step)) return step;
    return pictures.some((slide) => slide.step === undefined) ? 'overview' : 0;
  }

  /** Parts to choose from: their value and their name. */
  get parts(): readonly { readonly value: Part; readonly name: string }[] {
    const { t } = this.words;
    const pictures = picturesOf(this.slides);
    const steps = pictures.filter((slide) => slide.step !== undefined);
    const useful = this.kind === 'table' ? steps.filter(({ table }) => table) : steps;
    const each = useful.map(({ step = 0, title }) => ({ value: step, name: t('numbered', { number: step + 1, title }) }));
    const overview = pictures.find((slide) => slide.step === undefined);
    const isPicture = this.kind === 'png' || this.kind === 'svg';
    if (isPicture) {
      return [
        ...(overview ? [{ value: 'overview' as const, name: overview.title }] : []),
        ...each,
        ...(steps.length > 1 && steps.length <= MOST_ON_A_PAGE ? [{ value: 'all' as const, name: t('allOnOnePage') }] : []),
      ];
    }
    return [{ value: 'all', name: t(this.kind === 'facts' ? 'allFacts' : 'all') }, ...each];
  }

  get isSized(): boolean {
    return this.kind !== 'table' && this.kind !== 'facts';
  }

  get range(): { readonly low: number; readonly high: number } {
    return this.isSized ? SIZE_RANGES[this.kind as keyof typeof SIZE_RANGES] : SIZE_RANGES.png;
  }

  get presets(): readonly SizePreset[] {
    const { high } = this.range;
    return this.kind === 'gif' ? GIF_PRESETS : SIZE_PRESETS.filter((each) => Math.max(each.width, each.height) <= high);
  }

  isWrong(px: number | undefined): boolean {
    const { low, high } = this.range;
    return px === undefined || !Number.isInteger(px) || px < low || px > high;
  }

  /** Length of the film, s. */
  get filmSeconds(): number {
    const chosen = picturesOf(this.slides).filter(({ step }) => (this.part === 'all' ? step !== undefined : step === this.part));
    return planFilm(chosen, FILM_FPS.usual).duration;
  }

  /** The reader changed something. */
  choose(change: Partial<Pick<SavePanel, 'kind' | 'part' | 'preset' | 'width' | 'height' | 'theme'>>): void {
    const kindChanged = change.kind !== undefined && change.kind !== this.kind;
    Object.assign(this, change);
    this.said = undefined;
    this.#letGo();
    if (kindChanged) {
      this.part = this.#usualPart();
      if (this.preset !== 'own' && !this.presets.some(({ id }) => id === this.preset)) this.preset = 'slide';
    }
    const preset = this.presets.find(({ id }) => id === this.preset);
    if (preset && (kindChanged || change.preset)) Object.assign(this, { width: preset.width, height: preset.height });
    this.checked = false;
    this.changed();
  }

  changed(): void {
    clearTimeout(this.#previewTimer);
    this.#previewTimer = setTimeout(() => void this.#drawPreview(), PREVIEW_AFTER_MS);
    this.host.requestUpdate();
  }

  async #drawPreview(): Promise<void> {
    const number = ++this.#previewNumber;
    const { width, height } = this;
    if (!this.isSized || !this.canDraw || this.isWrong(width) || this.isWrong(height) || !this.#entered) {
      this.#dropPreview();
      this.host.requestUpdate();
      return;
    }
    try {
      const isFilm = this.kind === 'film' || this.kind === 'gif';
      const part = isFilm && this.part === 'all' ? 0 : this.part;
      const look = { format: 'svg', part, width: width ?? 0, height: height ?? 0, theme: this.theme } as const;
      const { svg, alt } = await exportPicture(this.host, look);
      const shown = await pictureAddress(svg);
      if (number !== this.#previewNumber || !shown) {
        shown?.release();
        return;
      }
      this.#dropPreview();
      this.#release = shown.release;
      this.preview = { address: shown.address, alt };
    } catch {
      // The panel works without it; saving says what is wrong.
      if (number === this.#previewNumber) this.#dropPreview();
    }
    this.host.requestUpdate();
  }

  #dropPreview(): void {
    this.#release?.();
    this.#release = undefined;
    this.preview = undefined;
  }

  /** The reader pressed Save. */
  async save(): Promise<void> {
    if (this.working) return;
    const { t } = this.words;
    this.checked = true;
    this.said = undefined;
    this.#letGo();
    if (this.isSized && (this.isWrong(this.width) || this.isWrong(this.height))) {
      const wrong = this.isWrong(this.width) ? 'save-width' : 'save-height';
      this.host.requestUpdate();
      await this.host.updateComplete;
      this.host.shadowRoot?.getElementById(wrong)?.focus();
      announce('playback', t('sizeRange', this.range));
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    this.working = { share: undefined };
    this.host.requestUpdate();
    announce('playback', t('working'));
    try {
      this.#give(await this.#make(abort.signal));
    } catch (error) {
      this.said = { fault: true, text: this.#wordsFor(error) };
    }
    this.working = undefined;
    this.#abort = undefined;
    if (this.#entered && this.said) announce('playback', this.said.text);
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (this.#entered) this.host.shadowRoot?.getElementById('save-go')?.focus();
  }

  cancel(): void {
    this.#abort?.abort();
  }

  async #make(signal: AbortSignal): Promise<ExportedFile & { readonly instead?: string }> {
    const { host, kind, part, theme, width = 0, height = 0 } = this;
    if (kind === 'table' || kind === 'facts') return exportTable(host, { content: kind, part, signal });
    if (kind === 'png' || kind === 'svg') return exportPicture(host, { format: kind, part, width, height, theme, signal });
    const told = new Set<number>();
    const onProgress = (share: number): void => {
      this.working = { share };
      this.host.requestUpdate();
      const passed = TOLD_SHARES.filter((each) => share >= each && !told.has(each));
      for (const each of passed) told.add(each);
      if (passed.length > 0) announce('playback', this.words.t('progress', { share: Math.round(share * 20) / 20 }));
    };
    const format = kind === 'gif' ? 'gif' : 'auto';
    const film = await exportFilm(host, { format, part, width, height, theme, signal, onProgress });
    return kind === 'film' && film.format !== 'mp4' ? { ...film, instead: film.format.toUpperCase() } : film;
  }

  #give({ blob, name, instead }: ExportedFile & { readonly instead?: string }): void {
    const { t } = this.words;
    download({ blob, name });
    const saved = t('saved', { name });
    const text = instead ? `${t('savedInstead', { name, format: instead })} ${saved}` : saved;
    if (!downloadsInDoubt()) {
      this.said = { fault: false, text };
      return;
    }
    const address = ownAddress(this.host);
    if (!blob.type.startsWith('image/')) {
      this.said = { fault: true, text: t('downloadsRefused'), address };
      return;
    }
    const picture = URL.createObjectURL(blob);
    this.#heldPicture = () => URL.revokeObjectURL(picture);
    this.said = { fault: true, text: t('downloadsRefused'), address, picture };
  }

  #letGo(): void {
    this.#heldPicture?.();
    this.#heldPicture = undefined;
  }

  #wordsFor(error: unknown): string {
    const { t } = this.words;
    if (error instanceof DOMException && error.name === 'AbortError') return t('cancelled');
    if (error instanceof ExportError) {
      const of = {
        'images-refused': 'imagesRefused',
        'no-film': 'noFilm',
        'too-large': 'tooLarge',
        'sources-failed': 'sourcesFailed',
        'slides-failed': 'loadFailed',
      } as const;
      return t(of[error.fault]);
    }
    if (error instanceof RangeError) return t(this.isSized ? 'tooManySteps' : 'noTable', { high: MOST_ON_A_PAGE });
    console.warn(error);
    return t('failed');
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (this.working) this.cancel();
    else this.close();
  };

  render(): TemplateResult {
    return panelTemplate(this);
  }
}
