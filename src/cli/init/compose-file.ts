import { basename } from 'node:path';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { Profile } from '../../model/profile.ts';
import { DECLARABLE_ROLES } from '../../model/role.ts';
import { SMALL_COUNT } from '../../model/small-count.ts';
import type { Disclosure } from '../../report/disclosure.ts';
import { signalSentences } from '../../report/signals.ts';
import { travelling } from '../../report/small-counts.ts';
import { wrap, wrapBehind } from '../../report/wrap.ts';
import { writeYaml, type YamlEntry } from '../../yaml/write-yaml.ts';
import { spoken } from '../spoken.ts';
import { countsOf, type Draft, type DraftColumn, rolesOf } from './draft.ts';

/** Cells of a line of comment, without its indentation and sign. */
const WIDTH = 96;

/** The configuration as a commented YAML file. Holds names of columns, and no value of the data. */
export function composeFile(draft: Draft, profile: Profile, words: Catalogue): string {
  const columns = draft.columns.map((column) => columnEntry(column, profile, words));
  const hasEntry = columns.some(({ key }) => key !== undefined);
  const entries: YamlEntry[] = [
    hasEntry
      ? { key: 'columns', value: columns }
      : { key: 'columns', value: { line: {} }, comments: noEntry(draft, words) },
    // Below an empty map there is no place for its comments.
    ...(hasEntry ? [] : columns),
    ...tableEntries(draft, profile, words),
  ];
  return writeYaml(head(draft, profile, words), entries);
}

/** Why the map of columns is empty: nothing has gone wrong. */
function noEntry(draft: Draft, words: Catalogue): string[] {
  const { columns, described } = countsOf(draft);
  // Where the metadata say all, the head has said so.
  return described === columns ? [] : wrap(words.init.file.noEntry, WIDTH);
}

function describedBy(draft: Draft, { init, numbers }: Catalogue): string[] {
  const { columns, described } = countsOf(draft);
  if (described === 0) return [];
  const file = draft.metadata === null ? null : { name: draft.metadata };
  const n = { text: numbers.integer(described), n: described };
  return wrapped(init.file.described({ file, columns: n, all: described === columns }));
}

function head(draft: Draft, profile: Profile, words: Catalogue): string[] {
  const { about, aggregated, more, roles } = words.init.file;
  const paragraphs: string[][] = about({ data: { name: basename(profile.dataset.name) } }).map(
    (sentence) => wrapped(sentence),
  );
  const described = describedBy(draft, words);
  if (described.length > 0) paragraphs.push(described);
  if (profile.looksAggregated) paragraphs.push(wrap(aggregated, WIDTH));
  const glossary = DECLARABLE_ROLES.flatMap((role) =>
    wrapBehind(`  ${role}: `, words.roles[role].meaning, WIDTH),
  );
  paragraphs.push([roles, ...glossary], ...more.map((text) => wrap(text, WIDTH)));
  return paragraphs.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function columnEntry(column: DraftColumn, profile: Profile, words: Catalogue): YamlEntry {
  const comments = wrapped(comment(column, profile, words));
  const { leftOut, roles, seen, suggestedBy } = column;
  if (leftOut !== null) return { comments };
  const line = { roles, ...(suggestedBy === null ? {} : { roleFrom: suggestedBy }) };
  return { key: seen.name, value: { line }, comments };
}

function comment({ leftOut, seen }: DraftColumn, profile: Profile, words: Catalogue): Sentence {
  const { columns } = words.init;
  const of = { name: seen.name };
  const semantic = seen.semantic === null ? null : words.semantics[seen.semantic];
  switch (leftOut) {
    case 'descriptor':
    case 'name':
      return columns[leftOut]({ of });
    case 'dropped-key':
      return columns.droppedKey({ of });
    case 'unassessed':
      return columns.unassessed({ of, semantic });
    case null: {
      const confidence = words.confidences[seen.confidence].name;
      // The file may be shared with the table: exact shares of small groups are small counts.
      const coarse = travelling(words.numbers, words.report, SMALL_COUNT);
      const signals = signalsOf(seen, profile, words, coarse);
      return columns.recognised({ semantic, confidence, signals });
    }
  }
}

/** What recognition of a column rests on, in words. */
export function signalsOf(
  { semantic, signals }: DraftColumn['seen'],
  { dataset }: Profile,
  words: Catalogue,
  disclosure: Disclosure,
): Sentence[] {
  return signalSentences(signals, semantic, { words, disclosure, rows: dataset.rows });
}

/** What is said of the table as a whole; what is open as a comment that only needs its sign removed. */
function tableEntries(draft: Draft, profile: Profile, words: Catalogue): YamlEntry[] {
  const { file } = words.init;
  const entries: YamlEntry[] = [];
  const say = (text: string, entry: YamlEntry) =>
    entries.push({ comments: wrap(text, WIDTH), isApart: true, ...entry });
  const open = (lines: string[]) => entries.push({ comments: lines, isApart: true });

  if (profile.looksAggregated) {
    open([
      ...wrap(file.sayShape, WIDTH),
      'shape: aggregate',
      ...wrap(file.sayMicrodata, WIDTH),
      'shape: microdata',
    ]);
  }
  const { droppedKey } = draft;
  const taken = draft.columns.flatMap((column) => rolesOf(column));
  if (droppedKey !== null) {
    const line = { column: droppedKey, released: false };
    say(file.droppedKey, { key: 'subject', value: { line } });
  } else if (draft.recordsArePersons) {
    say(file.recordsArePersons, { key: 'unit', value: 'person' });
  } else if (profile.eventColumns.length > 0 && !taken.includes('subject')) {
    const columns = { name: profile.eventColumns.join(', ') };
    open([
      ...wrapped(file.sayUnit({ columns })),
      'unit: person',
      ...wrap(file.sayKey, WIDTH),
      'subject: {column: ..., released: false}',
    ]);
  }
  if (draft.noSensitiveColumn) {
    say(file.noSensitiveColumn, { key: 'sensitive', value: { line: [] } });
  } else if (!taken.includes('sensitive')) {
    open([...wrap(file.sayNoSensitive, WIDTH), 'sensitive: []']);
  }
  return entries;
}

/** No lines for nothing. */
function wrapped(sentence: Sentence): string[] {
  return sentence.length === 0 ? [] : wrap(spoken(sentence), WIDTH);
}
