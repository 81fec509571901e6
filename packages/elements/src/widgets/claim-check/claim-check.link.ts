import type { ReactiveControllerHost } from 'lit';
import type { common } from '@exosome-widgets/content/en/common.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import { announce } from '../../controllers/announcer.js';
import { deepLink } from '../../controllers/link.js';

const COPIED_FOR_MS = 4000;

/** Copies the link to one claim; where the page forbids copying, the link is shown to be copied by hand. */
export class ClaimLink {
  copiedId: string | undefined;
  byHand: { readonly id: string; readonly url: string } | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & { readonly say: Translator<typeof common> }) {}

  async copy(id: string): Promise<void> {
    const url = deepLink(this.host, id);
    try {
      await navigator.clipboard.writeText(url);
      this.byHand = undefined;
      this.copiedId = id;
      announce('playback', this.host.say('linkCopied'));
      setTimeout(() => {
        this.copiedId = undefined;
        this.host.requestUpdate();
      }, COPIED_FOR_MS);
    } catch {
      this.byHand = { id, url };
    }
    this.host.requestUpdate();
  }
}
