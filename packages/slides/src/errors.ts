/** A setting that cannot be followed. The message says which, and what would do. */
export class DeckArgumentError extends Error {
  override readonly name = 'DeckArgumentError';
}

/** A program that films need and that is not there. */
export class MissingProgramError extends Error {
  override readonly name = 'MissingProgramError';
}
