import type { Column } from '../model/column.ts';
import type { Facts } from '../model/facts.ts';
import type { Semantic } from '../model/semantic.ts';
import { isUnassessed } from './core-columns.ts';
import type { Judgement } from './judgement.ts';
import { sensitiveColumns } from './metric-entry.ts';

/** No column is sensitive, and nobody said that none is. */
export function sensitiveUndeclared(facts: Facts): Judgement[] {
  if (facts.shape === 'aggregate') return [];
  return facts.noSensitiveColumn || sensitiveColumns(facts).length > 0 ? [] : [{ outcome: 'fail' }];
}

/**
 * Roles that the tool recognised and nobody declared: a guess proves nothing. What it recognised and
 * left unassessed has a finding of its own. Of groups, only their counts are judged by role.
 */
export function rolesGuessed({ columns, shape }: Facts): Judgement[] {
  const guessed = columns.filter(
    (column) =>
      column.roleFrom === 'detected' &&
      !isUnassessed(column) &&
      // Whatever else a column of groups is taken for, no criterion on persons rests on it.
      (shape === 'microdata' || column.roles.includes('count')),
  );
  if (guessed.length === 0) return [];
  return [{ outcome: 'fail', params: { columns: guessed.map(({ name }) => name) } }];
}

/**
 * The rows look like events, of which a person may have several, repeat what looks like the key of a
 * person, or come in several files, of which a person may be in each; and nobody says who is who.
 */
export function unitUnknown(facts: Facts): Judgement[] {
  const { unit, recordsArePersons, eventColumns, repeatedKeys, files } = facts;
  if (unit !== 'row' || recordsArePersons) return [];
  if (eventColumns.length === 0 && repeatedKeys.length === 0) {
    return files > 1 ? [{ outcome: 'fail' }] : [];
  }
  const params = {
    ...(eventColumns.length > 0 ? { columns: eventColumns } : {}),
    ...(repeatedKeys.length > 0 ? { keys: repeatedKeys } : {}),
  };
  return [{ outcome: 'fail', params }];
}

/**
 * Nobody said whether records are persons or groups with a count, and they look like groups; or what
 * somebody said is contradicted by a column: a count on records of persons, a key or a birth date on
 * groups.
 */
export function aggregatedTable(facts: Facts): Judgement[] {
  const { aggregated, columns, shape, shapeDeclared } = facts;
  const named = (is: (column: Column) => boolean) => columns.filter(is).map(({ name }) => name);
  const counts = named(({ roles }) => roles.includes('count'));
  const persons = shape === 'aggregate' ? named(isOfOnePerson) : [];
  const isContradicted = shape === 'microdata' ? counts.length > 0 : persons.length > 0;
  if (!isContradicted && (!aggregated || shapeDeclared)) return [];
  const params = {
    ...(counts.length > 0 ? { columns: counts } : {}),
    ...(persons.length > 0 ? { keys: persons } : {}),
  };
  return [{ outcome: 'fail', params: { shape, ...params } }];
}

function isOfOnePerson({ roles, semantic }: Column): boolean {
  return roles.includes('subject') || (semantic !== null && OF_ONE_PERSON.includes(semantic));
}

/** Meanings that no group of persons has. */
const OF_ONE_PERSON: readonly Semantic[] = [
  'birth-date',
  'person-key',
  'pseudonym',
  'record-number',
  'stay-number',
];

/** The file was read by rules that its readers do not know: to them it has other records. */
export function dialectDeclared({ dialect }: Facts): Judgement[] {
  return dialect ? [{ outcome: 'fail' }] : [];
}

/** The key of the person is part of the release, and links their rows now and later. */
export function releasedSubjectKey(facts: Facts): Judgement[] {
  return facts.unit === 'subject' ? subject(facts) : [];
}

/** The key of the person was used to count, and must go before release. */
export function subjectToDrop(facts: Facts): Judgement[] {
  // A key that is held apart from the file is gone already.
  return facts.unit === 'subject-private' && facts.subject !== null ? subject(facts) : [];
}

function subject({ subject: name }: Facts): Judgement[] {
  return name === null ? [{ outcome: 'fail' }] : [{ outcome: 'fail', of: name }];
}
