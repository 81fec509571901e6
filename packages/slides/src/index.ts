import { resolve } from 'node:path';
import { makeDeck } from './make.js';
import type { WriteDeckOptions } from './options.js';
import { writeWhole } from './write-file.js';

export { DeckArgumentError, MissingProgramError } from './errors.js';
export { makeDeck, widgetNames } from './make.js';
export type { DeckOptions, WriteDeckOptions } from './options.js';

/**
 * Makes a deck and writes it to a file. A file that is there already is replaced only once the new one is whole.
 *
 * @returns the path of the file
 * @throws {DeckArgumentError} when an option cannot be followed
 * @throws {MissingProgramError} when films are asked for and ffmpeg is not there
 */
export async function writeDeck({ out, ...options }: WriteDeckOptions): Promise<string> {
  const path = resolve(out);
  writeWhole(path, await makeDeck(options));
  return path;
}
