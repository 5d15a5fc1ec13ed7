import type { Semantic } from '../model/column.ts';
import type { Role } from '../model/role.ts';
import type { Suggestion } from '../model/suggestion.ts';
import {
  comesBefore,
  isDescribed,
  isLabel,
  numbersMembers,
  partOfAddress,
  toldByCells,
} from './against-name.ts';
import { byVocabulary, leavesOpen } from './by-vocabulary.ts';
import { chooseReading, holdsDates, isDirect, isPossible, isSubject } from './choose-reading.ts';
import type { ColumnSeen } from './column-seen.ts';
import { holdsFlags } from './flags.ts';
import { type Words, wordsOf } from './header-words.ts';
import type { Evidence } from './identifier-evidence.ts';
import { holdsNames, nameByValues } from './names-by-values.ts';
import { type OwnPattern, suggestByPattern } from './own-patterns.ts';
import { formAlone, namedReadings, type Reading } from './readings.ts';
import { freeText } from './shape.ts';
import { withShape } from './shape-signals.ts';
import { byForm, fromName, inOrder, nameSignal } from './suggestion-of.ts';
import { titledNames } from './titled-names.ts';
import { alsoKnownToOthers, alsoLearnt } from './types/unions.ts';
import { withoutName } from './without-name.ts';

/** What is known of a column besides its name and values. */
export interface Hints {
  /** An identifier in its cells. */
  evidence?: Evidence | null;
  /** Forms of identifiers that the configuration knows. */
  patterns?: readonly OwnPattern[];
  /** The table is no table of counts: a column that looks like one is something else. */
  noCount?: boolean;
  /** What a metadata file says that the values are. */
  stated?: Semantic | null;
}

/**
 * What a column seems to be, from its name, the form of its values, their check digits and their
 * distribution. Where signs disagree the more cautious role wins: direct identifier, subject,
 * quasi-identifier, sensitive. The values alone make nothing only sensitive, which would take a
 * column out of the classes, and nothing makes one ignored. Roles are empty where nothing is recognised.
 */
export function suggest(seen: ColumnSeen, hints: Hints = {}): Suggestion {
  const words = wordsOf(seen.name);
  const found = withShape(recognise(seen, words, hints), seen, words);
  const own = suggestByPattern(seen, hints.patterns ?? []);
  return own === null ? found : both(own, found);
}

/** A form that the holder of the data knows adds to what everybody sees, and takes nothing away. */
function both(own: Suggestion, found: Suggestion): Suggestion {
  const roles = new Set(
    [...own.roles, ...found.roles].filter((role) => role !== 'unassessed' && role !== 'count'),
  );
  const signals = [...own.signals, ...found.signals];
  return { roles: inOrder(roles), semantic: found.semantic, confidence: 'high', signals };
}

function recognise(seen: ColumnSeen, words: Words, hints: Hints): Suggestion {
  const named = namedReadings(words, seen).filter(
    ({ type }) => !(hints.noCount && type.semantic === 'count'),
  );
  const flags = holdsFlags(seen);
  const possible = named.filter(
    ({ type, fit }) =>
      isPossible(type, fit) &&
      !(flags && (isDirect(type) || isSubject(type))) &&
      !(isSubject(type) && numbersMembers(seen)),
  );
  const identifier = possible.find(({ type }) => isDirect(type));
  const key = possible.find(({ type }) => isSubject(type));
  if (hints.evidence)
    return byEvidence(hints.evidence, named, key !== undefined && key.type.isVague !== true);

  const part = partOfAddress(identifier, possible);
  if (part !== undefined) return fromName(part);
  const remark = possible.find(({ type }) => type.semantic === 'free-text');
  if (identifier === undefined) {
    const text = isLabel(seen, remark) ? null : asFreeText(seen, remark);
    if (text !== null) return text;
  }
  const titled = titledNames(seen, words);
  if (titled !== null) return titled;
  if (holdsNames(seen, key !== undefined) && !isDescribed(named, seen)) {
    return nameByValues(seen, key ?? identifier);
  }
  if (identifier !== undefined && comesBefore(identifier, key)) {
    return fromName(identifier);
  }
  if (key !== undefined && (!key.type.isVague || named.length === 1)) {
    const other = key.type.isVague ? formAlone(seen, []) : null;
    return other === null ? fromName(key) : byForm(other);
  }
  if (identifier !== undefined) return fromName(identifier);
  // Anything may stand in remarks, so that other words of the name say nothing.
  if (remark !== undefined && !remark.type.isVague) return withoutName(seen, words, named, hints);
  if (leavesOpen(words)) {
    const told = byVocabulary(seen, true);
    if (told !== null) return told;
  }
  const others = possible.filter((one) => !isSubject(one.type) && one !== remark);
  const found = chooseReading(others, seen);
  return found === null
    ? withoutName(seen, words, named, hints)
    : chosen(found, seen, words, named);
}

/** Sentences, unless they have the form of an identifier: addresses are long too. */
function asFreeText(seen: ColumnSeen, remark: Reading | undefined): Suggestion | null {
  const text = freeText(seen, remark !== undefined);
  if (text === null) return null;
  const form = formAlone(seen, []);
  if (form !== null && isDirect(form.type)) return byForm(form);
  return {
    roles: ['unassessed'],
    semantic: 'free-text',
    confidence: remark === undefined ? 'medium' : 'high',
    signals: [
      ...(remark === undefined ? [] : [nameSignal(remark.type)]),
      { id: 'long-texts', params: text },
    ],
  };
}

/** What the name says, with what the values prove against it and what other words of it tell. */
function chosen(
  found: Reading,
  seen: ColumnSeen,
  words: Words,
  named: readonly Reading[],
): Suggestion {
  const { type, fit } = found;
  // Values that deny the name may prove something else, and check digits prove it anyway.
  const proved = type.form?.isValid === undefined ? formAlone(seen, [type]) : null;
  const isDenied = fit === 'contradicted' || named.some((one) => one.fit === 'contradicted');
  const other = isDenied || proved?.type.formAlone === 'checked' ? proved : null;
  const roles = new Set<Role>([...type.roles, ...(other?.type.roles ?? [])]);
  if (alsoKnownToOthers(words, type)) roles.add('quasi-identifier');
  if (alsoLearnt(words, type)) roles.add('sensitive');
  for (const role of toldByCells(found, seen)) roles.add(role);
  const isHidden =
    !roles.has('quasi-identifier') && (roles.has('strategic') || roles.has('sensitive'));
  if (isHidden && holdsDates(seen)) {
    // Others know when something was, also what ended a contract.
    roles.add('quasi-identifier');
    return { ...fromName(found), semantic: 'event-date', roles: inOrder(roles) };
  }
  return { ...(other === null ? fromName(found) : byForm(other)), roles: inOrder(roles) };
}

/** An identifier in the cells, whatever the name says. */
function byEvidence(
  { semantic, share, label }: Evidence,
  named: readonly Reading[],
  isKey: boolean,
): Suggestion {
  const says = named.find(({ type }) => type.semantic === semantic);
  return {
    // A digest that counts persons still has to count them.
    roles: isKey ? ['direct-identifier', 'subject'] : ['direct-identifier'],
    semantic,
    confidence: 'high',
    signals: [
      ...(says === undefined ? [] : [nameSignal(says.type)]),
      {
        id: 'cells',
        params: { semantic, share, ...(label === undefined ? {} : { label }) },
      },
    ],
  };
}
