import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Quantity } from '../../i18n/sentence.ts';
import { literal } from '../../report/safe-text.ts';
import { textTable } from '../../report/text-table.ts';
import { wrap, wrapBehind } from '../../report/wrap.ts';
import { spoken } from '../spoken.ts';
import type { ColumnSummary, ConfigSummary } from './summary.ts';

/** Columns of the data that are named where the configuration does not speak of them. */
const MOST_NAMED = 20;

/** What a configuration says, for a terminal. */
export function summaryText(summary: ConfigSummary, words: Catalogue, width: number): string {
  const { config } = words;
  const open = summary.columns.filter(({ roleFrom }) => roleFrom !== 'declared').length;
  const lines = [
    ...wrap(spoken(config.valid({ file: { name: summary.file } })), width),
    '',
    ...columnLines(summary.columns, words, width),
    '',
    ...facts(summary, words).flatMap(([label, text], _, all) => {
      const longest = Math.max(...all.map(([other]) => other.length));
      return wrapBehind(`${label.padEnd(longest)}  `, text, width);
    }),
    ...(open === 0 ? [] : ['', ...wrap(config.unconfirmed({ n: quantity(open, words) }), width)]),
  ];
  return `${lines.join('\n')}\n`;
}

function columnLines(columns: readonly ColumnSummary[], words: Catalogue, width: number): string[] {
  const { heads, noColumns, says } = words.config;
  if (columns.length === 0) return wrap(noColumns, width);
  const rows = columns.map((column) => [
    literal(column.name),
    column.roles.map((role) => words.roles[role].name).join(', '),
    says[column.roleFrom],
    settings(column, words).join(', '),
  ]);
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

function facts(summary: ConfigSummary, words: Catalogue): [string, string][] {
  const { config, report } = words;
  const { channel, data, missing, packs, recognise } = summary;
  const found: [string, string][] = [
    [config.labels.persons, persons(summary, words)],
    [config.labels.sensitive, sensitive(summary, words)],
    [
      config.labels.missing,
      config.tokens({
        n: missing.tokens === null ? null : quantity(missing.tokens, words),
        policy: missing.policy ?? 'category',
      }),
    ],
    ...(recognise.length === 0
      ? []
      : [
          [
            config.labels.recognise,
            recognise
              .map(
                ({ label, roles }) =>
                  `${literal(label)} (${roles.map((role) => words.roles[role].name).join(', ')})`,
              )
              .join(', '),
          ] satisfies [string, string],
        ]),
    [
      config.labels.packs,
      packs
        .map(({ id, version, from }) => literal(`${id} ${version} (${report.packFrom[from]})`))
        .join(', '),
    ],
    [config.labels.channel, channel ?? config.channelDefault({ channel: 'open' })],
  ];
  if (data === null) return found;
  const more = data.notNamed.length > MOST_NAMED ? ', …' : '';
  const names = data.notNamed.slice(0, MOST_NAMED).join(', ') + more;
  const held = config.data({
    file: { name: data.name },
    columns: quantity(data.columns, words),
    unnamed: quantity(data.notNamed.length, words),
    names: { name: names },
  });
  return [...found, [config.labels.data, spoken(held)]];
}

function persons({ columns, subject, unit }: ConfigSummary, { config }: Catalogue): string {
  if (subject !== null) {
    const of = { name: subject.column };
    return spoken(
      subject.released ? config.persons.released({ of }) : config.persons.dropped({ of }),
    );
  }
  if (unit === 'person') return config.persons.person;
  const suggested = columns.find(({ roles }) => roles.includes('subject'));
  if (suggested === undefined) return config.persons.open;
  return spoken(config.persons.suggested({ of: { name: suggested.name } }));
}

function sensitive({ columns, noSensitiveColumn }: ConfigSummary, words: Catalogue): string {
  const { none, open, some } = words.config.sensitive;
  if (noSensitiveColumn) return none;
  const all = columns.filter(({ roles }) => roles.includes('sensitive'));
  if (all.length === 0) return open;
  const declared = all.filter(({ roleFrom }) => roleFrom === 'declared').length;
  const suggested = quantity(all.length - declared, words);
  return some({ n: quantity(declared, words), suggested });
}

function quantity(n: number, words: Catalogue): Quantity {
  return { text: words.numbers.integer(n), n };
}
