/** Why a file could not be made. Each has words for a reader in `content/en/export.ts`. */
export type ExportFault = 'images-refused' | 'no-film' | 'too-large' | 'sources-failed' | 'slides-failed';

/** A file could not be made here; nothing is wrong with what was asked for (that throws a `RangeError` or `TypeError`). */
export class ExportError extends Error {
  constructor(
    readonly fault: ExportFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ExportError';
  }
}

/** Ends the work of a reader who cancelled: an `AbortError`, as `fetch` throws. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
}
