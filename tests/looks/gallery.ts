import { writeFileSync } from 'node:fs';
import type { State } from './states.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page with every picture, to look through; it opens from disk and asks for nothing but the pictures beside it. */
export function writeGallery(
  file: string,
  plan: readonly { name: string; states: readonly State[] }[],
  madeWith: { chromium: string; font: string },
): void {
  const count = plan.reduce((sum, { states }) => sum + states.length, 0);
  const widgets = plan.map(({ name, states }) => {
    const pictures = states.map((state) => {
      const picture = `baselines/${name}/${state.name}.png`;
      const about = escape(state.about);
      return `<figure id="${name}.${state.name}"><figcaption><b>${state.name}</b> ${about}</figcaption><a href="${picture}"><img src="${picture}" alt="${name}: ${about}" loading="lazy"></a></figure>`;
    });
    return `<section id="${name}">\n<h2>${name}</h2>\n<div>\n${pictures.join('\n')}\n</div>\n</section>`;
  });
  const style = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{margin:2rem}nav{display:flex;gap:1rem;flex-wrap:wrap}
section>div{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:start}figure{margin:0;max-inline-size:min(100%,46rem)}figcaption{max-inline-size:40rem;margin-block-end:.4rem}
img{max-inline-size:100%;block-size:auto;border:1px solid #8888;display:block}h2{margin-block:2.5rem 1rem}`;
  writeFileSync(
    file,
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>How every widget looks</title>
<style>${style}</style>
</head>
<body>
<h1>How every widget looks</h1>
<p>${count} pictures, made with Chromium ${madeWith.chromium} of Debian and the font ${madeWith.font}. Written with the pictures; tests/looks compares the widgets with them.</p>
<nav>${plan.map(({ name }) => `<a href="#${name}">${name}</a>`).join(' ')}</nav>
${widgets.join('\n')}
</body>
</html>
`,
  );
}
