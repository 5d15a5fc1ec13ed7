import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { DELIMITERS } from '../../src/model/csv.ts';
import { RELEASE_REPORT_FORMATS, renderRelease } from '../../src/report/releases/index.ts';
import type { Released } from '../../src/report/releases/view.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { treatmentRecordSchema } from '../../src/saved/treatment-record-schema.ts';
import { HOSTILE } from './hostile.ts';
import { RELEASES } from './release-sample.ts';

const NAMES = Object.keys(RELEASES) as (keyof typeof RELEASES)[];
const CONTROL = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('what is said of a release on a terminal', () => {
  for (const language of LANGUAGES) {
    it.each(NAMES)(`%s, ${language}`, async (name) => {
      for (const width of [80, 40]) {
        const text = renderRelease(RELEASES[name](), 'terminal', { width, language });
        await expect(text).toMatchFileSnapshot(`golden/release-${name}.${width}.${language}.txt`);
        expect(text).not.toMatch(CONTROL);
        for (const line of text.split('\n')) {
          // A command stays on one line, so that it can be copied.
          if (!line.includes('healthrisk decide'))
            expect(textWidth(line), line).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
        const look = { width, language, color: true };
        const colored = renderRelease(RELEASES[name](), 'terminal', look);
        expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(text);
      }
      const ascii = renderRelease(RELEASES[name](), 'terminal', { ascii: true, language });
      expect(ascii).toMatch(/^[\x20-\x7e\n]*$/);
    });

    it.each(DELIMITERS)(`names the delimiter %j in words, ${language}`, (delimiter) => {
      const { record, ...rest } = RELEASES.kept();
      const text = { encoding: 'utf-8', delimiter } as const;
      const written = { ...record.written, text };
      const shown = renderRelease({ ...rest, record: { ...record, written } }, 'terminal', {
        language,
        width: 200,
      });
      const [line] = shown.split('\n').filter((one) => one.includes('CSV'));
      expect(line).toMatch(/utf-8, .*\p{L}{4}/u);
      expect(line).not.toMatch(/[|\t]|,,/);
    });
  }

  it('shows paths whole, however long', () => {
    const folder = 'folder/'.repeat(20);
    const { paths, ...rest } = RELEASES.kept();
    const long = { ...paths, record: `${folder}release.csv.treatment.json` };
    const text = renderRelease({ ...rest, paths: long }, 'terminal', { width: 200 });
    expect(text).toContain(long.record);
  });

  it.each(NAMES)('is the record as JSON, with what became of it: %s', (name) => {
    const sample = RELEASES[name]();
    expect(treatmentRecordSchema.parse(sample.record)).toEqual(sample.record);
    const text = renderRelease(sample, 'json');
    expect(JSON.parse(text)).toEqual({ ...sample.record, outcome: sample.outcome });
    expect(text).toBe(renderRelease(sample, 'json', { language: 'fr' }));
  });
});

/** The same with a foreign name wherever there is one. */
function renamed({ record, assessment, ...sample }: Released, name: string): Released {
  const { plan, source, output, written } = record;
  return {
    ...sample,
    record: {
      ...record,
      plan: {
        ...{ ...plan, packs: [name] },
        columns: plan.columns.map((fate) => ({ ...fate, column: name })),
      },
      packs: record.packs.map((pack) => ({ ...pack, id: name, version: name })),
      source: { ...source, name },
      output: { ...output, name },
      written: { ...written, formulas: [name, name] },
      columns: record.columns.map((one) => ({ ...one, column: name })),
    },
    assessment: {
      ...assessment,
      findings: assessment.findings.map((found) => ({
        ...{ ...found, id: name, pack: name, of: name },
        title: { en: name, fr: name },
        advice: { en: name, fr: name },
      })),
    },
    paths: { release: name, assessment: name, record: name },
    gate: 'gate',
  };
}

describe('a foreign name in what is said of a release', () => {
  it.each(Object.entries(HOSTILE))('does not act: %s', (_, name) => {
    for (const sample of NAMES) {
      const released = renamed(RELEASES[sample](), name);
      for (const format of RELEASE_REPORT_FORMATS) {
        for (const language of LANGUAGES) {
          const text = renderRelease(released, format, { width: 60, language });
          expect(text).not.toMatch(CONTROL);
          expect(text).not.toContain('##[');
          for (const line of text.split('\n')) {
            expect(line.trimStart()).not.toMatch(/^::/);
            // A command is copied whole.
            const isFolded = format === 'terminal' && !line.startsWith('healthrisk decide');
            if (isFolded) expect(textWidth(line)).toBeLessThanOrEqual(60);
          }
        }
      }
    }
  });
});
