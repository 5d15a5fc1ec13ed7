import type { Sentence } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Block, TableBlock } from './blocks.ts';
import type { Figures } from './figures.ts';

/** Every column with its roles and where they come from. */
export function columnTable({ dataset }: Assessment, figures: Figures): TableBlock {
  const { report, roles, roleSources, semantics } = figures.words;
  const { heads, none } = report;
  return {
    kind: 'table',
    heads: [
      { text: heads.column, align: 'text' },
      { text: heads.roles, align: 'text' },
      { text: heads.from, align: 'text' },
      { text: heads.recognised, align: 'text' },
      { text: heads.distinct, align: 'number' },
      { text: heads.missing, align: 'number' },
    ],
    rows: dataset.columns.map((column): Sentence[] => [
      [{ name: column.name }],
      [column.roles.length === 0 ? none : column.roles.map((role) => roles[role].name).join(', ')],
      [roleSources[column.roleFrom].name],
      [column.semantic === null ? none : semantics[column.semantic]],
      [column.distinct === undefined ? none : figures.number('distinct', column.distinct).text],
      [
        column.missing === undefined
          ? none
          : figures.disclosure.count(column.missing, dataset.rows).text,
      ],
    ]),
  };
}

/** Columns declared harmless, with the persons behind their rarest value. */
export function ignoredTable({ dataset }: Assessment, figures: Figures): Block[] {
  const { heads, ignoredNote, no, yes } = figures.words.report;
  const ignored = dataset.columns.filter(({ roles }) => roles.includes('ignored'));
  if (ignored.length === 0) return [];
  return [
    { kind: 'text', items: [[ignoredNote]] },
    {
      kind: 'table',
      heads: [
        { text: heads.column, align: 'text' },
        { text: heads.rarest, align: 'number' },
        { text: heads.vouched, align: 'text' },
      ],
      rows: ignored.map(({ name, vouched }): Sentence[] => [
        [{ name }],
        [figures.entry(figures.find('value-persons-min', name))],
        [vouched ? yes : no],
      ]),
    },
  ];
}
