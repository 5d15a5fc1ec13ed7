import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/catalogue.ts';
import { render } from '../../src/report/index.ts';
import { advised } from '../report/advised.ts';
import { hostile } from '../report/hostile.ts';
import { SAMPLES } from '../report/sample.ts';
import { assessed, parsed, STAYS, survey } from '../saved/assessments.ts';
import { CHROMIUM, launch, open, SCREENS } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const declared = { ...STAYS, subject: { column: 'patient_id', released: false } };
const PAGES = {
  refused: async () => parsed(await assessed('hospital-stays.csv', { declared })),
  published: async () => parsed(await survey()),
  advised: async () => advised(),
  held: async () => SAMPLES.held(),
  conditional: async () => SAMPLES.conditional(),
  'long names': async () => hostile('a_column_name_without_any_blank_in_it_'.repeat(8)),
};

describe.skipIf(CHROMIUM === undefined)('the page in a browser (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  for (const [name, assessment] of Object.entries(PAGES)) {
    for (const { name: screen, ...size } of SCREENS) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`${name}, ${screen}, ${colorScheme}`, async () => {
          const language: Language = name === 'conditional' ? 'fr' : 'en';
          const text = render(await assessment(), 'html', { language });
          const { page, asked, errors } = await open(browser, text, { ...size, colorScheme });
          // Nobody but the test itself could run this: the page forbids scripts.
          await page.evaluate(AXE);
          const found = (await page.evaluate('axe.run()')) as AxeResults;
          const grave = found.violations.map(({ id, impact, nodes }) => ({
            ...{ id, impact },
            where: nodes.map(({ target }) => target.join(' ')),
          }));
          expect(grave).toEqual([]);
          expect(found.passes.length).toBeGreaterThan(10);
          const width = (await page.evaluate('document.documentElement.scrollWidth')) as number;
          expect(width).toBeLessThanOrEqual(size.width);
          expect(asked).toEqual([]);
          expect(errors).toEqual([]);
          await page.close();
        });
      }
    }
  }

  it('is not wider than paper', async () => {
    for (const assessment of [PAGES.refused, PAGES['long names']]) {
      const text = render(await assessment(), 'html');
      // A4 without the margins of the style, at 96 dots an inch.
      const size = { width: 680, height: 1000, colorScheme: 'light' } as const;
      const { page } = await open(browser, text, size);
      await page.emulateMedia({ media: 'print' });
      const width = (await page.evaluate('document.documentElement.scrollWidth')) as number;
      expect(width).toBeLessThanOrEqual(size.width);
      await page.close();
    }
  });
});
