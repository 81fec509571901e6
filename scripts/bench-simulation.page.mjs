/** What runs in the page of `bench-simulation.mjs`: the same crowd drawn in different ways. Bundled there. */
import { select } from 'd3-selection';
import { Application, Particle, ParticleContainer, Texture } from 'pixi.js';
import { obstaclesIn } from '../packages/model/src/experiment.ts';
import { BrownianPlane } from '../packages/model/src/brownian.ts';
import { CrowdCanvas } from '../packages/elements/src/widgets/vesicle-messaging/simulation/crowd.ts';

const [WIDTH, HEIGHT, WIDTH_UM] = [780, 546, 40];
const SCALE = WIDTH / WIDTH_UM;

/** A crowd with everything on: walls, two cells and a bundle in the way, contact and uptake, steady release. */
function crowd(count) {
  const plane = new BrownianPlane({
    widthUm: WIDTH_UM,
    heightUm: WIDTH_UM * 0.7,
    species: [{ diameterNm: 100, diffusionUm2PerS: 6.56, uptakeUmPerS: 0.2, releasePerS: count / 200 }],
    stepS: 0.05,
    obstacles: obstaclesIn(WIDTH_UM),
    capacity: count,
    seed: 7,
  });
  plane.scatter(0, count);
  return plane;
}

/** Each makes its own stage and hands back how to draw one frame. */
const ways = {
  model: () => () => {},
  ours: (plane, stage) => {
    const canvas = document.createElement('canvas');
    stage.append(canvas);
    const drawing = new CrowdCanvas(canvas, () => {});
    const kinds = [{ name: 'exosome', diameterUm: 0.1, colour: 'rgb(31 95 168)', fill: 'rgb(246 251 255)' }];
    return () => drawing.draw(plane, kinds, WIDTH_UM, 1);
  },
  d3: (plane, stage) => {
    const svg = select(stage).append('svg').attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    const dots = svg
      .selectAll('circle')
      .data(Array.from({ length: plane.count }, (_, index) => index))
      .join('circle')
      .attr('r', 1.5)
      .attr('fill', 'rgb(31 95 168)');
    return () => dots.attr('cx', (index) => plane.xUm[index] * SCALE).attr('cy', (index) => plane.yUm[index] * SCALE);
  },
  pixi: async (plane, stage) => {
    const app = new Application();
    await app.init({
      width: WIDTH,
      height: HEIGHT,
      backgroundAlpha: 0,
      preference: 'webgl',
      autoStart: false,
      sharedTicker: false,
    });
    app.ticker.stop();
    stage.append(app.canvas);
    const container = new ParticleContainer({
      dynamicProperties: { position: true, rotation: false, color: false, vertex: false },
    });
    const dots = Array.from(
      { length: plane.count },
      () => new Particle({ texture: Texture.WHITE, scaleX: 3, scaleY: 3, tint: 0x1f5fa8 }),
    );
    for (const dot of dots) container.addParticle(dot);
    app.stage.addChild(container);
    globalThis.pixiRenderer = app.renderer.name;
    return () => {
      for (let index = 0; index < dots.length; index++) {
        dots[index].x = plane.xUm[index] * SCALE;
        dots[index].y = plane.yUm[index] * SCALE;
      }
      app.render();
    };
  },
};

let wanted = false;
globalThis.simulationBench = {
  /** Starts a way; frames are counted until `stop`. */
  async start(way, count) {
    const stage = document.createElement('div');
    document.body.replaceChildren(stage);
    const plane = crowd(count);
    const draw = await ways[way](plane, stage);
    const state = { frames: 0, from: performance.now() };
    globalThis.benchState = state;
    wanted = true;
    const frame = () => {
      if (!wanted) return;
      plane.advance(1);
      draw();
      state.frames++;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  },
  reset() {
    Object.assign(globalThis.benchState, { frames: 0, from: performance.now() });
  },
  stop() {
    wanted = false;
    const { frames, from } = globalThis.benchState;
    return (frames * 1000) / (performance.now() - from);
  },
  /** Median time of one step, µs. */
  step(count) {
    const plane = crowd(count);
    const rounds = Math.max(3, Math.round(400_000 / count));
    plane.advance(rounds);
    const times = Array.from({ length: 9 }, () => {
      const from = performance.now();
      plane.advance(rounds);
      return ((performance.now() - from) * 1000) / rounds;
    });
    return times.sort((a, b) => a - b)[4];
  },
};
