import { describe, expect, it } from 'vitest';
import { render } from '../../src/report/index.ts';
import { renderProfile } from '../../src/report/profile/index.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { profileSample } from './profile-sample.ts';
import { SAMPLES } from './sample.ts';

const NAMES = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[];
const EXTENSION = { terminal: 'txt', markdown: 'md' } as const;

describe('reports in French', () => {
  for (const name of NAMES) {
    it.each(['terminal', 'markdown'] as const)(`${name} as %s`, async (format) => {
      const text = render(SAMPLES[name](), format, { language: 'fr' });
      await expect(text).toMatchFileSnapshot(`golden/${name}.fr.${EXTENSION[format]}`);
    });
  }

  it.each(NAMES)('has the same JSON as in English: %s', (name) => {
    expect(render(SAMPLES[name](), 'json', { language: 'fr' })).toBe(
      render(SAMPLES[name](), 'json'),
    );
  });

  it.each([40, 50, 80])('keeps to a width of %d, and its signs off the margin', (width) => {
    for (const name of NAMES) {
      for (const ascii of [false, true]) {
        const text = render(SAMPLES[name](), 'terminal', { language: 'fr', width, ascii });
        for (const line of text.split('\n')) {
          expect(textWidth(line), line).toBeLessThanOrEqual(width);
          // In ASCII, ! is also a mark.
          expect(line).not.toMatch(ascii ? /^\s*[;:?]/ : /^\s*[;:!?»]|«$/);
        }
      }
    }
  });

  it.each(NAMES)('is ASCII where that is all there is: %s', (name) => {
    const text = render(SAMPLES[name](), 'terminal', { language: 'fr', ascii: true });
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(text).not.toMatch(/\?\?| {3}[;:]/);
  });

  it('profiles in French', () => {
    expect(renderProfile(profileSample(), 'terminal', { language: 'fr' })).toMatch(
      /^PROFIL [\s\S]*Ce que semblent être les colonnes/,
    );
  });
});
