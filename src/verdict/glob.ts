/**
 * Whether a whole name fits a pattern in which `*` stands for any text, also none, and `?` for one
 * character. Case counts. Time at most proportional to the product of the lengths, whatever the
 * pattern: it goes back to the last star only.
 */
export function fitsGlob(name: string, pattern: string): boolean {
  const text = [...name];
  const wanted = [...pattern];
  let at = 0;
  let next = 0;
  let star = -1;
  let behindStar = 0;
  while (at < text.length) {
    if (wanted[next] === '*') {
      star = next++;
      behindStar = at;
    } else if (next < wanted.length && (wanted[next] === '?' || wanted[next] === text[at])) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++behindStar;
    } else return false;
  }
  return wanted.slice(next).every((sign) => sign === '*');
}
