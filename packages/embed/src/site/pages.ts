import type { PinnedFile, PresetPage } from '../data.js';
import { attributes, escape, inertJson } from './html.js';
import { builderPolicy, framePolicy } from './policies.js';
import type { Words } from './words.js';

/** Files that pages load, from `embed/1/`. */
export interface Assets {
  readonly exo: PinnedFile;
  readonly frame: string;
  readonly frameStyles: string;
  readonly builder: string;
  readonly builderStyles: string;
  readonly resize: PinnedFile;
}

export interface FramePage {
  readonly widget: string;
  readonly tag: string;
  readonly page: PresetPage;
  readonly fallback: string;
  /** How the folder `embed/1/` is reached from this page, with a slash at the end. */
  readonly up: string;
  /** Absolute address of this page. */
  readonly address: string;
  /** The preview of the builder also takes custom properties, and is in no oEmbed file. */
  readonly isPreview?: boolean;
}

const open = (words: Words): string => `<!doctype html>
<html lang="${escape(words.language.tag)}" dir="${words.language.direction}"`;

/** One widget on its own page. Everything it loads lies beside it. */
export function framePage(
  words: Words,
  base: string,
  assets: Assets,
  { tag, page, fallback, up, address, isPreview }: FramePage,
): string {
  const { t } = words;
  const title = escape(page.title);
  const oembed = `${address}oembed.json`;
  return `${open(words)}${isPreview ? ' data-exo-preview' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${framePolicy(base)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${isPreview ? '<meta name="robots" content="noindex">' : `<link rel="alternate" type="application/json+oembed" href="${escape(oembed)}" title="${title}">`}
<link rel="stylesheet" href="${up}${assets.frameStyles}">
<script src="${up}${assets.frame}" defer></script>
<script src="${up}${assets.exo.path}" defer></script>
</head>
<body>
<div id="exo-content">
<${tag} data-exo-widget heading-level="1"${attributes(page.attributes)}>
${fallback}
</${tag}>
<section id="exo-link" hidden aria-labelledby="exo-link-title">
<p id="exo-link-title">${escape(t('linkTitle'))}</p>
<div><input type="text" readonly aria-label="${escape(t('linkLabel'))}"> <button type="button">${escape(t('linkClose'))}</button></div>
</section>
</div>
</body>
</html>
`;
}

/** Sizes in an oEmbed file: what a reader of it uses until the first message, px. */
const WIDTH = 720;
const HEIGHT = 420;

/** What WordPress and others ask for when they meet the address of a page. They keep these attributes of a frame and no others. */
export function oembed(words: Words, base: string, { page, address }: FramePage): string {
  const url = escape(address);
  const title = escape(page.title);
  const height = page.ratio ? Math.round(WIDTH / page.ratio) : HEIGHT;
  const html =
    `<blockquote><a href="${url}">${title}</a></blockquote>` +
    `<iframe src="${url}" title="${title}" width="${WIDTH}" height="${height}" frameborder="0" scrolling="no" sandbox="allow-scripts"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: words.t('provider'),
    provider_url: base,
    title: page.title,
    width: WIDTH,
    height,
    cache_age: 86_400,
    html,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The embed builder's page. What it knows stands in the page, as data that is never run. */
export function builderPage(
  words: Words,
  base: string,
  assets: Assets,
  { title, up, data }: { title: string; up: string; data: unknown },
): string {
  return `${open(words)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${builderPolicy(base)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${up}${assets.builderStyles}">
<script src="${up}${assets.builder}" defer></script>
</head>
<body>
<exo-embed-builder></exo-embed-builder>
<script type="application/json" id="exo-embed-data">${inertJson(data)}</script>
</body>
</html>
`;
}
