import 'exosome-widgets/prp-comparison/define.js';
import 'exosome-widgets/vesicle-messaging/define.js';
import { useState } from 'react';

export function Lesson() {
  const [step, setStep] = useState(2);
  const [region, setRegion] = useState('eu');
  return (
    <main>
      <p>
        Step <output>{step + 1}</output> <button onClick={() => setStep(step + 1)}>Go on</button>
      </p>
      <exo-vesicle-messaging step={step} withoutGates onexo-step-change={(event) => setStep(event.step)} />
      <p>
        Rules of <output>{region}</output> <button onClick={() => setRegion('uk')}>Rules of the UK</button>
      </p>
      <exo-prp-comparison region={region} headingLevel={2} onexo-region-change={(event) => setRegion(event.region)} />
    </main>
  );
}
