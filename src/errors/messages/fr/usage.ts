import type { usage as en } from '../en/usage.ts';
import type { Translation } from '../told.ts';

/** What the parser of the command line finds; it speaks the language of the command line itself. */
export const usage: Translation<typeof en> = {
  said: ({ message, hint }) => (hint === undefined ? { message } : { message, hint }),
};
