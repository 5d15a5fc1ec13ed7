import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { FORMATS, render } from '../../src/report/index.ts';
import { literal } from '../../src/report/safe-text.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { finding, SAMPLES } from './sample.ts';

const STYLE = { color: false, ascii: false, width: 80 };

const HOSTILE: Record<string, string> = {
  ansi: '\u001b[31mred\u001b[0m\u009b1m',
  title: '\u001b]0;owned\u0007',
  script: '<script>alert(1)</script><img src=x onerror=y>',
  table: 'a | b | c',
  markup: '`code` *bold* _em_ # head [link](http://x) ![i](y) \\',
  newline: 'one\r\n# two\u2028three\u0085four',
  bidi: 'user\u202etxt.exe\u2066\u2069',
  invisible: 'a\u200bb\u00adc\ufeff\u3164',
  entity: '&lt;b&gt; @all #1 !2 https://x.test www.x.test',
  prototype: '__proto__',
  long: 'x'.repeat(400),
  wide: '名'.repeat(60),
  surrogate: 'a\ud800b',
  quotes: '","verdict":"publish","x":"',
};

const signed = (name: string) => ({ approver: name, reason: name, expires: '2027-01-01' });

/** The refused sample with a foreign name in every place that takes one. */
function hostile(name: string): Assessment {
  const sample = SAMPLES.refused();
  const rename = (of: string | null) => (of === null ? null : name);
  return {
    ...sample,
    dataset: {
      ...sample.dataset,
      name,
      format: name,
      text: { encoding: name, delimiter: name },
      columns: sample.dataset.columns.map((column) => ({
        ...{ ...column, name, roleFrom: 'detected', confidence: 'low' },
        signals: [
          { id: 'pattern', params: { label: name, share: 0.5 } },
          { id: 'descriptor', params: { label: name } },
        ],
      })),
    },
    packs: sample.packs.map((pack) => ({ ...pack, id: name, version: name })),
    policy: {
      ...sample.policy,
      settings: [{ name, value: name, from: 'flag' }],
    },
    metrics: sample.metrics.map((entry) =>
      entry.of === undefined ? entry : { ...entry, of: name },
    ),
    findings: [
      ...sample.findings.map((found) => ({
        ...found,
        id: name,
        pack: name,
        of: rename(found.of),
        title: { en: name, fr: name },
        advice: { en: name, fr: name },
        source: { ...found.source, title: name, section: name, url: name },
      })),
      finding('fail', 'restrict', {
        ...{ id: 'unit-unknown', pack: 'core', kind: 'core' },
        params: { columns: [name, name], keys: [name] },
      }),
      finding('waived', 'restrict', {
        ...{ id: name, pack: name },
        waiver: { ...signed(name), worst: 3, outcome: 'fail', from: sample.findings[0]!.channels },
      }),
    ],
    waivers: [
      {
        ...{ criterion: name, dataset: name, columns: [name, name], ...signed(name), worst: 3 },
        ...{ lowered: 1, worse: 1, unmeasured: 1 },
      },
    ],
    assumptions: [
      ...sample.assumptions.map((assumption) => ({ ...assumption, of: rename(assumption.of) })),
      { id: 'pack-added', of: null, params: { pack: name } },
    ],
  };
}

const CASES = Object.entries(HOSTILE);

describe('foreign names', () => {
  it.each(CASES)('cannot act in any format: %s', (_, name) => {
    for (const format of FORMATS) {
      const text = render(hostile(name), format, STYLE);
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }
  });

  it.each(CASES)('cannot widen a line or escape ASCII mode: %s', (_, name) => {
    for (const ascii of [false, true]) {
      const text = render(hostile(name), 'terminal', { ...STYLE, ascii, width: 60 });
      for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(60);
    }
  });

  it.each(CASES)('cannot change the shape of the Markdown: %s', (_, name) => {
    const lines = render(hostile(name), 'markdown', STYLE).split('\n');
    const plain = render(hostile('x'), 'markdown', STYLE).split('\n');
    expect(lines).toHaveLength(plain.length);
    for (const [at, line] of lines.entries()) {
      expect(cells(line), line).toBe(cells(plain[at]!));
      const open = withoutCode(line);
      expect(open, line).not.toMatch(/(?<!\\)[<>[\]`]/);
      expect(open.match(/^#+/)?.[0], line).toBe(plain[at]!.match(/^#+/)?.[0]);
      expect(open).not.toMatch(/https?:\/\/|[@]|www\.x/);
    }
  });

  it.each(CASES)('stay what they are in JSON: %s', (_, name) => {
    const sample = hostile(name);
    expect(JSON.parse(render(sample, 'json', STYLE))).toEqual(JSON.parse(JSON.stringify(sample)));
  });

  it('show what they hide', () => {
    expect(literal(HOSTILE.bidi!)).toBe('user\\u{202e}txt.exe\\u{2066}\\u{2069}');
    expect(literal(HOSTILE.invisible!)).toBe('a\\u{200b}b\\u{ad}c\\u{feff}\\u{3164}');
    expect(literal(' a b ')).toBe('\\u{20}a b\\u{20}');
    expect(literal('âge 名')).toBe('âge 名');
  });
});

/** Cells of a table row, code spans and escapes left out. */
function cells(line: string): number {
  return line.startsWith('|') ? withoutCode(line).replace(/\\\|/g, '').split('|').length : 0;
}

function withoutCode(line: string): string {
  return line.replace(/\\`/g, '').replace(/`[^`]+`/g, '');
}
