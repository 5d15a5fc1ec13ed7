import type { CliWords } from '../i18n/cli-words.ts';

/** Milliseconds between two updates: no more than ten a second. */
const INTERVAL_MS = 100;

/** A line on stderr that says how far a run is; erased before results appear. */
export interface Progress {
  update(read: number, total: number | null): void;
  /** How many treatments were evaluated. */
  searched(evaluated: number): void;
  erase(): void;
}

/**
 * Writes progress to a terminal; anything else gets none.
 * @param isPatient the line appears only where reading takes longer than the time between updates
 */
export function progress(
  { isShown, isPatient }: { isShown: boolean; isPatient: boolean },
  { reading, searching }: Pick<CliWords, 'reading' | 'searching'>,
  write: (text: string) => void,
): Progress {
  // A file that is read at once flickers no line.
  let last = isPatient ? Date.now() : 0;
  let isVisible = false;
  const show = (text: () => string) => {
    if (!isShown) return;
    const now = Date.now();
    if (now - last < INTERVAL_MS) return;
    last = now;
    isVisible = true;
    write(`\r${text()}\u001b[K`);
  };
  return {
    update(read, total) {
      const share = total === null || total === 0 ? null : Math.floor((100 * read) / total);
      show(() => reading(Math.round(read / 1e6), share));
    },
    searched(evaluated) {
      show(() => searching(evaluated));
    },
    erase() {
      if (isVisible) write('\r\u001b[K');
      isVisible = false;
    },
  };
}
