/** Content that a page does not use is not downloaded with it. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

const CONTENT = fileURLToPath(new URL('../../packages/content/src/', import.meta.url));

/** Bundles a few lines of code as a page would. */
async function bundle(code: string): Promise<{ entry: string; later: readonly string[] }> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    root: CONTENT,
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: 'entry', output: { format: 'es' } } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${CONTENT}entry.ts` : null),
        load: (id) => (id === `${CONTENT}entry.ts` ? code : null),
      },
    ],
  })) as Rolldown.RolldownOutput;
  const chunks = output.output.filter((part) => part.type === 'chunk');
  return {
    entry: chunks
      .filter(({ isEntry }) => isEntry)
      .map((chunk) => chunk.code)
      .join(''),
    later: chunks.filter(({ isEntry }) => !isEntry).map(({ name }) => name),
  };
}

describe('a page that uses a little of the content', () => {
  it('gets one constant for one fact, and nothing else', async () => {
    const { entry, later } = await bundle(
      `import { sizeRange } from './generated/references/biology.js'; console.log(sizeRange);`,
    );
    expect(entry).toContain('biology:size-range');
    expect(entry.match(/"(biology|treatments|routes):/g)).toHaveLength(1);
    expect(later).toEqual([]);
  });

  it('gets no claims, rows, routes, regions or glossary that it did not ask for', async () => {
    const { entry } = await bundle(`import { isOverdue } from './index.js'; console.log(isOverdue(new Date()));`);
    expect(entry.length).toBeLessThan(1500);
    expect(entry).not.toMatch(/biology:|treatments:|routes:/);
  });

  it('gets facts with their sources later, one file for each topic', async () => {
    const { entry, later } = await bundle(
      `import { loadFacts } from './index.js'; import { sizeRange } from './generated/references/biology.js'; console.log(loadFacts([sizeRange]));`,
    );
    expect(entry).not.toContain('Exosomes are usually quoted');
    expect(entry).not.toContain('doi.org');
    expect(later).toContain('biology-identity');
    expect(later.length).toBeGreaterThan(15);
  });
});
