import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { renderComparison } from '../../src/report/comparison/index.ts';
import { render } from '../../src/report/index.ts';
import { assessText, csv, on, roles } from '../support/examining.ts';

/** Classes of the given sizes by region, `values` diagnoses in turn. */
async function tableOf(sizes: readonly number[], values = 2): Promise<Assessment> {
  const rows = sizes.flatMap((size, region) =>
    Array.from({ length: size }, (_, at) => [`R${region}`, `D${at % values}`]),
  );
  const declared = roles(
    { region: ['quasi-identifier'], diag: ['sensitive'] },
    { recordsArePersons: true },
  );
  const made = await assessText(csv(['region', 'diag'], rows), { declared, ...on('2026-11-23') });
  const run = { version: '0', node: '20', command: '', startedAt: '2026-11-23T00:00:00.000Z' };
  return { ...made, run: { ...run, elapsedMs: 1 } } as Assessment;
}

const lines = (text: string, has: RegExp) => text.split('\n').filter((line) => has.test(line));

describe('a hidden class size', () => {
  it('is not told by nobody alone, or everybody below', async () => {
    const two = render(await tableOf([500, 500, 2]), 'markdown');
    const three = render(await tableOf([500, 500, 3]), 'markdown');
    const of = (text: string) => lines(text, /Unique persons|in classes below (?:3|5|11)/);
    expect(of(two)).toHaveLength(4);
    // A k of 2 and one of 3 read the same.
    expect(of(two)).toEqual(of(three));
    expect(of(two).join()).not.toMatch(/\b(?:0|100)%/);
    const page = render(await tableOf([500, 500, 2]), 'html');
    expect(page).not.toMatch(/>0%</);
  });

  it('is not told by as many values as the class has persons', async () => {
    const ten = render(await tableOf([500, 500, 10], 10), 'markdown');
    const seven = render(await tableOf([500, 500, 7], 10), 'markdown');
    const of = (text: string) => lines(text, /^\| `diag` \| value as written/)[0];
    expect(of(ten)).toMatch(/\| at least 3 \| \\\\?<2% \|/);
    expect(of(seven)).toMatch(/\| at least 3 \| \\\\?<2% \|/);
  });

  it('hides nothing where no class is small', async () => {
    const large = render(await tableOf([500, 500, 50], 10), 'markdown');
    expect(lines(large, /Unique persons/)[0]).toContain(' 0%');
    expect(lines(large, /^\| `diag` \| value as written/)[0]).toContain('| 10 |');
  });
});

describe('two tables that differ by few persons', () => {
  it('do not stand side by side in a report that travels', async () => {
    const [old, now] = [await tableOf([500, 500, 20]), await tableOf([500, 500, 19])];
    const comparison = compare(old, now);
    for (const format of ['markdown', 'html'] as const) {
      const text = renderComparison(comparison, format, 11);
      expect(text).toContain('1,019');
      expect(text).not.toContain('1,020');
    }
    expect(renderComparison(comparison, 'terminal', 11)).toContain('1,020');
    const told = renderComparison(comparison, 'markdown', 11);
    expect(lines(told, /^\| `(?:k|persons)` /)).toEqual([
      '| `persons` | - | - | lower |',
      '| `k` | - | - | worse |',
    ]);
    // Nobody alone, with a hidden k, is a k of 2 or more.
    const alone = compare(await tableOf([500, 500, 1]), await tableOf([500, 400, 2]));
    expect(lines(renderComparison(alone, 'markdown', 11), /`unique-share`/)[0]).not.toMatch(
      /\| 0%/,
    );
    const far = compare(old, await tableOf([500, 400, 20]));
    expect(renderComparison(far, 'markdown', 11)).toContain('1,020');
  });
});
