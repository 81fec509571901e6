/** One line in the console for whoever looks after the page, however often the cause repeats. */
export function warnOnce(): (message: string) => void {
  let warned = false;
  return (message) => {
    if (warned) return;
    warned = true;
    console.warn(`exosome-widgets: ${message}`);
  };
}

/** What went wrong, in words; never throws, whatever was thrown. */
export function reasonOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'unknown reason';
  }
}
