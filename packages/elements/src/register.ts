/**
 * Registers a tag unless it is taken. The first definition stays, so that two copies or two versions of the library can
 * share a page; a different class under the same tag warns once and sends `exo-version-conflict` on `document`.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (!existing) {
    customElements.define(tag, constructor);
    return;
  }
  const [shown, refused] = [existing, constructor].map((each) => (each as { version?: string }).version ?? 'unknown');
  if (existing === constructor || shown === refused || warned.has(tag)) return;
  warned.add(tag);
  console.warn(`<${tag}> is already defined by version ${shown} of exosome-widgets; version ${refused} is not used for it.`);
  document.dispatchEvent(new VersionConflictEvent(tag, shown ?? 'unknown', refused ?? 'unknown'));
}

const warned = new Set<string>();

/** Sent on `document` when a second version of the library meets tags that are already defined. */
export class VersionConflictEvent extends Event {
  constructor(
    readonly tag: string,
    readonly shown: string,
    readonly refused: string,
  ) {
    super('exo-version-conflict');
  }
}

declare global {
  interface DocumentEventMap {
    'exo-version-conflict': VersionConflictEvent;
  }
}
