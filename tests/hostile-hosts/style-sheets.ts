/**
 * Style sheets that pages bring. Bootstrap and Tailwind are the published files, fetched once into
 * node_modules/.cache/exosome-widgets/style-sheets; without a registry at hand, stand-ins with their rules that reach unknown
 * elements. WordPress writes its style sheets while it runs, so its themes are stand-ins here; tests/doors/wordpress runs the real ones.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/exosome-widgets/style-sheets', import.meta.url));

/** One file out of a published package; null without a registry. */
function published(name: string, version: string, file: string): string | null {
  const kept = join(cache, `${name}-${version}.css`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  try {
    mkdirSync(cache, { recursive: true });
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', cache], {
      timeout: 30_000,
      stdio: 'pipe',
    });
    const archive = join(cache, `${name}-${version}.tgz`);
    const text = execFileSync('tar', ['-xzOf', archive, `package/${file}`], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    writeFileSync(`${kept}.${process.pid}`, text);
    renameSync(`${kept}.${process.pid}`, kept);
    return text;
  } catch {
    return null;
  }
}

/** Bootstrap's rules that reach every element, or are inherited by it. */
const BOOTSTRAP_STAND_IN = `*,::after,::before{box-sizing:border-box}:root{scroll-behavior:smooth}
  body{margin:0;font:400 1rem/1.5 system-ui,"Segoe UI",Roboto,sans-serif;color:#212529;text-align:start;-webkit-text-size-adjust:100%;-webkit-tap-highlight-color:transparent}
  .container{max-width:960px;margin:0 auto;padding:0 12px}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{flex-shrink:0;width:100%;max-width:100%;padding:0 12px}
  .col-md-8{flex:0 0 auto;width:66.66666667%}.card{display:flex;flex-direction:column;min-width:0;word-wrap:break-word}.card-body{flex:1 1 auto;padding:1rem}.text-center{text-align:center!important}.small{font-size:.875em}`;

const TAILWIND_STAND_IN = `*,::after,::before,::backdrop{box-sizing:border-box;margin:0;padding:0;border:0 solid}
  html{line-height:1.5;-webkit-text-size-adjust:100%;tab-size:4;font-family:system-ui,sans-serif;-webkit-tap-highlight-color:transparent}`;

export const bootstrap = (): string => published('bootstrap', '5.3.8', 'dist/css/bootstrap.css') ?? BOOTSTRAP_STAND_IN;

/** Preflight as a build writes it: each `--theme(name, fallback)` with its fallback. */
export const tailwind = (): string =>
  published('tailwindcss', '4.1.16', 'preflight.css')?.replace(/--theme\(\s*--[\w-]+,\s*([^()]*?)\s*\)/g, '$1') ??
  TAILWIND_STAND_IN;

/** What WordPress writes for a theme made of blocks (`wp_get_global_stylesheet()`, 7.1): every rule that reaches a tag it does not know. */
const blockTheme = (contentPx: number, wide: number, gap: string, body: string) => `
  :root{--wp--style--global--content-size:${contentPx}px;--wp--style--global--wide-size:${wide}px;--wp--style--block-gap:${gap}}
  :where(body){margin:0}:where(.wp-site-blocks)>*{margin-block-start:${gap};margin-block-end:0}
  :root :where(.is-layout-flow)>*,:root :where(.is-layout-constrained)>*{margin-block-start:${gap};margin-block-end:0}
  :root :where(.is-layout-constrained)>:first-child{margin-block-start:0}:root :where(.is-layout-constrained)>:last-child{margin-block-end:0}
  .is-layout-constrained>:where(:not(.alignleft):not(.alignright):not(.alignfull)){max-width:var(--wp--style--global--content-size);margin-left:auto!important;margin-right:auto!important}
  body .is-layout-flex{display:flex}.is-layout-flex{flex-wrap:wrap;align-items:center}.is-layout-flex>:is(*,div){margin:0}
  body{${body}}a:where(:not(.wp-element-button)){color:currentColor;text-decoration:underline}a{text-decoration-thickness:1px!important;text-underline-offset:.1em}
  h1,h2,h3,h4,h5,h6,blockquote,caption,figcaption,p{text-wrap:pretty}:where(.wp-site-blocks *:focus){outline-width:2px;outline-style:solid}
  .wp-block-post-content :where(figure){margin:0 0 1em}:where(figure){margin:0 0 1em}html :where(img[class*=wp-image-]){height:auto;max-width:100%}
  html :where([style*=border-width]){border-style:solid}.entry-content table{border:1px solid}.entry-content button{border-radius:9999px;background:#111;color:#fff}`;

export const WORDPRESS = {
  'Twenty Twenty-Three': blockTheme(
    650,
    1200,
    '1.5rem',
    'background:#fff;color:#000;font-family:sans-serif;font-size:clamp(1rem,1rem + ((1vw - .2rem)*.227),1.125rem);line-height:1.6',
  ),
  'Twenty Twenty-Four': blockTheme(
    620,
    1280,
    '1.2rem',
    'background:#f9f9f9;color:#111;font-family:Inter,sans-serif;font-size:1.05rem;font-style:normal;font-weight:400;line-height:1.55',
  ),
  'Twenty Twenty-Five': blockTheme(
    645,
    1340,
    '1.2rem',
    'background:#fff;color:#111;font-family:Manrope,sans-serif;font-size:clamp(1.125rem,1.125rem + ((1vw - .2rem)*.392),1.375rem);font-weight:300;letter-spacing:-.1px;line-height:1.4',
  ),
} as const;
