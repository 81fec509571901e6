/** One file for each framework with mistakes that its checker has to find, each on a line of its own. */
import type { Framework } from './apps.ts';

interface Wrong {
  readonly file: string;
  readonly before: readonly string[];
  /** Lines that are fine: a checker that finds fault with everything proves nothing. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly after: readonly string[];
}

export const mistakes: Readonly<Record<Framework, Wrong>> = {
  react: {
    file: 'src/Wrong.tsx',
    before: [
      "import type { VesicleMessaging } from 'exosome-widgets';",
      "import { createRef } from 'react';",
      'const story = createRef<VesicleMessaging>();',
      'export const wrong = [',
    ],
    right: [
      '<exo-vesicle-messaging key="r" ref={story} />,',
      '<exo-vesicle-messaging key="s" ref={(element) => element.stepCount} />,',
      '<exo-vesicle-messaging key="0" step={2} withoutGates onexo-step-change={(event) => event.step.toFixed()} />,',
    ],
    wrong: [
      '<exo-vesicle-messaging key="1" step="two" />,',
      '<exo-vesicle-messaging key="2" theme="pink" />,',
      '<exo-vesicle-messaging key="3" withoutGates="yes" />,',
      '<exo-vesicle-messaging key="4" stepp={2} />,',
      '<exo-vesicle-messaging key="5" onexo-step-change={(event) => event.stepp} />,',
      '<exo-prp-comparison key="6" onexo-region-change={(event: MouseEvent) => event.x} />,',
    ],
    after: ['];'],
  },
  vue: {
    file: 'src/Wrong.vue',
    before: [
      '<script setup lang="ts">',
      "import type { VesicleMessaging } from 'exosome-widgets';",
      "import { ref, useTemplateRef } from 'vue';",
      "const story = useTemplateRef<VesicleMessaging>('story');",
      'const step = ref(0);',
      '</script>',
      '<template>',
    ],
    right: [
      '<exo-vesicle-messaging ref="story" @click="step = story?.stepCount ?? 0" />',
      '<exo-vesicle-messaging :step="step" theme="dark" @exo-step-change="step = $event.step" />',
    ],
    wrong: [
      '<exo-vesicle-messaging :step="\'two\'" />',
      '<exo-vesicle-messaging theme="pink" />',
      '<exo-vesicle-messaging :withoutGates="\'yes\'" />',
      '<exo-vesicle-messaging :stepp="2" />',
      '<exo-vesicle-messaging @exo-step-change="step = $event.stepp" />',
      '<exo-prp-comparison @exo-region-change="(event: MouseEvent) => event.x" />',
    ],
    after: ['</template>'],
  },
  svelte: {
    file: 'src/Wrong.svelte',
    before: [
      '<script lang="ts">',
      "import type { VesicleMessaging } from 'exosome-widgets';",
      'let step = $state(0);',
      'let story = $state<VesicleMessaging>();',
      '</script>',
    ],
    right: [
      '<exo-vesicle-messaging bind:this={story} title={`${story?.stepCount}`}></exo-vesicle-messaging>',
      '<exo-vesicle-messaging {step} theme="dark" onexo-step-change={(event) => (step = event.step)}></exo-vesicle-messaging>',
      '<exo-vesicle-messaging without-gates heading-level="2"></exo-vesicle-messaging>',
    ],
    wrong: [
      '<exo-vesicle-messaging step="two"></exo-vesicle-messaging>',
      '<exo-vesicle-messaging theme="pink"></exo-vesicle-messaging>',
      '<exo-vesicle-messaging withoutGates="yes"></exo-vesicle-messaging>',
      // Svelte would write without-gates="false", which to HTML means true.
      '<exo-vesicle-messaging without-gates={false}></exo-vesicle-messaging>',
      '<exo-vesicle-messaging stepp={2}></exo-vesicle-messaging>',
      '<exo-vesicle-messaging onexo-step-change={(event) => (step = event.stepp)}></exo-vesicle-messaging>',
      '<exo-prp-comparison onexo-region-change={(event: MouseEvent) => event.x}></exo-prp-comparison>',
    ],
    after: [],
  },
  // Angular's compiler leaves properties of custom elements alone (CUSTOM_ELEMENTS_SCHEMA); events and references it checks.
  angular: {
    file: 'src/wrong.ts',
    before: [
      "import 'exosome-widgets/prp-comparison/define.js';",
      "import 'exosome-widgets/vesicle-messaging/define.js';",
      "import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild } from '@angular/core';",
      "import type { VesicleMessaging } from 'exosome-widgets';",
      "@Component({ selector: 'app-wrong', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: `",
    ],
    right: ['<exo-vesicle-messaging #first [step]="2" (exo-step-change)="take($event.step)" />'],
    wrong: [
      '<exo-vesicle-messaging (exo-step-change)="take($event.stepp)" />',
      '<exo-prp-comparison (exo-region-change)="take($event.region)" />',
      '<exo-vesicle-messaging #story /><button (click)="take(story.theme)"></button>',
      '<exo-vesicle-messaging #other /><button (click)="other.step = \'two\'"></button>',
    ],
    after: [
      '` })',
      "export class Wrong { first = viewChild.required<ElementRef<VesicleMessaging>>('first');",
      'take(step: number): number { return step + this.first().nativeElement.stepCount; } }',
    ],
  },
  astro: {
    file: 'src/pages/wrong.astro',
    before: ['---', "import { renderToString } from 'exosome-widgets/ssr.js';"],
    right: ["await renderToString('exo-vesicle-messaging', { step: 2, id: 'story', 'data-note': 'x', 'without-gates': true });"],
    wrong: [
      "await renderToString('exo-vesicle-messaging', { step: 'two' });",
      "await renderToString('exo-vesicle-messaging', { theme: 'pink' });",
      "await renderToString('exo-vesicle-messaging', { withoutGates: 'yes' });",
      "await renderToString('exo-vesicle-messaging', { stepp: 2 });",
      "await renderToString('exo-vesicle-messaging', { stepCount: 2 });",
      "await renderToString('exo-nothing');",
    ],
    after: ['---'],
  },
  next: {
    file: 'app/wrong.tsx',
    before: ["import { renderShadow } from 'exosome-widgets/ssr.js';", 'export const wrong = async () => [', ''],
    right: ['<exo-vesicle-messaging key="0" step={2} dangerouslySetInnerHTML={{ __html: \'\' }} />,'],
    wrong: [
      '<exo-vesicle-messaging key="1" step="two" />,',
      '<exo-prp-comparison key="2" differencesOnly="no" />,',
      "await renderShadow('exo-prp-comparison', { first: 'third' }),",
    ],
    after: ['];'],
  },
};

/** The file's text, and the places where the checker has to find something: `Wrong.vue:7`. */
export function wrongFile(app: Framework): { file: string; text: string; places: string[] } {
  const { file, before, right, wrong, after } = mistakes[app];
  const first = before.length + right.length + 1;
  const name = file.slice(file.lastIndexOf('/') + 1);
  return {
    file,
    text: [...before, ...right, ...wrong, ...after, ''].join('\n'),
    places: wrong.map((_, index) => `${name}:${first + index}`).sort(),
  };
}
