import type { FilmJob, FilmWriter } from './film.js';

// In the place of film-video.ts in exo.min.js: most pages never make a film, and what makes one is a fifth of the whole.
// It lies beside that script as exo-film.min.js; a page may also bring it itself, before or after.

type Codecs = typeof import('./film-video.js');

const SCRIPT = Symbol.for('exosome-widgets.script');
const FILE = 'exo-film.min.js';

declare global {
  /** What exo-film.min.js defines. */
  var ExoFilm: Codecs | undefined;
}

let loading: Promise<Codecs | undefined> | undefined;

/** A page that forbids another script, or does not have it, gets no video: the film is made as a GIF. */
const codecs = (): Promise<Codecs | undefined> =>
  (loading ??= load().catch(() => {
    loading = undefined; // the next film asks again
    return undefined;
  }));

async function load(): Promise<Codecs | undefined> {
  if (globalThis.ExoFilm) return globalThis.ExoFilm;
  const own = (globalThis as { [SCRIPT]?: HTMLScriptElement | null })[SCRIPT];
  if (!own?.src) return undefined; // written into the page: there is no folder to look in
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${FILE} could not be loaded.`));
    script.crossOrigin = own.crossOrigin;
    script.nonce = own.nonce;
    script.src = new URL(FILE, own.src).href;
    document.head.append(script);
  });
  return globalThis.ExoFilm;
}

export const bestVideo: Codecs['bestVideo'] = async (width, height) => (await codecs())?.bestVideo(width, height);

export async function videoWriter(canvas: HTMLCanvasElement, job: FilmJob): Promise<FilmWriter | undefined> {
  return (await codecs())?.videoWriter(canvas, job);
}
