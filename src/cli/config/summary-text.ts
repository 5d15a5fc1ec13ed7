import type { Catalogue } from '../../i18n/catalogue.ts';
import { literal } from '../../report/safe-text.ts';
import { textTable } from '../../report/text-table.ts';
import { wrap, wrapBehind } from '../../report/wrap.ts';
import { spoken } from '../spoken.ts';
import type { ColumnSummary, ConfigSummary } from './summary.ts';
import { facts, quantity, roleNames } from './summary-facts.ts';

/** What a configuration says, for a terminal. */
export function summaryText(summary: ConfigSummary, words: Catalogue, width: number): string {
  const { config } = words;
  const described = new Set(summary.data?.metadata?.columns.map(({ name }) => name));
  const open = summary.columns.filter(
    ({ name, roleFrom }) => roleFrom !== 'declared' && !described.has(name),
  ).length;
  const lines = [
    ...wrap(spoken(config.valid({ file: { name: summary.file } })), width),
    '',
    ...columnLines(summary, words, width),
    '',
    ...facts(summary, words).flatMap(([label, text], _, all) => {
      const longest = Math.max(...all.map(([other]) => other.length));
      return wrapBehind(`${label.padEnd(longest)}  `, text, width);
    }),
    ...(open === 0 ? [] : ['', ...wrap(config.unconfirmed({ n: quantity(open, words) }), width)]),
  ];
  return `${lines.join('\n')}\n`;
}

function columnLines({ columns, data }: ConfigSummary, words: Catalogue, width: number): string[] {
  const { heads, noColumns, says } = words.config;
  const described = new Map(data?.metadata?.columns.map(({ name, roles }) => [name, roles]));
  const named = new Set(columns.map(({ name }) => name));
  const rows = columns.map((column) => {
    // A suggestion gives way to metadata.
    const roles = described.get(column.name);
    return [
      literal(column.name),
      roleNames(roles ?? column.roles, words),
      says[roles === undefined ? column.roleFrom : 'descriptor'],
      settings(column, words).join(', '),
    ];
  });
  for (const [name, roles] of described) {
    if (!named.has(name)) rows.push([literal(name), roleNames(roles, words), says.descriptor, '']);
  }
  if (rows.length === 0) return wrap(noColumns, width);
  const shown = rows.some((row) => row[3] !== '') ? 4 : 3;
  const table = textTable(
    [heads.column, heads.roles, heads.says, heads.more]
      .slice(0, shown)
      .map((head) => ({ head, align: 'text' as const })),
    rows.map((row) => row.slice(0, shown)),
    width,
  );
  if (table !== null) return [...table.head, ...table.body];
  return rows.flatMap(([name = '', ...rest]) => [
    ...wrap(name, width),
    ...rest.filter((cell) => cell !== '').flatMap((cell) => wrapBehind('  ', cell, width)),
  ]);
}

function settings(column: ColumnSummary, words: Catalogue): string[] {
  const said = words.config.settings;
  const { generalise, harmless, judgeAt, missingMeans, ordered, vouched } = column;
  const none = quantity(0, words);
  return [
    ...(generalise === null ? [] : [said.generalise({ n: none, word: generalise })]),
    ...(harmless === 0 ? [] : [said.harmless({ n: quantity(harmless, words), word: '' })]),
    ...(missingMeans === null ? [] : [said.missingMeans({ n: none, word: missingMeans })]),
    ...(ordered === null ? [] : [said.ordered({ n: none, word: String(ordered) })]),
    ...(judgeAt === null ? [] : [said.judgeAt({ n: none, word: judgeAt })]),
    ...(vouched ? [said.reason({ n: none, word: '' })] : []),
  ];
}
