import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Role } from '../../model/role.ts';
import { contextFacts } from '../../report/circumstances.ts';
import { factLines } from '../../report/fact-lines.ts';
import { literal } from '../../report/safe-text.ts';
import { tableLines } from '../../report/table-lines.ts';
import { wrap } from '../../report/wrap.ts';
import type { Page } from '../page.ts';
import { spoken } from '../spoken.ts';
import type { ColumnSummary, ConfigSummary } from './summary.ts';
import { facts, quantity, roleNames } from './summary-facts.ts';

/** Where a summary is shown, and the day on which what it says is looked at. */
interface SummaryPage extends Page {
  asOf: string;
}

/** What a configuration says, for a terminal. */
export function summaryText(
  summary: ConfigSummary,
  words: Catalogue,
  { asOf, plain, width }: SummaryPage,
): string {
  const { config } = words;
  const described = new Set(summary.data?.metadata?.columns.map(({ name }) => name));
  const open = summary.columns.filter(
    ({ name, roleFrom }) => roleFrom !== 'declared' && !described.has(name),
  ).length;
  const said = [...facts(summary, words), ...circumstances(summary, words, asOf)];
  const lines = [
    ...wrap(plain(spoken(config.valid({ file: { name: summary.file } }))), width),
    '',
    ...columnLines(summary, words, { plain, width }),
    '',
    ...factLines(
      said.map(([label, text]) => [plain(label), plain(text)]),
      width,
    ),
    ...(open === 0
      ? []
      : ['', ...wrap(plain(config.unconfirmed({ n: quantity(open, words) })), width)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is said under context, or that nothing is. */
function circumstances(
  { context }: ConfigSummary,
  words: Catalogue,
  asOf: string,
): [string, string][] {
  const told = contextFacts(context, asOf, words).map(({ label, value }): [string, string] => [
    label,
    spoken(value),
  ]);
  return told.length > 0 ? told : [[words.config.labels.context, words.config.noContext]];
}

function columnLines(
  { columns, data }: ConfigSummary,
  words: Catalogue,
  { plain, width }: Page,
): string[] {
  const { heads, noColumns, says } = words.config;
  const described = new Map(data?.metadata?.columns.map(({ name, roles }) => [name, roles]));
  const added = new Map(data?.added.map(({ name, roles }) => [name, roles]));
  const rolesOf = (name: string, given: readonly Role[]) =>
    [
      ...(given.length === 0 ? [] : [roleNames(given, words)]),
      ...(added.get(name) ?? []).map((role) => words.reading.addedRole(words.roles[role].name)),
    ].join(', ');
  const named = new Set(columns.map(({ name }) => name));
  const rows = columns.map((column) => {
    // A suggestion gives way to metadata.
    const roles = described.get(column.name);
    return [
      literal(column.name),
      rolesOf(column.name, roles ?? column.roles),
      says[roles === undefined ? column.roleFrom : 'descriptor'],
      settings(column, words).join(', '),
    ];
  });
  for (const [name, roles] of described) {
    if (!named.has(name)) rows.push([literal(name), rolesOf(name, roles), says.descriptor, '']);
  }
  if (rows.length === 0) return wrap(plain(noColumns), width);
  const shown = rows.some((row) => row[3] !== '') ? 4 : 3;
  return tableLines(
    [heads.column, heads.roles, heads.says, heads.more]
      .slice(0, shown)
      .map((head) => ({ head: plain(head), align: 'text' as const })),
    rows.map((row) => row.slice(0, shown).map(plain)),
    { width, colon: words.report.colon },
  );
}

function settings(column: ColumnSummary, words: Catalogue): string[] {
  const { settings: said, severity: severe, hierarchy: levels } = words.config;
  const { harmless, hierarchy, judgeAt, missingMeans, ordered, severity, vouched } = column;
  const coarser = coarsened(column, words);
  const none = quantity(0, words);
  return [
    ...(coarser === null ? [] : [coarser]),
    ...(hierarchy ? [levels] : []),
    ...(harmless === 0 ? [] : [said.harmless({ n: quantity(harmless, words), word: '' })]),
    ...(missingMeans === null ? [] : [said.missingMeans({ n: none, word: missingMeans })]),
    ...(ordered === null ? [] : [said.ordered({ n: none, word: String(ordered) })]),
    ...(judgeAt === null ? [] : [said.judgeAt({ n: none, word: judgeAt })]),
    ...(severity === null ? [] : [severe]),
    ...(vouched ? [said.reason({ n: none, word: '' })] : []),
  ];
}

/** How a column is coarsened, and how far; null: it is not. */
function coarsened({ generalise, generaliseTo: to }: ColumnSummary, words: Catalogue) {
  const { generalised } = words.config;
  if (generalise === null || to === null) return null;
  if (to === 'month' || to === 'year') return generalised.date(to);
  if (generalise === 'date') return null;
  return generalised[generalise]({ text: words.numbers.decimal(to, 6), n: to });
}
