import { strToU8, zipSync } from 'fflate';

/** The earliest day a zip can hold. In local time, as zips are, so that it is the same everywhere. */
const earliestDay = () => new Date(1980, 0, 1);

/**
 * The same files give the same bytes, on every day and every computer.
 *
 * @param {Record<string, string | Uint8Array>} files - by name, in the order in which they lie in the zip
 */
export function zipOf(files) {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    [typeof content === 'string' ? strToU8(content) : content, { level: 9, mtime: earliestDay(), os: 3, attrs: 0o644 << 16 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
