/**
 * `npm run bench`: what the widgets cost, printed and written to docs/bench.md. Bytes are held by `npm test`
 * (scripts/budgets.mjs); times are reported only, because they differ from machine to machine.
 *
 *   node scripts/bench.mjs --runs 3 --only claim-check     a quick look, nothing written
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { benchSimulation } from './bench-simulation.mjs';
import { findChromium } from './find-browser.mjs';
import { bundle, dist, fileSize, root, table, widgets, widgetSizes } from './sizes.mjs';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const runs = Number(option('runs') ?? 5);
const only = option('only');
const names = widgets.filter((name) => !only || name === only);
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** A mid-range phone: processor four times slower than this one, slow 4G. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 1, uploadThroughput: 750e3 / 8 };
const CPU_SLOWER = 4;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const quantile = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const kB = (bytes) => (bytes / 1000).toFixed(1);
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Everything the pages need, as a server with brotli would send it. */
async function prepare() {
  const files = new Map();
  const put = (path, type, text) => files.set(path, { type, body: brotliCompressSync(Buffer.from(text)) });
  const entries = join(root, 'node_modules/.cache/exosome-widgets/entries');
  mkdirSync(entries, { recursive: true });
  const css = readFileSync(join(dist, 'exo.css'), 'utf8');
  put('/exo.css', 'text/css', css);
  for (const name of names) {
    const entry = join(entries, `${name}.js`);
    writeFileSync(entry, `import ${JSON.stringify(join(dist, `elements/widgets/${name}/${name}.define.js`))};\n`);
    const { chunks } = await bundle(entry);
    for (const chunk of chunks) put(`/${name}/${chunk.fileName}`, 'text/javascript', chunk.code);
    const page = (attributes) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/exo.css">
<script type="module" src="/${name}/main.js"></script>
<style>body{margin:16px;font:16px/1.5 sans-serif}</style></head><body><p>Before the widget.</p>
<exo-${name} ${attributes}></exo-${name}><p>After the widget.</p><div style="height:300vh"></div></body></html>`;
    put(`/${name}/`, 'text/html; charset=utf-8', page(''));
    put(`/${name}/moving`, 'text/html; charset=utf-8', page('motion="full"'));
    put(`/${name}/empty`, 'text/html; charset=utf-8', page('').replace(/<exo-.*<\/exo-[^>]*>/, '<div id="place"></div>'));
  }
  put('/blank', 'text/html', '<!doctype html><title>blank</title><p>A page with nothing on it.</p>');
  const server = createServer((request, response) => {
    const file = files.get(request.url?.split('?')[0] ?? '');
    if (!file) return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'cache-control': 'no-store' });
    return response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, server };
}

/** Notes layout shifts and long tasks from before the page opens. Runs in the page. */
function observe() {
  const notes = { shift: 0, longTaskEnd: 0, blocked: 0 };
  globalThis.notes = notes;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) notes.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      notes.longTaskEnd = Math.max(notes.longTaskEnd, entry.startTime + entry.duration);
      notes.blocked += Math.max(0, entry.duration - 50);
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** When the widget has drawn itself, ms from the start of the visit. Runs in the page. */
async function drawn(tag) {
  await customElements.whenDefined(tag);
  await document.querySelector(tag).updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now();
}

async function open(browser, { phone = true, slow = true, network = slow } = {}) {
  const context = await browser.newContext(phone ? PHONE : { viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  if (network) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  if (slow) await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  return { context, page, cdp };
}

/** One visit on the emulated phone. */
async function visit(browser, address, name) {
  const { context, page } = await open(browser);
  let requests = 0;
  page.on('request', () => requests++);
  await page.addInitScript(observe);
  await page.goto(`${address}/${name}/`);
  const picture = await page.evaluate(drawn, `exo-${name}`);
  await wait(1500);
  const notes = await page.evaluate(() => globalThis.notes);
  await context.close();
  return { picture, interactive: Math.max(picture, notes.longTaskEnd), blocked: notes.blocked, shift: notes.shift, requests };
}

/** Share of one processor core that the page keeps busy, in per cent. */
async function load(cdp, seconds = 5) {
  const taskSeconds = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find((each) => each.name === 'TaskDuration').value;
  };
  const before = await taskSeconds();
  await wait(seconds * 1000);
  return (((await taskSeconds()) - before) / seconds) * 100;
}

/** Starts what a widget plays, as a reader does. False when it has nothing to play. */
async function play(page, name) {
  const button = page.locator(`exo-${name}`).getByRole('button', { name: /^play/i }).first();
  if ((await button.count()) === 0) return false;
  await button.click();
  return true;
}

/** Frame times while playing on the slow processor, and what the page does when still and when scrolled away. */
async function motion(browser, address, name) {
  const { context, page, cdp } = await open(browser, { network: false });
  await page.goto(`${address}/${name}/moving`);
  await page.evaluate(drawn, `exo-${name}`);
  await wait(1000);
  const still = await load(cdp);
  const result = { still, moves: await play(page, name) };
  if (result.moves) {
    const frames = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const times = [];
          const start = performance.now();
          let before = start;
          const note = (now) => {
            times.push(now - before);
            before = now;
            if (now - start < 4000) requestAnimationFrame(note);
            else resolve(times.slice(2));
          };
          requestAnimationFrame(note);
        }),
    );
    Object.assign(result, {
      p50: quantile(frames, 0.5),
      p95: quantile(frames, 0.95),
      late: frames.filter((each) => each > 25).length / frames.length,
    });
    await play(page, name);
  }
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await wait(500);
  result.away = await load(cdp);
  await context.close();
  return result;
}

/** What stays behind after a widget has come and gone 200 times. */
async function leftovers(browser, address, name) {
  const { context, page, cdp } = await open(browser, { phone: false, slow: false });
  await page.goto(`${address}/${name}/empty`);
  await page.evaluate((tag) => customElements.whenDefined(tag), `exo-${name}`);
  const mounts = (count) =>
    page.evaluate(
      async ([tag, times]) => {
        const place = document.querySelector('#place');
        for (let i = 0; i < times; i++) {
          const element = document.createElement(tag);
          place.append(element);
          await element.updateComplete;
          await new Promise((resolve) => requestAnimationFrame(resolve));
          element.remove();
        }
        // Late imports and observers of the last one come to rest.
        await new Promise((resolve) => setTimeout(resolve, 1500));
      },
      [`exo-${name}`, count],
    );
  const measure = async () => {
    for (let i = 0; i < 3; i++) {
      await cdp.send('HeapProfiler.collectGarbage');
      await wait(100);
    }
    const { metrics } = await cdp.send('Performance.getMetrics');
    const value = (key) => metrics.find((each) => each.name === key).value;
    return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
  };
  // What is made once for all (templates, style sheets) comes with the first ones, as do a few elements that the browser keeps for a while.
  await mounts(100);
  const before = await measure();
  await mounts(200);
  const after = await measure();
  await context.close();
  return { heap: after.heap - before.heap, nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
}

const sections = [];
const print = (title, head, rows, note) => {
  console.log(`\n${title}\n\n${table(head, rows)}${note ? `\n\n${note}` : ''}`);
  const cells = (row) => `| ${row.join(' | ')} |`;
  const rule = `|${head.map((_, column) => (column === 0 ? '---|' : '--:|')).join('')}`;
  sections.push([`## ${title}`, '', cells(head), rule, ...rows.map(cells), ...(note ? ['', note] : []), ''].join('\n'));
};

const sizes = [];
for (const name of names) sizes.push(await widgetSizes(name));
print(
  'Bytes',
  ['kB', 'minified', 'gzip', 'brotli', 'budget', 'opened later', 'largest of it'],
  sizes
    .map((each) => [
      each.name,
      ...[each.minified, each.gzip, each.first, budgets.first[each.name], each.later, each.laterLargest].map(kB),
    ])
    .concat([['all in one', '–', '–', kB(Math.max(fileSize('exo.js'), fileSize('exo.min.js'))), kB(budgets.allInOne), '–', '–']]),
  'Each widget alone with everything that loads before the reader opens anything, Lit and its content included; 1 kB = 1000 bytes. Later files, brotli, come when details and sources are opened.',
);

const { address, server } = await prepare();
const browser = await chromium.launch(await findChromium());
try {
  const visits = new Map(names.map((name) => [name, []]));
  // Interleaved, so that a busy moment of the machine falls on all alike.
  for (let run = 0; run < runs; run++) for (const name of names) visits.get(name).push(await visit(browser, address, name));
  const middle = (name, key) => median(visits.get(name).map((each) => each[key]));
  print(
    'First visit on a phone',
    ['median of visits', 'first picture, ms', 'interactive, ms', 'blocked, ms', 'layout shift', 'requests'],
    names.map((name) => [
      name,
      ...['picture', 'interactive', 'blocked'].map((key) => middle(name, key).toFixed(0)),
      middle(name, 'shift').toFixed(3),
      middle(name, 'requests'),
    ]),
    `${runs} visits each; processor ${CPU_SLOWER} times slower, 150 ms round trip, 1.6 Mbit/s, 390 by 844 px. The page, exo.css and the script are three requests.`,
  );

  const motions = new Map();
  for (const name of names) motions.set(name, await motion(browser, address, name));
  print(
    'Moving and still',
    ['', 'frame, median ms', 'frame, 95 % ms', 'frames over 25 ms', 'still, % of a core', 'scrolled away, %'],
    names.map((name) => {
      const each = motions.get(name);
      const frames = each.moves
        ? [each.p50.toFixed(1), each.p95.toFixed(1), `${(each.late * 100).toFixed(1)} %`]
        : ['–', '–', '–'];
      return [name, ...frames, each.still.toFixed(1), each.away.toFixed(1)];
    }),
    `Playing for 4 s on the processor slowed ${CPU_SLOWER} times; scrolled away while it plays. A dash: nothing to play.`,
  );

  const left = new Map();
  for (const name of names) left.set(name, await leftovers(browser, address, name));
  print(
    'After 200 mounts and unmounts',
    ['', 'heap, kB', 'nodes', 'listeners'],
    names.map((name) => [name, kB(left.get(name).heap), left.get(name).nodes, left.get(name).listeners]),
    'What is left after garbage collection, beyond what the first 100 left.',
  );

  if (!only || only === 'simulation') await benchSimulation(print);

  if (!only) {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
    const head = [
      '# Bench',
      '',
      '<!-- Written by `npm run bench`: do not edit. -->',
      '',
      `exosome-widgets ${version}, ${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}.`,
      'Times differ from machine to machine: compare columns within one run, not runs. Bytes are held to their budgets by `npm test`.',
      '',
    ];
    writeFileSync(join(root, 'docs/bench.md'), `${[...head, ...sections].join('\n').trimEnd()}\n`);
    console.log('\nwritten to docs/bench.md');
  }
} finally {
  await browser.close();
  server.close();
}
