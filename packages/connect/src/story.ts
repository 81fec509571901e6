import { follow, type Followable } from './follow.js';
import { SeenSteps } from './seen.js';

/** What an earlier session kept. */
export interface Earlier {
  /** The steps that were seen, as {@link SeenSteps} writes them; empty where nothing was kept. */
  readonly seen: string;
  /** The step the reader was at; −1 where that is not known. */
  readonly step: number;
  /** Whether the reader was done. Left out: when all steps had been seen. */
  readonly done?: boolean;
}

/** Whom a reader's way through the steps is told to. */
export interface Listener {
  /** The steps are known, and the reader has not moved yet. */
  started?(): void;
  /** A step is shown that may be a new one, the first step included. */
  shown?(step: number, seen: SeenSteps): void;
  /** The reader came to a step that was not shown before. @param share - share of the steps that were seen, up to 1 */
  progressed?(share: number): void;
  /** The last step that was missing is shown. Told once. */
  completed?(): void;
  /** There is nothing with steps. */
  failed(): void;
}

/** A reader's way through the steps, followed until it is stopped. */
export interface Story {
  /** Looks at the step shown now, for when there is no time to wait. */
  look(): void;
  stop(): void;
}

/**
 * Follows a widget or a deck and tells what was seen.
 *
 * @param earlier - asked once, when the steps are known
 */
export function tellStory(target: Followable, listener: Listener, earlier?: () => Earlier | undefined): Story {
  let stopped = false;
  let look = (): void => {};
  let stopWatching = (): void => {};
  const begin = async (): Promise<void> => {
    const followed = await follow(target);
    if (stopped) return;
    if (!followed) return listener.failed();
    const seen = new SeenSteps(followed.count);
    const kept = earlier?.();
    // What was kept of another number of steps is about other steps: the reader begins anew.
    const fits = kept !== undefined && (seen.restore(kept.seen) || kept.seen === '');
    if (fits && kept.step >= 0 && kept.step < followed.count) followed.go(kept.step);
    let done = kept?.done ?? seen.all;
    const note = (tell: boolean): void => {
      // Behind a filter of the reader the third step is another one than before: it counts for nothing.
      if (stopped || followed.count !== seen.count) return;
      const { step } = followed;
      if (step < 0) return;
      const isNew = seen.add(step);
      listener.shown?.(step, seen);
      if (isNew && tell) listener.progressed?.(seen.share);
      if (!seen.all || done) return;
      done = true;
      listener.completed?.();
    };
    look = () => note(true);
    listener.started?.();
    // To open the first step is no progress.
    note(false);
    stopWatching = followed.watch(look);
  };
  begin().catch(() => listener.failed());
  return {
    look: () => look(),
    stop() {
      stopped = true;
      stopWatching();
    },
  };
}
