'use client';
import { useState } from 'react';

export function Story({ shadow }: { shadow: string }) {
  const [step, setStep] = useState(2);
  return (
    <>
      <p>
        Step <output>{step + 1}</output> <button onClick={() => setStep(step + 1)}>Go on</button>
      </p>
      <exo-vesicle-messaging
        step={step}
        without-gates
        lang="en"
        onexo-step-change={(event) => setStep(event.step)}
        dangerouslySetInnerHTML={{ __html: shadow }}
        suppressHydrationWarning
      />
    </>
  );
}
