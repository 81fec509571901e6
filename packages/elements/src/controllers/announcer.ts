/** Kinds of news. A newer message of a kind takes the place of one that still waits. */
export type AnnouncementGroup = 'step' | 'playback' | 'summary' | 'filter' | 'quiz' | 'sources';

const STATUS_ID = 'exo-status';
/** Empty for this long before each message, so that the same words are heard again. */
const CLEAR_MS = 200;
/** Kept at least this long, so that no message cuts off the one before. */
const HOLD_MS = 1000;

/** Out of sight, and still read. */
const HIDDEN = {
  position: 'absolute',
  inset: '0 auto auto 0',
  'inline-size': '1px',
  'block-size': '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

const waiting: { group: AnnouncementGroup; text: string }[] = [];
let busy = false;

/**
 * Says something once, politely, through one status element per page that all widgets share. It lies in the document, so
 * that one log can be shown and a page can move it. Silent in a hidden tab.
 */
export function announce(group: AnnouncementGroup, text: string): void {
  if (typeof document === 'undefined' || document.hidden || !text) return;
  const stale = waiting.findIndex((each) => each.group === group);
  if (stale >= 0) waiting.splice(stale, 1);
  waiting.push({ group, text });
  if (!busy) void speak();
}

/** Makes the status element ahead of time: assistive technology listens only to regions that were there before. */
export function prepareAnnouncer(): HTMLElement {
  const existing = document.getElementById(STATUS_ID);
  if (existing) return existing;
  const status = document.createElement('div');
  status.id = STATUS_ID;
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  status.setAttribute('aria-atomic', 'true');
  // Through the object model, which strict policies allow (they forbid a style attribute); important, for pages that reset everything.
  for (const [name, value] of Object.entries(HIDDEN)) status.style.setProperty(name, value, 'important');
  document.body.append(status);
  return status;
}

async function speak(): Promise<void> {
  busy = true;
  while (waiting.length) {
    const status = prepareAnnouncer();
    status.textContent = '';
    await pause(CLEAR_MS);
    const next = waiting.shift();
    if (!next) break;
    status.textContent = next.text;
    await pause(HOLD_MS);
  }
  document.getElementById(STATUS_ID)?.replaceChildren();
  busy = false;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
