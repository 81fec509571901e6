import 'exosome-widgets/claim-check/define.js';
import { useState } from 'react';

export function Claims() {
  const [claims, setClaims] = useState(['E06', 'A01']);
  return (
    <section>
      <button onClick={() => setClaims(claims.toReversed())}>Turn round</button>
      <button onClick={() => setClaims([])}>Remove all</button>
      {claims.map((claim) => (
        <exo-claim-check key={claim} claims={claim} view="card" withoutControls />
      ))}
    </section>
  );
}
