import { build } from 'vite';

// Whatever this is called from: with another value Lit's version for developers would be packed, which warns in the console.
process.env.NODE_ENV = 'production';

/**
 * Some modules of the built package as one classic script, which is what runs from disk and in a learning platform's player.
 *
 * @param {string} source - the text of a module; its imports are absolute paths or packages
 * @returns {Promise<string>}
 */
export async function classicScript(source) {
  const entry = '\0entry.js';
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:entry' ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      // As a library: pages of an application get a helper that looks for files beside them.
      lib: { entry: 'entry', name: 'ExoPage', formats: ['iife'] },
      rolldownOptions: {
        input: 'virtual:entry',
        output: {
          minify: true,
          codeSplitting: false,
          comments: { legal: true, annotation: false, jsdoc: false },
        },
      },
    },
  });
  const chunks = [result].flat().flatMap(({ output }) => output);
  if (chunks.length !== 1) throw new Error(`one script was wanted, ${chunks.length} files came`);
  return chunks[0].code;
}
