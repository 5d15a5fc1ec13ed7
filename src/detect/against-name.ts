import type { Semantic } from '../model/column.ts';
import type { Role } from '../model/role.ts';
import { byVocabulary } from './by-vocabulary.ts';
import { isDirect, isSubject } from './choose-reading.ts';
import type { ColumnSeen } from './column-seen.ts';
import { holdsKnownName } from './known-names.ts';
import { holdsFullNames } from './names-by-values.ts';
import type { Reading } from './readings.ts';
import { topicOf } from './vocabularies/topics.ts';

/** A few short numbers, each in many records: which member of a family, and nobody's key. */
export function numbersMembers({ values, distinct, present }: ColumnSeen): boolean {
  return (
    distinct > 0 &&
    distinct <= MEMBERS &&
    present >= 5 * distinct &&
    values.every((value) => /^\d{1,2}$/.test(value))
  );
}

/** Members of a household, at most. */
const MEMBERS = 12;

/** `ADR_CP`: the cells are no addresses, but have the form of a part of one that the name speaks of. */
export function partOfAddress(
  identifier: Reading | undefined,
  possible: readonly Reading[],
): Reading | undefined {
  if (identifier?.type.semantic !== 'address' || identifier.fit !== 'contradicted')
    return undefined;
  return possible.find(
    ({ type, fit }) => type.roles.includes('quasi-identifier') && fit === 'fits',
  );
}

/** Words of a label, at most. */
const LABEL_WORDS = 5;

/** Words of a list of care that come again, under a name that may also mean texts (`description`). */
export function isLabel(seen: ColumnSeen, remark: Reading | undefined): boolean {
  if (remark?.type.isVague !== true || seen.distinct > seen.present / 2) return false;
  const first = seen.values.slice(0, 500);
  if (!first.every((value) => value.split(/\s+/).length <= LABEL_WORDS)) return false;
  // A remark about somebody is no item of a list, however often it comes again.
  if (first.filter(speaksOfSomebody).length > NAMED * first.length) return false;
  const topic = topicOf(seen);
  return topic?.isLearnt === true && topic.share >= LISTED;
}

/** Share of texts with a title or a common name from which they are about somebody. */
const NAMED = 0.02;

/** Share of texts that a list of care has to know. */
const LISTED = 0.7;

const ADDRESSED = /(?:^|\s)(?:M\.|Mme|Mlle|Mr|Mrs|Ms|Dr|Pr)\s+\p{Lu}/u;

function speaksOfSomebody(text: string): boolean {
  return ADDRESSED.test(text) || (/\s/.test(text) && holdsKnownName(text));
}

/** What names somebody goes before a key that stands for them, unless the values have no form of it. */
export function comesBefore({ type, fit }: Reading, key: Reading | undefined): boolean {
  if (key === undefined || key.type.semantic === 'pseudonym') return false;
  return type.isVague !== true && fit !== 'contradicted';
}

/**
 * What the words in the cells add to a name: others may know what is only named after care, and under a
 * vague name stands what must not be learnt.
 */
export function toldByCells({ type }: Reading, seen: ColumnSeen): readonly Role[] {
  const isHidden = !type.roles.includes('quasi-identifier');
  if (!isHidden && type.isVague !== true) return [];
  const told = byVocabulary(seen, false);
  if (told === null) return [];
  return isHidden && told.roles.includes('sensitive') ? [] : told.roles;
}

/**
 * The name speaks of a thing with names of its own: a place, a drug, a ward. Words of health say nothing
 * of whose names stand there, where nearly all are written as those of persons are.
 */
export function isDescribed(named: readonly Reading[], seen: ColumnSeen): boolean {
  const described = named.filter(
    ({ type }) => !isDirect(type) && !isSubject(type) && type.semantic !== 'free-text',
  );
  const others = described.filter(({ type }) => !OF_HEALTH.includes(type.semantic));
  return others.length > 0 || (described.length > 0 && !holdsFullNames(seen));
}

const OF_HEALTH: readonly Semantic[] = [
  'diagnosis',
  'health-status',
  'test-result',
  'cost',
  'procedure',
  'household',
  'occupation',
  'social-cover',
  'strategic',
  'drug',
];
