import type { Catalogue } from '../i18n/catalogue.ts';
import type { Name, Sentence } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Column } from '../model/column.ts';
import type { Role } from '../model/role.ts';
import type { Block, ListBlock, TableBlock } from './blocks.ts';
import { distinctText } from './distinct.ts';
import type { Figures } from './figures.ts';
import { recognisedAs, signalSentences } from './signals.ts';

/** Every column with its roles and where they come from. */
export function columnTable({ dataset }: Assessment, figures: Figures): TableBlock {
  const { report, roleSources } = figures.words;
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
      [rolesOf(column, figures.words)],
      [roleSources[column.roleFrom].name],
      recognisedAs(column.semantic, column.signals ?? [], figures.words) ?? [none],
      [
        column.distinct === undefined
          ? none
          : distinctText(column.distinct, column.missing ?? 0, dataset.rows, figures.disclosure),
      ],
      [
        column.missing === undefined
          ? none
          : figures.disclosure.count(column.missing, dataset.rows).text,
      ],
    ]),
  };
}

/**
 * What each recognised column was taken for and why, a line each; then what was not recognised, or
 * cannot be assessed. Null where every role was declared.
 */
export function recognition({ dataset }: Assessment, figures: Figures): ListBlock | null {
  const { disclosure, words } = figures;
  const { report } = words;
  const telling = { words, disclosure, rows: dataset.rows };
  const items: Sentence[] = [];
  const unknown: Name[] = [];
  const texts: Name[] = [];
  for (const { name, roles, roleFrom, semantic, confidence, signals = [] } of dataset.columns) {
    const of = { name };
    if (semantic === 'free-text' && roles.includes('unassessed')) texts.push(of);
    const isAssumed = roleFrom === 'assumed' && roles.includes('quasi-identifier');
    const why = signalSentences(signals, semantic, telling);
    if (isAssumed && why.length === 0) unknown.push(of);
    else if (isAssumed) items.push(report.notRecognisedThough(of, why));
    else if (roleFrom !== 'declared' && why.length > 0) {
      const meaning = semantic === null ? null : recognisedAs(semantic, signals, words);
      const what = meaning ?? [roleNames(roles, words)];
      const sure = confidence === undefined ? null : words.confidences[confidence].name;
      items.push(report.recognised(of, what, sure, why));
    }
  }
  if (unknown.length > 0) items.push(report.notRecognised(unknown));
  if (texts.length > 0) items.push(report.freeText(texts));
  return items.length === 0 ? null : { kind: 'list', items };
}

/** Roles by their names; those that the tool added to declared ones say so. */
function rolesOf({ roles, addedRoles = [] }: Column, words: Catalogue): string {
  if (addedRoles.length === 0) return roleNames(roles, words);
  const named = roles.map((role) => {
    const { name } = words.roles[role];
    return addedRoles.includes(role) ? words.reading.addedRole(name) : name;
  });
  return named.join(', ');
}

function roleNames(roles: readonly Role[], { report, roles: names }: Catalogue): string {
  return roles.length === 0 ? report.none : roles.map((role) => names[role].name).join(', ');
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
