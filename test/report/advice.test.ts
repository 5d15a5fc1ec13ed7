import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/index.ts';
import type { AdviceReport } from '../../src/model/advice-report.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { ADVICE_FORMATS, renderAdvice } from '../../src/report/treatments/index.ts';
import { adviceReportSchema } from '../../src/saved/advice-report-schema.ts';
import { ADVICES } from './advice-sample.ts';
import { HOSTILE } from './hostile.ts';

const NAMES = Object.keys(ADVICES) as (keyof typeof ADVICES)[];
const CONTROL = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('an advice on a terminal', () => {
  for (const language of LANGUAGES) {
    it.each(NAMES)(`%s, ${language}`, async (name) => {
      for (const width of [80, 40]) {
        const text = renderAdvice(ADVICES[name](), 'terminal', { width, language });
        await expect(text).toMatchFileSnapshot(`golden/advice-${name}.${width}.${language}.txt`);
        expect(text).not.toMatch(CONTROL);
        for (const line of text.split('\n')) {
          expect(textWidth(line), line).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
        const colored = renderAdvice(ADVICES[name](), 'terminal', { width, language, color: true });
        expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(text);
      }
      const ascii = renderAdvice(ADVICES[name](), 'terminal', { ascii: true, language });
      expect(ascii).toMatch(/^[\x20-\x7e\n]*$/);
    });
  }

  it.each(NAMES)('is JSON that the schema knows, in the order of the model: %s', (name) => {
    const sample = ADVICES[name]();
    expect(adviceReportSchema.parse(sample)).toEqual(sample);
    const turned = Object.fromEntries(Object.entries(sample).reverse()) as unknown as AdviceReport;
    const text = renderAdvice(turned, 'json');
    expect(JSON.parse(text)).toEqual(sample);
    expect(text).toBe(renderAdvice(sample, 'json', { language: 'fr' }));
  });
});

/** The same with a foreign name wherever there is one. */
function renamed(sample: AdviceReport, name: string): AdviceReport {
  const named = <T extends { column: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, column: name }));
  return {
    ...sample,
    dataset: { ...sample.dataset, name },
    packs: sample.packs.map((pack) => ({ ...pack, id: name, version: name })),
    before: {
      ...sample.before,
      findings: sample.before.findings.map((found) => ({
        ...found,
        id: name,
        pack: name,
        of: name,
      })),
    },
    plans: sample.plans.map((plan) => ({
      ...plan,
      drops: named(plan.drops),
      coarser: named(plan.coarser),
      unchanged: [name, name],
    })),
    quick: { ...sample.quick, steps: named(sample.quick.steps) },
    lacking: sample.lacking && {
      ...sample.lacking,
      demands: sample.lacking.demands.map((demand) => ({ ...demand, of: name })),
    },
  };
}

describe('a foreign name in an advice', () => {
  it.each(Object.entries(HOSTILE))('does not act: %s', (_, name) => {
    for (const sample of NAMES) {
      const advice = renamed(ADVICES[sample](), name);
      for (const format of ADVICE_FORMATS) {
        for (const language of LANGUAGES) {
          const text = renderAdvice(advice, format, { width: 60, language });
          expect(text).not.toMatch(CONTROL);
          expect(text).not.toContain('##[');
          for (const line of text.split('\n')) {
            expect(line.trimStart()).not.toMatch(/^::/);
            if (format === 'terminal') expect(textWidth(line)).toBeLessThanOrEqual(60);
          }
        }
      }
    }
  });
});
