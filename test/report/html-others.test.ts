import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Decisions } from '../../src/model/decided.ts';
import { renderComparison } from '../../src/report/comparison/index.ts';
import { renderDecisions } from '../../src/report/decided/index.ts';
import { renderProfile } from '../../src/report/profile/index.ts';
import { HOSTILE } from './hostile.ts';
import { attribute, readPage, textOf } from './page-tree.ts';
import { profileSample } from './profile-sample.ts';
import { SAMPLES } from './sample.ts';

function decisions(file: string): Decisions {
  const before = { verdict: 'publish', grounds: [] } as const;
  const after = { verdict: 'restrict', grounds: ['undetermined'] } as const;
  const one = { file, dataset: file, channel: 'open', before, after, withdraw: true } as const;
  return {
    schema: 'healthrisk.decisions/v1',
    asOf: '2026-11-23',
    decisions: [
      {
        ...one,
        before: { ...before, grounds: [] },
        after: { ...after, grounds: [...after.grounds] },
        lapsed: [],
        needed: [],
      },
    ],
  };
}

const PAGES: [string, (name: string) => string, string][] = [
  ['a profile', () => renderProfile(profileSample(), 'html'), 'What the columns seem to be'],
  [
    'a comparison',
    (name) => {
      const before = SAMPLES.published();
      const after = { ...before, dataset: { ...before.dataset, name } };
      return renderComparison(
        compare(before, { ...SAMPLES.refused(), dataset: after.dataset }),
        'html',
        11,
      );
    },
    'What became worse',
  ],
  ['a list of decisions', (name) => renderDecisions(decisions(name), 'html'), 'Decisions'],
];

describe('other reports as pages', () => {
  it.each(PAGES)('%s', (_, render, heading) => {
    const { elements, errors } = readPage(render('x'));
    expect(errors).toEqual([]);
    expect(attribute(elements[0]!, 'lang')).toBe('en');
    const headings = elements.filter(({ tagName }) => /^h[12]$/.test(tagName)).map(textOf);
    expect(headings).toContain(heading);
  });

  it.each(PAGES)('%s has the same shape whatever names it holds', (_, render) => {
    const shape = (name: string) => readPage(render(name)).elements.map(({ tagName }) => tagName);
    for (const name of Object.values(HOSTILE)) expect(shape(name)).toEqual(shape('x'));
  });
});
