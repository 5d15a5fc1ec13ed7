import { describe, expect, it } from 'vitest';
import { render } from '../../../src/report/index.ts';
import { column, finding, SAMPLES } from '../sample.ts';

/** What GitHub takes for a comment. */
const COMMENT_MAX = 65_536;

describe('Markdown as a comment', () => {
  const comment = render(SAMPLES.refused(), 'markdown');
  const top = comment.slice(0, comment.indexOf('<details>'));

  it('begins with a mark that is the same for every run on a dataset', () => {
    const mark = '<!-- healthrisk: assessment/open/hospital-stays.csv -->\n';
    expect(comment.startsWith(mark)).toBe(true);
    const other = SAMPLES.refused();
    other.verdict = 'publish';
    expect(render(other, 'markdown').startsWith(mark)).toBe(true);
  });

  it('says what was decided and why before anything is folded', () => {
    expect(top).toContain('## REFUSE: `hospital-stays.csv`');
    expect(top).toContain('must not be shared');
    expect(top.match(/^\| [✖▲] /gm)!.length).toBeGreaterThan(3);
    expect(top.length).toBeLessThan(3000);
  });

  it('opens and closes what is folded', () => {
    expect(comment.match(/^<details>$/gm)).toHaveLength(comment.match(/^<\/details>$/gm)!.length);
  });

  it('is never longer than a comment may be, and says what was left out', () => {
    const long = SAMPLES.refused();
    long.dataset.columns = Array.from({ length: 3000 }, (_, at) =>
      column(`a rather long name of a column, ${at}`, ['quasi-identifier']),
    );
    long.findings = Array.from({ length: 500 }, (_, at) =>
      finding('fail', 'restrict', { id: `criterion-${at}`, of: `column ${at}` }),
    );
    const cut = render(long, 'markdown');
    expect(cut.length).toBeLessThan(COMMENT_MAX);
    expect(cut).toMatch(/\d+ more left out here/);
    expect(cut).toContain('Left out because a comment would be too long');
    expect(cut.match(/^<details>$/gm)).toHaveLength(cut.match(/^<\/details>$/gm)!.length);
  });

  it('is never longer than that whatever a pack or a waiver says', () => {
    const long = SAMPLES.refused();
    const text = 'words '.repeat(50_000);
    long.findings = long.findings.map((found) => ({
      ...found,
      title: { en: text, fr: text },
      advice: { en: text, fr: text },
    }));
    expect(render(long, 'markdown').length).toBeLessThan(COMMENT_MAX);
  });
});
