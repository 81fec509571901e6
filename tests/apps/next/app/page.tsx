import { renderShadow } from 'exosome-widgets/ssr.js';
import { Define } from './define';
import { Story } from './story';

const table = { region: 'eu', 'heading-level': 2, lang: 'en' } as const;

export default async function Page() {
  return (
    <main>
      <Story shadow={await renderShadow('exo-vesicle-messaging', { step: 2, withoutGates: true, lang: 'en' })} />
      <exo-prp-comparison
        {...table}
        dangerouslySetInnerHTML={{ __html: await renderShadow('exo-prp-comparison', table) }}
        suppressHydrationWarning
      />
      <Define />
    </main>
  );
}
