/**
 * Arguments for node that let a run take place at noon of a day: what a gate says must not depend on
 * when its tests run.
 */
export function clockAt(day: string): string[] {
  const code = `
    const now = Date.parse('${day}T12:00:00Z');
    globalThis.Date = class extends Date {
      constructor(...given) { super(...(given.length === 0 ? [now] : given)); }
      static now() { return now; }
    };`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}
