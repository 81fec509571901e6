/**
 * The crowd of the simulation view, beside the same frame drawn by d3 into SVG and by PixiJS, in one run. Part of `npm run bench`; on its
 * own: `node scripts/bench-simulation.mjs`.
 */
import { resolve } from 'node:path';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findChromium } from './find-browser.mjs';
import { root, table } from './sizes.mjs';

const COUNTS = [100, 1000, 10_000, 50_000, 100_000];
const WAYS = [
  ['model only, nothing drawn', 'model', 100_000],
  ['ours: canvas, pixels written', 'ours', 100_000],
  ['d3 and SVG circles', 'd3', 50_000],
  ['PixiJS particles, WebGL in software', 'pixi', 100_000],
];
const SECONDS = 2.5;
/** Without a graphics chip WebGL is drawn by the processor; this flag lets the browser do so. */
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

async function bundlePage() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('bench-simulation.page.mjs', import.meta.url)), formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return [result].flat()[0].output[0].code;
}

async function open(options, address) {
  const browser = await chromium.launch(options);
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  page.on('pageerror', (error) => console.error(error.message));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(address);
  await page.waitForFunction(() => Boolean(globalThis.simulationBench));
  return { browser, page, cdp };
}

/** Frames a second and share of the main thread for one way and one count. */
async function measure({ page, cdp }, way, count) {
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find((each) => each.name === 'TaskDuration').value;
  };
  await page.evaluate(([name, many]) => globalThis.simulationBench.start(name, many), [way, count]);
  await wait(700);
  await page.evaluate(() => globalThis.simulationBench.reset());
  const before = await busy();
  const from = performance.now();
  await wait(SECONDS * 1000);
  const share = ((await busy()) - before) / ((performance.now() - from) / 1000);
  const frames = await page.evaluate(() => globalThis.simulationBench.stop());
  return { frames, share: Math.min(1, share) };
}

/**
 * @param {(title: string, head: string[], rows: (string | number)[][], note?: string) => void} print
 */
export async function benchSimulation(print) {
  const code = await bundlePage();
  const files = {
    '/': [
      'text/html',
      '<!doctype html><title>crowd</title><style>body{margin:0}canvas,svg{display:block;width:780px;height:546px}</style><script type="module" src="/page.js"></script>',
    ],
    '/page.js': ['text/javascript', code],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? '/'] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const options = await findChromium();
  const address = `http://127.0.0.1:${server.address().port}/`;
  // Two browsers: as it is without a graphics chip, and one that may draw WebGL by the processor, which PixiJS needs.
  const plain = await open(options, address);
  const webgl = await open(
    { ...options, args: [...options.args.filter((flag) => flag !== '--disable-gpu'), ...SOFTWARE_WEBGL] },
    address,
  );
  try {
    const steps = [];
    for (const count of COUNTS) steps.push(await plain.page.evaluate((many) => globalThis.simulationBench.step(many), count));
    print(
      'Simulation: one step of the model',
      ['particles', 'step, µs', 'for each particle, ns', 'times the row above'],
      COUNTS.map((count, index) => [
        count,
        steps[index].toFixed(0),
        ((steps[index] * 1000) / count).toFixed(1),
        index ? (steps[index] / steps[index - 1]).toFixed(1) : '–',
      ]),
      'Walls, contact, uptake, release, two cells and a bundle of fibres in the way. Median of nine.',
    );

    const rows = [];
    for (const [label, way, most] of WAYS) {
      const cells = [];
      for (const count of COUNTS) {
        if (count > most) cells.push('–');
        else {
          const { frames, share } = await measure(way === 'pixi' ? webgl : plain, way, count);
          cells.push(`${frames.toFixed(0)} / ${(share * 100).toFixed(0)} %`);
        }
      }
      rows.push([label, ...cells]);
    }
    print(
      'Simulation: frames a second / share of the main thread',
      ['the same moving crowd, 780 × 546 px', ...COUNTS.map((count) => count.toLocaleString('en'))],
      rows,
      'Every row moves the crowd by one full step of the model each frame. The frame budget of the view is off: every particle is drawn. A dash: not tried.',
    );
  } finally {
    await plain.browser.close();
    await webgl.browser.close();
    server.close();
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await benchSimulation((title, head, rows, note) => console.log(`\n${title}\n\n${table(head, rows)}\n\n${note ?? ''}`));
}
