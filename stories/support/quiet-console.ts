const heard: string[] = [];

/** What widgets have warned of since the story began, oldest first; for play functions. */
export function widgetWarnings(): readonly string[] {
  return heard;
}

/**
 * Keeps the warnings of widgets out of the console and lets a play function count them, until the returned function is called.
 * Everything else goes through: a story that logs is a bug.
 */
export function hushWidgets(): () => void {
  const warn = console.warn;
  heard.length = 0;
  console.warn = (...given: unknown[]) => {
    if (typeof given[0] === 'string' && given[0].startsWith('<exo-')) heard.push(given[0]);
    else warn.apply(console, given);
  };
  return () => {
    console.warn = warn;
  };
}

/** Spread into a story that gives wrong settings on purpose: `export const BadInput: Story = { ...quietConsole, args: … }`. */
export const quietConsole = { beforeEach: hushWidgets };
