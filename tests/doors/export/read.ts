/** Small readers of the files that are made, written apart from what makes them. */

/** The lines and cells of a CSV file (RFC 4180). Throws where it is not well formed. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error('a quote is not closed');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r' && text[at] !== '\n') {
        if (text[at] === '"') throw new Error('a quote in a cell that is not quoted');
        cell += text[at++];
      }
    }
    row.push(cell);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`line ${rows.length + 1} does not end in CR LF`);
  }
  return rows;
}

export interface Gif {
  readonly width: number;
  readonly height: number;
  /** How long each frame stands, hundredths of a second. */
  readonly delays: readonly number[];
  readonly loops: boolean;
}

/** Walks the blocks of a GIF. */
export function readGif(bytes: Uint8Array): Gif {
  const text = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
  const u16 = (from: number) => (bytes[from] ?? 0) + 256 * (bytes[from + 1] ?? 0);
  if (text(0, 6) !== 'GIF89a') throw new Error('no GIF');
  const [width, height, flags] = [u16(6), u16(8), bytes[10] ?? 0];
  let at = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const skipBlocks = () => {
    while (bytes[at]) at += (bytes[at] ?? 0) + 1;
    at++;
  };
  const delays: number[] = [];
  let frames = 0;
  let loops = false;
  for (;;) {
    const block = bytes[at++];
    if (block === 0x3b) break;
    if (block === 0x21) {
      const label = bytes[at++];
      if (label === 0xf9) delays.push(u16(at + 2));
      if (label === 0xff) loops = text(at + 1, 8) === 'NETSCAPE';
      skipBlocks();
    } else if (block === 0x2c) {
      const local = bytes[at + 8] ?? 0;
      at += 9 + (local & 0x80 ? 3 * 2 ** ((local & 7) + 1) : 0) + 1;
      skipBlocks();
      frames++;
    } else throw new Error(`no GIF block: ${block} at ${at - 1}`);
  }
  if (frames !== delays.length) throw new Error(`${frames} frames, ${delays.length} delays`);
  return { width, height, delays, loops };
}

/** Width and height of a PNG. */
export function readPng(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(0) !== 0x89504e47) throw new Error('no PNG');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
