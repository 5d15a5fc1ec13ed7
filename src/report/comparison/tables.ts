import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { ComparedColumn, ComparedFinding, Comparison } from '../../model/comparison.ts';
import type { Block } from '../blocks.ts';
import { verdictName } from '../metric-name.ts';
import { comparable } from './packs-apart.ts';

type Head = keyof Catalogue['comparison']['heads'];

/** Decisions by channel, and the quality, where they changed. */
export function changedVerdicts({ verdicts, quality }: Comparison, words: Catalogue): Block | null {
  const { tendencies, quality: label } = words.comparison;
  const rows = verdicts.map(({ channel, before, after, tendency }): Sentence[] => [
    [words.channels[channel].name],
    [verdictName(before, words)],
    [verdictName(after, words)],
    [tendencies[tendency]],
  ]);
  if (quality !== null) {
    const { before, after, tendency } = quality;
    const { qualities } = words;
    rows.push([[label], [qualities[before].name], [qualities[after].name], [tendencies[tendency]]]);
  }
  return table(['channel', 'before', 'after', 'tendency'], rows, words);
}

/** Columns that came, went, or are taken for something else. */
export function changedColumns({ columns }: Comparison, words: Catalogue): Block | null {
  const rows = columns.map(({ name, before, after }): Sentence[] => [
    [{ name }],
    [columnWords(before, words)],
    [columnWords(after, words)],
  ]);
  return table(['column', 'before', 'after'], rows, words);
}

/** Criteria that found something else, as far as both sides have them. */
export function changedFindings(change: Comparison, words: Catalogue): Block | null {
  const { comparison, report } = words;
  const rows = comparable(change).map(({ pack, id, of, before, after, tendency }): Sentence[] => [
    report.criterion({ name: pack }, { name: id }),
    of === null ? [report.none] : [{ name: of }],
    [findingWords(before, words)],
    [findingWords(after, words)],
    [comparison.tendencies[tendency]],
  ]);
  return table(['criterion', 'column', 'before', 'after', 'tendency'], rows, words);
}

/** Packs that came, went, or have another version or text. */
export function changedPacks({ packs }: Comparison, words: Catalogue): Block | null {
  const { none } = words.report;
  const told = (side: Comparison['packs'][number]['before']): Sentence =>
    side === null ? [none] : [{ name: `${side.version} ${side.sha256.slice(0, 12)}`, whole: true }];
  const rows = packs.map(({ id, before, after }) => [[{ name: id }], told(before), told(after)]);
  return table(['pack', 'before', 'after'], rows, words);
}

function table(heads: readonly Head[], rows: Sentence[][], words: Catalogue): Block | null {
  if (rows.length === 0) return null;
  const named = heads.map((head) => ({
    text: words.comparison.heads[head],
    align: 'text' as const,
  }));
  return { kind: 'table', heads: named, rows };
}

function columnWords(column: ComparedColumn | null, words: Catalogue): string {
  if (column === null) return words.report.none;
  const roles = column.roles.map((role) => words.roles[role].name).join(', ');
  const { semantic } = column;
  return semantic === null ? roles : words.comparison.recognised(roles, words.semantics[semantic]);
}

function findingWords(finding: ComparedFinding | null, words: Catalogue): string {
  if (finding === null) return words.report.none;
  const { outcome, effect, grounds } = finding;
  const said = words.comparison.outcomes[outcome];
  if (effect === null) return said;
  const named = { verdict: effect, grounds: grounds === null ? [] : [grounds] };
  return `${said}, ${verdictName(named, words)}`;
}
