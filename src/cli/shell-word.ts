/** Characters that no shell takes for anything but themselves. */
const PLAIN = /^[\w%+:,./@-]+$/;

/** A text as one word of a command that somebody may paste: quoted where a shell would read more into it. */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
