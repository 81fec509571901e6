/**
 * Writes the sample lecture as a reveal.js deck. Needs the built package (`npm run build`).
 *
 *   node packages/reveal/write-lecture.mjs               docs/examples/lecture.html, which finds its scripts in this folder
 *   node packages/reveal/write-lecture.mjs --out <dir>   a folder of its own with all it needs: for a stick, a web server, a lecture room
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = join(root, 'packages/elements/dist');
const reveal = join(root, 'node_modules/reveal.js/dist');

/** Where the page finds what it loads, seen from the page. */
const inRepository = { reveal: '../../node_modules/reveal.js/dist', exo: '../../packages/elements/dist' };
const inOwnFolder = { reveal: 'reveal.js', exo: 'exosome-widgets' };

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
const indent = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by));
const lines = (...parts) => parts.flat(Infinity).filter(Boolean).join('\n');
const attributes = (of) =>
  Object.entries(of)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

/** Notes for the speaker view; those of a later step go with its fragment. */
const notes = (text, step) =>
  lines(
    `<aside class="notes"${step === undefined ? '' : ` data-exo-step="${step}"`}>`,
    text.split('\n').map((line) => `  <p>${escape(line)}</p>`),
    '</aside>',
  );

/** A vesicle cut open, with its cargo, drawn for the first slide. Decoration: it says nothing, so it is hidden from screen readers. */
function art() {
  const heads = (radius, width, gap) =>
    `<circle class="heads" cx="620" cy="560" r="${radius}" stroke-width="${width}" stroke-dasharray="0.1 ${gap}" />`;
  const small = [
    [150, 250, 40],
    [210, 880, 58],
    [1010, 150, 38],
    [300, 110, 26],
    [1030, 960, 30],
  ].map(
    ([x, y, r]) =>
      `<circle class="inside" cx="${x}" cy="${y}" r="${r}" /><circle class="membrane" cx="${x}" cy="${y}" r="${r}" stroke-width="9" />`,
  );
  return lines(
    '<svg class="exo-art" viewBox="0 0 1100 1080" preserveAspectRatio="xMaxYMid slice" aria-hidden="true" focusable="false">',
    '  <circle class="inside" cx="620" cy="560" r="360" />',
    `  ${heads(372, 30, 34)}`,
    `  ${heads(312, 26, 30)}`,
    '  <circle class="membrane" cx="620" cy="560" r="342" stroke-width="5" opacity="0.45" />',
    '  <g class="protein"><ellipse cx="520" cy="440" rx="62" ry="44" /><ellipse cx="742" cy="660" rx="54" ry="66" /><circle cx="800" cy="470" r="36" /></g>',
    '  <g class="lipid"><circle cx="470" cy="640" r="26" /><circle cx="524" cy="686" r="26" /><circle cx="660" cy="380" r="24" /></g>',
    '  <g class="rna" stroke-width="17"><path d="M430 548q36-46 72 0t72 0 72 0" /><path d="M590 772q32-40 64 0t64 0" /></g>',
    small.map((each) => `  ${each}`),
    '</svg>',
  );
}

const evidence = ({ evidence: of, cites }, pageOf) =>
  of
    ? `<span class="exo-evidence">${escape(of.name)}${of.sources ? ` <small><a href="#/${pageOf(cites[0])}">${escape(of.sources)}</a></small>` : ''}</span>`
    : '';

/** PRP and exosomes stand side by side, and their lines come in turn. */
function sides(points, pageOf) {
  const columns = ['prp', 'exosomes'].map((id) => points.filter(({ about }) => about?.id === id));
  return lines(
    '<div class="exo-sides">',
    columns.map((column, side) =>
      indent(
        lines(
          `<div class="exo-side exo-${column[0].about.id}">`,
          `  <h3>${escape(column[0].about.name)}</h3>`,
          '  <ul>',
          column.map(
            (point, index) =>
              `    <li class="fragment" data-fragment-index="${2 * index + side}"><span>${escape(point.text)}</span>${evidence(point, pageOf)}</li>`,
          ),
          '  </ul>',
          '</div>',
        ),
        2,
      ),
    ),
    '</div>',
  );
}

function findings(points, pageOf) {
  const labelled = points.some(({ about }) => about);
  return lines(
    '<ul>',
    points.map(
      (point) =>
        `  <li class="fragment">${labelled ? `<span class="exo-label">${escape(point.about?.name ?? '')}</span>` : ''}<span>${escape(point.text)}</span>${evidence(point, pageOf)}</li>`,
    ),
    '</ul>',
  );
}

const list = (points) =>
  lines(
    '<ol>',
    points.map(({ text }) => `  <li>${escape(text)}</li>`),
    '</ol>',
  );

const works = (sources) =>
  lines(
    '<ol>',
    sources.map(
      ({ number, text, url }) =>
        `  <li><b>${number}</b> ${escape(text)}.${url ? ` <a href="${escape(url)}" rel="noreferrer">${escape(url)}</a>` : ''}</li>`,
    ),
    '</ol>',
  );

/** The classes of a slide of words, and what stands between its head and its foot. */
function inside(slide, pageOf) {
  if (slide.kind === 'sources') return { classes: 'exo-sources', body: works(slide.sources) };
  const { role, points } = slide;
  if (role === 'title') return { classes: 'exo-title', body: '' };
  if (role === 'list') return { classes: `exo-list${slide.id === 'about' ? ' exo-plain' : ''}`, body: list(points) };
  if (role === 'question') {
    // Answers to choose from have letters; questions of their own have numbers.
    const numbered = slide.id !== 'release' && slide.id !== 'race';
    return {
      classes: `exo-question${numbered ? ' exo-numbered' : ''}${points.length > 4 ? ' exo-many' : ''}`,
      body: list(points),
    };
  }
  const twoSided = points.every(({ about }) => about?.id === 'prp' || about?.id === 'exosomes');
  if (twoSided) return { classes: 'exo-findings', body: sides(points, pageOf) };
  const labelled = points.some(({ about }) => about);
  return { classes: `exo-findings${labelled ? ' exo-labelled' : ''}`, body: findings(points, pageOf) };
}

function wordsSlide(slide, pageOf) {
  const { classes, body } = inside(slide, pageOf);
  const level = slide.role === 'title' ? 'h1' : 'h2';
  const head = lines(
    slide.kicker && `<p class="exo-kicker">${escape(slide.kicker)}</p>`,
    `<${level}>${escape(slide.title)}</${level}>`,
    slide.lead && `<p class="exo-lead">${escape(slide.lead)}</p>`,
  );
  const isTitle = slide.role === 'title';
  return lines(
    `<section${attributes({ id: slide.id, 'data-timing': String(slide.minutes * 60) })}>`,
    `  <div class="exo-words ${classes}">`,
    isTitle && indent(art(), 4),
    !isTitle && indent(head, 4),
    '    <div class="exo-body">',
    indent(isTitle ? head : body, 6),
    '    </div>',
    `    <p class="exo-foot"><span>${escape(slide.foot)}</span></p>`,
    '  </div>',
    indent(notes(slide.notes), 2),
    '</section>',
  );
}

function widgetSlide({ id, title, minutes, tag, attributes: own, steps, notes: text }) {
  return lines(
    `<section${attributes({ id, 'data-timing': String(minutes * 60), class: 'exo-widget' })}>`,
    `  <h2 class="exo-hidden">${escape(title)}</h2>`,
    `  <${tag}${attributes({ ...own, layout: 'slide', 'data-exo-steps': `${steps.from}-${steps.to}` })}></${tag}>`,
    indent(notes(text), 2),
    steps.notes.map((each, index) => indent(notes(each, steps.from + index), 2)),
    '</section>',
  );
}

function page(slides, { reveal: revealAt, exo }) {
  const sources = slides.filter(({ kind }) => kind === 'sources');
  const pageOf = (number) => sources.find((slide) => slide.sources.some((source) => source.number === number))?.id ?? '';
  const write = (slide) => (slide.kind === 'widget' ? widgetSlide(slide) : wordsSlide(slide, pageOf));
  const talk = slides.filter(({ kind }) => kind !== 'sources');
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(slides[0].title)}</title>
    <!--
      Written by packages/reveal/write-lecture.mjs. To open this page from disk: \`npm install\` brings reveal.js, \`npm run build\` the widgets.
      For a folder that stands by itself (a stick, a lecture room): node packages/reveal/write-lecture.mjs --out <folder>
      Keys: S speaker view, O overview, B black, D light or dark, F full screen, ? all of them. On paper: add ?view=print to the address.
    -->
    <link rel="stylesheet" href="${revealAt}/reset.css" />
    <link rel="stylesheet" href="${revealAt}/reveal.css" />
    <link rel="stylesheet" href="${exo}/exo-reveal.css" />
  </head>
  <body>
    <div class="reveal">
      <div class="slides">
${indent(lines(talk.map(write)), 8)}
        <section>
${indent(lines(sources.map(write)), 10)}
        </section>
      </div>
    </div>
    <script src="${revealAt}/reveal.js"></script>
    <script src="${revealAt}/plugin/notes.js"></script>
    <script src="${exo}/exo.min.js"></script>
    <script src="${exo}/exo-reveal.min.js"></script>
    <script>
      (function () {
        var missing = [window.Reveal ? '' : 'reveal.js (${revealAt})', window.Exo && window.ExoReveal ? '' : 'the widgets (${exo})'].filter(Boolean);
        if (missing.length) {
          var line = document.createElement('p');
          line.textContent = 'Not found: ' + missing.join(' and ') + '. In the project folder, run npm install and npm run build, then open this page again.';
          document.body.prepend(line);
          return;
        }
        // On paper a slide of words is one page; only the steps of a figure are pages of their own.
        if (/[?&](view=print|print-pdf)\\b/.test(location.search)) {
          document.querySelectorAll('li.fragment').forEach(function (line) {
            line.classList.remove('fragment');
          });
        }
        Reveal.initialize({
          width: 1920,
          height: 1080,
          margin: 0,
          center: false,
          hash: true,
          fragmentInURL: true,
          navigationMode: 'linear',
          controlsTutorial: false,
          slideNumber: 'c/t',
          transition: 'fade',
          transitionSpeed: 'fast',
          pdfSeparateFragments: true,
          plugins: [RevealNotes, ExoReveal()],
        }).then(function () {
          Reveal.addKeyBinding({ keyCode: 68, key: 'D', description: 'Light or dark' }, function () {
            var root = document.documentElement;
            var dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
            root.dataset.theme = dark ? 'light' : 'dark';
          });
        });
      })();
    </script>
  </body>
</html>
`;
}

/** The text of docs/examples/lecture.html, or of the page of a folder of its own. */
export async function lecturePage(places = inRepository) {
  const { loadLecture } = await import(pathToFileURL(join(dist, 'elements/lecture/lecture.js')).href);
  return page(await loadLecture(), places);
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] && resolve(process.argv[1]) === here) {
  const [option, folder] = process.argv.slice(2);
  if (option === undefined) {
    const target = join(root, 'docs/examples/lecture.html');
    writeFileSync(target, await lecturePage());
    console.log(`written ${target}`);
  } else if (option === '--out' && folder) {
    const target = resolve(folder);
    mkdirSync(join(target, 'exosome-widgets'), { recursive: true });
    for (const file of ['reset.css', 'reveal.css', 'reveal.js', 'plugin/notes.js'])
      cpSync(join(reveal, file), join(target, 'reveal.js', file));
    cpSync(join(root, 'node_modules/reveal.js/LICENSE'), join(target, 'reveal.js/LICENSE'));
    for (const file of ['exo.min.js', 'exo-reveal.min.js', 'exo-reveal.css'])
      cpSync(join(dist, file), join(target, 'exosome-widgets', file));
    for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.txt']) {
      cpSync(join(root, 'packages/elements', file), join(target, 'exosome-widgets', file));
    }
    writeFileSync(join(target, 'lecture.html'), await lecturePage(inOwnFolder));
    console.log(`written ${join(target, 'lecture.html')} and what it needs`);
  } else {
    console.error('Usage: node packages/reveal/write-lecture.mjs [--out <folder>]');
    process.exitCode = 2;
  }
}
