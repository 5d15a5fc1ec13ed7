import { expect, it } from 'vitest';
import { judge } from '../../src/criteria/judge.ts';
import { decide } from '../../src/verdict/decide.ts';
import {
  core,
  goodFacts,
  goodMetrics,
  houseStrict,
  metric,
  openData,
  withMetric,
} from './facts.ts';

it.each([
  ['open-data', openData],
  ['house-strict', houseStrict],
])('a table that meets %s may be published on every channel', (_, pack) => {
  expect(decide(judge([pack], core, goodFacts(), 'all'), 'all')).toEqual({
    ...{ verdict: 'publish', grounds: [], quality: 'anonymised' },
    verdicts: { open: 'publish', api: 'publish', 'secure-space': 'publish' },
  });
});

it('one person fewer refuses in the open and is a condition in a secure space', () => {
  const facts = goodFacts({ metrics: withMetric(goodMetrics(), metric('k', 10)) });
  expect(decide(judge([openData], core, facts, 'all'), 'all')).toEqual({
    ...{ verdict: 'refuse', grounds: ['conditions'], quality: 'pseudonymised' },
    verdicts: { open: 'refuse', api: 'refuse', 'secure-space': 'restrict' },
  });
});

it('findings stand in the order of packs, criteria and columns', () => {
  const facts = goodFacts();
  const findings = judge([openData, houseStrict], core, facts, 'open');
  const expected = [openData, houseStrict].flatMap(({ id, criteria }) =>
    criteria
      // Those on tables of counts, and on what was declared severe, are not asked here.
      .filter((criterion) => criterion.shapes.includes(facts.shape) && !criterion.onlyIf)
      .map((criterion) => `${id} ${criterion.id} ${criterion.location.line}`),
  );
  expect(findings.map(({ pack, id, line }) => `${pack} ${id} ${line}`)).toEqual(expected);
});

it('the same facts give the same findings, and the facts stay as they are', () => {
  const facts = goodFacts();
  const before = structuredClone(facts);
  expect(judge([houseStrict], core, facts, 'all')).toEqual(
    judge([houseStrict], core, facts, 'all'),
  );
  expect(facts).toEqual(before);
});
