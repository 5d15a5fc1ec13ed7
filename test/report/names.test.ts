import { describe, expect, it } from 'vitest';
import { FORMATS, render } from '../../src/report/index.ts';
import { literal } from '../../src/report/safe-text.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { HOSTILE, hostile } from './hostile.ts';

const STYLE = { color: false, ascii: false, width: 80 };

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
      // What the report itself is made of, and names stand in none of it.
      if (/^<(?:\/?details|summary)>|^<!-- healthrisk: [\w./%!~*'()-]+ -->$/.test(line)) continue;
      const open = withoutCode(line).replaceAll('<br>', '');
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
