import type { Catalogue } from '../catalogue.ts';
import { say } from '../sentence.ts';
import { levels } from './levels.ts';
import { counted } from './numbers.ts';

/** What was taken for granted, one whole sentence each. */
export const assumptions: Catalogue['assumptions'] = {
  'as-of-in-the-past': ({ asked, days, judged }) =>
    asked === judged
      ? say`Judged as of ${asked}, ${counted(days, 'day', 'days')} before this run. This is the verdict that would have been given on that day, not one for today.`
      : say`Asked for as of ${asked}, ${counted(days, 'day', 'days')} before this run. What may be published is a question of today: all was judged as of ${judged}.`,
  'target-is-in-file': () =>
    say`The attacker is assumed to know that the person is in the file (prosecutor).`,
  'rows-are-persons': ({ declared }) =>
    declared
      ? say`Every row is one person: so it was declared.`
      : say`Every row is taken for one person; no subject column was declared.`,
  'rows-without-subject-are-one-person': ({ rows }) =>
    say`${counted(rows, 'row has', 'rows have')} no subject key; together they count as one person.`,
  'key-held-apart': () =>
    say`Persons were counted by a key that the file does not hold, when the file was written; the file alone does not tell who is a person.`,
  'rows-are-groups': ({ declared }) =>
    declared
      ? say`Every row is a group of persons with a count: so it was declared.`
      : say`Every row is taken for a group of persons with a count, since the table looks like it.`,
  'judged-as-microdata': ({ declared }) =>
    declared
      ? say`The rows look like groups of persons with a count; each was measured as one person, as declared.`
      : say`The rows look like groups of persons with a count; each was measured as if it were one person.`,
  'missing-is-a-category': ({ columns }) =>
    say`Missing values occur in ${counted(columns, 'quasi-identifier', 'quasi-identifiers')}; each spelling is a category of its own.`,
  'missing-tokens-declared': ({ tokens }) =>
    say`What counts as missing was declared: ${counted(tokens, 'spelling', 'spellings')} instead of the default ones. In sensitive columns each that is none of the usual ones is read both ways, as no value and as the value it spells; the worse number counts.`,
  'no-sensitive-column': () => say`No column is sensitive: so it was declared.`,
  'harmless-values-declared': ({ of, values, absence }) =>
    absence
      ? say`In ${of}, ${counted(values, 'value was', 'values were')} declared harmless, absence among them.`
      : say`In ${of}, ${counted(values, 'value was', 'values were')} declared harmless.`,
  'missing-means-none': ({ of }) =>
    say`In ${of}, a missing value was declared to mean that there is nothing to disclose.`,
  'missing-means-unknown': ({ of, cells }) =>
    say`In ${of}, ${counted(cells, 'row lacks a value', 'rows lack a value')}; diversity is computed over the present ones.`,
  'ordered-declared': ({ of }) =>
    say`The values of ${of} were declared ordered; t-closeness uses their ranks.`,
  'ordered-not-applicable': ({ of }) =>
    say`The values of ${of} were declared ordered but are neither all numbers nor all dates; t-closeness treats them as categories.`,
  'meaning-declared': ({ of, semantic, found }) =>
    found === null
      ? say`${of} was declared to be: ${semantic}.`
      : say`${of} was declared to be: ${semantic}. Recognition finds ${found}, and that stands.`,
  'judged-level-declared': ({ of, level }) =>
    say`${of} is judged ${levelWords(level)}: so it was declared.`,
  'judged-at-level': ({ of, level, step }) =>
    say`${of} is judged ${step === null ? levelWords(level) : `in bands of ${step}`}: finer differences are no diversity.`,
  'sensitive-also-quasi-identifier': ({ of }) =>
    say`${of} is sensitive and a quasi-identifier: it is both what is protected and what an attacker knows.`,
  'diversity-without-own-column': ({ of }) =>
    say`The diversity of ${of} is measured in classes made without ${of} itself.`,
  'weight-is-quasi-identifier': ({ of }) =>
    say`The survey weight ${of} also counts as a quasi-identifier; k is unweighted.`,
  'ignored-by-declaration': ({ of, persons, vouched, groups }) => {
    const rarest = groups
      ? 'nobody can count the persons behind its values'
      : persons === null
        ? 'its values are too many to count'
        : `${counted(persons, 'person stands', 'persons stand')} behind its rarest value`;
    return vouched
      ? say`${of} was declared harmless, with a reason and a name; ${rarest}.`
      : say`${of} was declared harmless; ${rarest}.`;
  },
  'quasi-identifier-generalised': ({ of, how, to }) => {
    switch (how) {
      case 'date':
        return say`${of} is measured as if it were cut to the ${to.text}; the file itself is not changed.`;
      case 'band':
        return say`${of} is measured as if it were in bands of ${to.text}; the file itself is not changed.`;
      case 'prefix':
        return to.n === 1
          ? say`${of} is measured as if only its first character were kept; the file itself is not changed.`
          : say`${of} is measured as if only its first ${to.text} characters were kept; the file itself is not changed.`;
      case 'hierarchy':
        return say`${of} is measured at level ${to.text} of its hierarchy; the file itself is not changed.`;
    }
  },
  'empty-lines-skipped': ({ lines }) =>
    say`${counted(lines, 'wholly empty line was', 'wholly empty lines were')} skipped.`,
  'dialect-declared': ({ marks, comments }) =>
    comments
      ? say`The file was read with declared marks (${marks}): lines that begin as comments were left out, and nobody looked at them.`
      : say`The file was read with declared marks (${marks}).`,
  'objections-listed': ({ keys, persons }) => {
    const listed = counted(keys, 'key', 'keys');
    if (persons === null) {
      return say`The list of objections has ${listed}; nobody said which column has the keys of persons.`;
    }
    return persons.n === 0
      ? say`The list of objections has ${listed}, and nobody in the table has one of them: they were left out before, or the keys are not those of the subject column.`
      : say`The list of objections has ${listed}; ${counted(persons, 'person', 'persons')} of the table have one of them.`;
  },
  'pattern-unmatched': ({ pattern }) =>
    say`The form that the configuration calls ${pattern} is that of no column: none got its roles from it.`,
  'roles-detected': ({ columns }) =>
    say`The roles of ${counted(columns, 'column were', 'columns were')} detected, not declared.`,
  'pack-added': ({ pack }) =>
    say`The rule pack ${pack} was added: no named pack suffices for this data on this channel.`,
  'pack-silent': ({ pack }) =>
    say`The pack ${pack} has no criterion for such a table in these circumstances, and says nothing.`,
  'open-data-not-applied': ({ packs }) =>
    say`The default pack open-data was not applied; the named packs (${packs}) say that they suffice.`,
};

function levelWords(level: string): string {
  if (level === 'value' || level === 'icd10-category' || level === 'band') {
    return `by ${levels[level]}`;
  }
  return `at level ${level}`;
}
