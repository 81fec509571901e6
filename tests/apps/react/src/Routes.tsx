import 'exosome-widgets/route-explorer/define.js';
import type { RouteExplorer } from 'exosome-widgets/route-explorer.js';
import { useRef, useState } from 'react';

export function Routes() {
  const [routes, setRoutes] = useState<RouteExplorer['route'][]>(['micro-needling', 'topical-home']);
  const first = useRef<RouteExplorer>(null);
  return (
    <section>
      <button onClick={() => setRoutes(routes.toReversed())}>Turn round</button>
      <button onClick={() => setRoutes([])}>Remove all</button>
      <button onClick={() => first.current?.scrollIntoView()}>Show the first</button>
      {routes.map((route, index) => (
        <exo-route-explorer key={route} ref={index === 0 ? first : null} route={route} withoutControls />
      ))}
    </section>
  );
}
