/** Every choice of `size` of the numbers 0 .. n - 1, each ascending, in lexicographic order. */
export function* combinations(n: number, size: number): Generator<number[]> {
  if (size > n) return;
  const chosen = Array.from({ length: size }, (_, at) => at);
  for (;;) {
    yield [...chosen];
    let at = size - 1;
    while (at >= 0 && chosen[at] === n - size + at) at--;
    if (at < 0) return;
    chosen[at]!++;
    for (let next = at + 1; next < size; next++) chosen[next] = chosen[next - 1]! + 1;
  }
}

/** How many choices of `size` out of `n` there are. */
export function binomial(n: number, size: number): number {
  let choices = 1;
  for (let at = 0; at < size; at++) choices = (choices * (n - at)) / (at + 1);
  return Math.max(0, Math.round(choices));
}
