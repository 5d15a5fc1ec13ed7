import type { CliWords } from '../i18n/cli-words.ts';

/** Milliseconds between two updates: no more than ten a second. */
const INTERVAL_MS = 100;

/** A line on stderr that says how much of the file was read; erased before results appear. */
export interface Progress {
  update(read: number, total: number | null): void;
  erase(): void;
}

/**
 * Writes progress to a terminal; anything else gets none.
 * @param isPatient the line appears only where reading takes longer than the time between updates
 */
export function progress(
  { isShown, isPatient }: { isShown: boolean; isPatient: boolean },
  { reading }: Pick<CliWords, 'reading'>,
  write: (text: string) => void,
): Progress {
  // A file that is read at once flickers no line.
  let last = isPatient ? Date.now() : 0;
  let isVisible = false;
  return {
    update(read, total) {
      if (!isShown) return;
      const now = Date.now();
      if (now - last < INTERVAL_MS) return;
      last = now;
      isVisible = true;
      const share = total === null || total === 0 ? null : Math.floor((100 * read) / total);
      write(`\r${reading(Math.round(read / 1e6), share)}\u001b[K`);
    },
    erase() {
      if (isVisible) write('\r\u001b[K');
      isVisible = false;
    },
  };
}
