import { between, random } from '@exosome-widgets/model/random.js';
import { ROUTE_DEPICTIONS } from '@exosome-widgets/model/routes.js';
import { svg } from 'lit';
import { dropper, serumFilm } from '../../primitives/device-serum.js';
import type { Mark, SkinKit } from './route-explorer.kit.js';
import { vesicles } from './route-explorer.marks.js';
import { inFilm, part, wander } from './route-explorer.motion.js';

/** Serum on whole skin, the first route: vesicles come to lie in the dead outer layer, and none is drawn deeper. */
export const homeKit: SkinKit = {
  places: (_, g, x) => ({ device: [x + 6, g.top - 78], finding: [x + 88, g.y(9)] }),
  draw: (id, route, g, middle, moment) => {
    const { progress } = moment;
    const next = random(77);
    const film = inFilm(g, middle, 98, 6, next, moment);
    const deepest = g.y(ROUTE_DEPICTIONS[route].foundToUm ?? 0) - 6;
    const settled = Array.from({ length: 18 }, (_, index): Mark => {
      const x = middle - 96 + (index / 17) * 192 + between(next, -4, 4);
      const start = g.surface(x) - 5;
      const end = between(next, g.surface(x) + 6, deepest);
      const late = (index % 6) * 0.05;
      const [dx, dy] = wander(index + 20, moment);
      return {
        x: x + dx,
        y: start + (end - start) * part(progress, 0.42 + late, 0.75 + late) + dy * 0.4,
        r: 5.2,
        seed: index,
        show: part(progress, 0.3, 0.45),
      };
    });
    const fall = progress < 1 ? Math.min(1, progress / 0.24) : 0;
    return svg`${serumFilm(g, middle, 110, part(progress, 0.22, 0.48))}${dropper({ id, x: middle, tipY: g.top - 42, fall, reach: 26, scale: 0.78 })}${vesicles(id, [...film, ...settled])}`;
  },
  arrows: (_, g, x) => [
    [x - 100, g.top - 60, x - 100, g.top - 20],
    [x - 52, g.top - 38, x - 52, g.y(12)],
  ],
};
