import { deepLink } from '../controllers/link.js';
import type { ExportedFile } from './index.js';

/** A browser reads the file after the click; then its memory is given back. */
const FREE_AFTER_MS = 60_000;

/** Hands a file to the browser to save. */
export function download({ blob, name }: ExportedFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FREE_AFTER_MS);
}

/** Whether this page stands in a frame that may forbid saving. A page cannot ask; a sandbox shows by its signs. */
export function downloadsInDoubt(): boolean {
  if (window.parent === window) return false;
  try {
    const frame = window.frameElement;
    if (frame instanceof HTMLIFrameElement || frame?.localName === 'iframe') {
      const { sandbox } = frame as HTMLIFrameElement;
      return frame.hasAttribute('sandbox') && !sandbox.contains('allow-downloads');
    }
  } catch {
    // another origin: its attributes cannot be seen
  }
  return window.origin === 'null';
}

/** The address of this very figure, to be opened in a tab of its own; nothing for a page that has none. */
export function ownAddress(host: HTMLElement & { linkState(): string }): string | undefined {
  return /^(?:https?|file):$/.test(location.protocol) ? deepLink(host, host.linkState()) : undefined;
}
