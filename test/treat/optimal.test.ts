import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SensitiveView } from '../../src/model/table.ts';
import { automaticHierarchy } from '../../src/treat/hierarchies/automatic.ts';
import { hierarchyFromLines } from '../../src/treat/hierarchies/from-lines.ts';
import type { Hierarchy } from '../../src/treat/hierarchies/hierarchy.ts';
import type { Demands, DiversityDemand } from '../../src/treat/lattice/demands.ts';
import { Evaluator } from '../../src/treat/lattice/evaluator.ts';
import { discernibility } from '../../src/treat/loss/discernibility.ts';
import { entropyLoss } from '../../src/treat/loss/entropy-loss.ts';
import { leafLoss } from '../../src/treat/loss/leaf-loss.ts';
import { search } from '../../src/treat/search/search.ts';
import { type CodedColumn, encoded, levelsOf, personsFrom } from '../support/tables.ts';
import { allNodes, labelAt, type NaiveOutcome, type NaiveQuestion } from './naive-lattice.ts';

const LINES = [
  ['a', 'ab', '*'],
  ['b', 'ab', '*'],
  ['c', 'cd', '*'],
  ['d', 'cd', '*'],
];

const table = fc.record({
  rows: fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 45 }).map(String),
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('75001', '75002', '13001', '13002', '33000'),
      fc.constantFrom('x', 'y', 'z'),
      fc.constantFrom('p', 'q', 'r', 's', 't', 'u', 'v', 'w'),
    ),
    { minLength: 1, maxLength: 40 },
  ),
  k: fc.integer({ min: 1, max: 5 }),
  l: fc.integer({ min: 1, max: 3 }),
  t: fc.constantFrom(1, 0.6, 0.4, 0.2),
  rare: fc.constantFrom(1, 1, 2, 4),
  hasPersons: fc.boolean(),
  share: fc.constantFrom(0, 0.05, 0.2, 0.5, 1),
});

function lossOf(id: string, question: NaiveQuestion, { levels, kept }: NaiveOutcome): number {
  const rows = question.quasi[0]!.codes.length;
  const all = [...Array(rows).keys()];
  const stays = new Set(kept);
  if (id === 'discernibility') {
    const classOf = (row: number) =>
      JSON.stringify(question.quasi.map((_, column) => labelAt(question, levels, column, row)));
    let cost = 0;
    for (const row of all) {
      cost += stays.has(row)
        ? kept!.filter((other) => classOf(other) === classOf(row)).length
        : rows;
    }
    return cost;
  }
  const losses = question.quasi.map((column, at) => {
    const { leaves, levels: own } = question.hierarchies[at]!;
    const label = (row: number) => labelAt(question, levels, at, row);
    if (id === 'loss') {
      const level = own[levels[at]!]!;
      const costs = all.map((row) =>
        stays.has(row) ? level.leaves[level.map[column.codes[row]!]!]! / leaves : 1,
      );
      const least = rows / leaves;
      return rows > least ? (costs.reduce((a, b) => a + b) - least) / (rows - least) : 0;
    }
    const same = (row: number) =>
      all.filter((other) => column.codes[other] === column.codes[row]).length;
    const behind = (row: number) => all.filter((other) => label(other) === label(row)).length;
    const most = all.reduce((sum, row) => sum + Math.log2(rows / same(row)), 0);
    const bits = all.reduce(
      (sum, row) => sum + Math.log2((stays.has(row) ? behind(row) : rows) / same(row)),
      0,
    );
    return most > 0 ? bits / most : 0;
  });
  return id === 'loss'
    ? losses.reduce((product, loss) => product * (1 + loss), 1) ** (1 / losses.length) - 1
    : losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

function viewOf(column: CodedColumn): SensitiveView {
  const one = { rows: column.codes.length, columns: [column], counted: [undefined] };
  return levelsOf(one, 0, { judgeAt: 'value' }).judged;
}

test.each(['loss', 'non-uniform-entropy', 'discernibility'])(
  'by %s, the search finds what looking at every node finds',
  async (id) => {
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, k, l, t, rare, hasPersons, share }) => {
        const columns = [0, 1, 2, 3, 4].map((at) => encoded(rows.map((row) => row[at as 0]!)));
        const quasi = columns.slice(0, 3);
        const hierarchies: Hierarchy[] = [
          automaticHierarchy(quasi[0]!, 'age'),
          hierarchyFromLines(quasi[1]!, LINES, { column: 'l', file: null }),
          automaticHierarchy(quasi[2]!, 'postcode'),
        ];
        const sensitive = columns[3]!;
        const persons = hasPersons ? personsFrom(rows.map((row) => row[4])) : null;
        const suppressedMax = Math.floor(share * rows.length);
        const question: NaiveQuestion = {
          ...{ quasi, hierarchies, k, l, t, rare, suppressedMax },
          sensitive: rows.map((row) => row[3]),
          persons: hasPersons ? rows.map((row) => row[4]) : null,
        };

        const view = viewOf(sensitive);
        const base = { sensitive: 0, view, params: {} };
        const diversity: DiversityDemand[] = [
          ...(l > 1 ? [{ ...base, metric: 'l-distinct', op: '>=', threshold: l } as const] : []),
          ...(t < 1 ? [{ ...base, metric: 't-closeness', op: '<=', threshold: t } as const] : []),
        ];
        const codes = sensitive.values.length;
        const labels = Uint32Array.from({ length: codes }, (_, code) => code);
        const counts = new Uint8Array(codes).fill(1);
        const demands: Demands = {
          ...{ k, diversity, sizes: [], suppressedMax },
          rare: rare > 1 ? [{ sensitive: 0, least: rare, counts, labels, labelCount: codes }] : [],
        };
        const evaluator = new Evaluator({
          rows: rows.length,
          quasi: quasi.map((column) => column.codes),
          hierarchies,
          persons:
            persons === null
              ? null
              : {
                  personOf: persons.subject.codes.map((code) => persons.personOfCode[code]!),
                  count: persons.count,
                },
          sensitive: [{ codes: sensitive.codes, values: codes }],
        });
        const measures = {
          loss: leafLoss(quasi, hierarchies),
          'non-uniform-entropy': entropyLoss(quasi, hierarchies),
          discernibility: discernibility(rows.length),
        };
        const loss = measures[id as keyof typeof measures];

        const nodes = allNodes(question);
        for (const { levels, kept } of nodes) {
          const outcome = evaluator.evaluate(levels, demands);
          expect([levels, outcome.isFeasible]).toEqual([levels, kept !== null]);
          if (kept === null) continue;
          expect(outcome.suppressed).toBe(rows.length - kept.length);
          const isOut = evaluator.recordsOut(outcome, demands);
          expect(rows.flatMap((_, row) => (isOut[row] === 0 ? [row] : []))).toEqual(kept);
        }
        const best = nodes
          .filter(({ kept }) => kept !== null)
          .map((node) => lossOf(id, question, node))
          .reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
        const least = hierarchies.map(() => 0);
        const most = hierarchies.map(({ levels }) => levels.length - 1);
        const found = await search({ evaluator, demands, loss, least, most });
        expect(found.isProved).toBe(true);
        if (found.best === null) expect(best).toBe(Number.POSITIVE_INFINITY);
        else expect(found.best.loss).toBeCloseTo(best, 9);
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);
