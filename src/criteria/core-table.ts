import type { Facts } from '../model/facts.ts';
import { isUnassessed } from './core-columns.ts';
import type { Judgement } from './judgement.ts';
import { sensitiveColumns } from './metric-entry.ts';

/** No column is sensitive, and nobody said that none is. */
export function sensitiveUndeclared(facts: Facts): Judgement[] {
  return facts.noSensitiveColumn || sensitiveColumns(facts).length > 0 ? [] : [{ outcome: 'fail' }];
}

/**
 * Roles that the tool recognised and nobody declared: a guess proves nothing. What it recognised and
 * left unassessed has a finding of its own.
 */
export function rolesGuessed({ columns }: Facts): Judgement[] {
  const guessed = columns.filter(
    (column) => column.roleFrom === 'detected' && !isUnassessed(column),
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

/** Records are groups with a count: criteria on persons do not speak of them. */
export function aggregatedTable({ aggregated, columns }: Facts): Judgement[] {
  if (!aggregated) return [];
  const counts = columns.filter(({ roles }) => roles.includes('count')).map(({ name }) => name);
  return [{ outcome: 'fail', ...(counts.length > 0 ? { params: { columns: counts } } : {}) }];
}

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
  return facts.unit === 'subject-private' ? subject(facts) : [];
}

function subject({ subject: name }: Facts): Judgement[] {
  return name === null ? [{ outcome: 'fail' }] : [{ outcome: 'fail', of: name }];
}
