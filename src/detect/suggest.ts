import { PSEUDONYM_SEMANTICS, type Semantic } from '../model/column.ts';
import type { Role } from '../model/role.ts';
import type { Confidence, Signal, Suggestion } from '../model/suggestion.ts';
import { byVocabulary, leavesOpen } from './by-vocabulary.ts';
import { chooseReading, holdsDates, isDirect, isPossible, isSubject } from './choose-reading.ts';
import type { ColumnSeen } from './column-seen.ts';
import { holdsFlags } from './flags.ts';
import { valueShare } from './forms/rates.ts';
import { type Words, wordsOf } from './header-words.ts';
import type { Evidence } from './identifier-evidence.ts';
import { holdsFullNames, holdsNames, nameByValues } from './names-by-values.ts';
import { type OwnPattern, suggestByPattern } from './own-patterns.ts';
import { type Fit, formAlone, namedReadings, type Reading } from './readings.ts';
import { freeText, holdsSexes, isConstant, repeats } from './shape.ts';
import { withShape } from './shape-signals.ts';
import { titledNames } from './titled-names.ts';
import { DATE_OR_PART } from './types/dates.ts';
import { KNOWN_TYPES } from './types/index.ts';
import type { KnownType } from './types/known-type.ts';
import { alsoKnownToOthers, alsoLearnt } from './types/unions.ts';

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
    ({ type, fit }) => isPossible(type, fit) && !(flags && (isDirect(type) || isSubject(type))),
  );
  const identifier = possible.find(({ type }) => isDirect(type));
  const key = possible.find(({ type }) => isSubject(type));
  if (hints.evidence)
    return byEvidence(hints.evidence, named, key !== undefined && key.type.isVague !== true);

  const remark = possible.find(({ type }) => type.semantic === 'free-text');
  if (identifier === undefined) {
    const text = asFreeText(seen, remark);
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

/** What names somebody goes before a key that stands for them, unless the values have no form of it. */
function comesBefore({ type, fit }: Reading, key: Reading | undefined): boolean {
  if (key === undefined || key.type.semantic === 'pseudonym') return false;
  return type.isVague !== true && fit !== 'contradicted';
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
  return { ...(other === null ? fromName(found) : byForm(other)), roles: inOrder(roles) };
}

/**
 * What the words in the cells add to a name: others may know what is only named after care, and under a
 * vague name stands what must not be learnt.
 */
function toldByCells({ type }: Reading, seen: ColumnSeen): readonly Role[] {
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
function isDescribed(named: readonly Reading[], seen: ColumnSeen): boolean {
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
];

/** What a column is by its name, and how far its values agree. */
function fromName({ type, fit, signals }: Reading): Suggestion {
  return {
    roles: [...type.roles],
    semantic: type.semantic,
    confidence: confidence(type, fit),
    signals: fit === 'contradicted' ? signals : [nameSignal(type), ...signals],
  };
}

/** Roles that keep a column in the classes, or refuse. */
const KEPT_IN: readonly Role[] = ['direct-identifier', 'subject', 'quasi-identifier', 'weight'];

function confidence({ isVague, form, roles }: KnownType, fit: Fit): Confidence {
  if (fit === 'fits') return 'high';
  if (fit === 'contradicted') return 'low';
  if (fit === 'partly' || isVague || form !== undefined) return 'medium';
  // A name alone is not sure enough to take a column out of the classes.
  return KEPT_IN.some((role) => roles.includes(role)) ? 'high' : 'medium';
}

function nameSignal({ semantic }: KnownType): Signal {
  return { id: 'name', params: { semantic } };
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

/** A type that the form alone proves. What it says of care is known to whoever sees the codes. */
function byForm({ type, signals }: Reading): Suggestion {
  const roles = new Set<Role>(type.roles);
  if (roles.has('sensitive')) roles.add('quasi-identifier');
  return { roles: inOrder(roles), semantic: type.semantic, confidence: 'medium', signals };
}

/** The name says nothing that the values could be. */
function withoutName(
  seen: ColumnSeen,
  words: Words,
  named: readonly Reading[],
  { stated }: Hints,
): Suggestion {
  if (holdsDates(seen)) {
    const { form: share } = valueShare(seen.values, DATE_OR_PART);
    const params = { semantic: 'event-date', share, values: seen.values.length } as const;
    const sure = share >= 0.95 ? 'high' : 'medium';
    const date = quasi('event-date', sure, [{ id: 'form', params }]);
    return alsoLearnt(words, DATED) ? { ...date, roles: ['quasi-identifier', 'sensitive'] } : date;
  }
  if (holdsSexes(seen)) {
    const params = { semantic: 'sex', share: 1, values: seen.values.length } as const;
    return quasi('sex', 'high', [{ id: 'vocabulary', params }]);
  }
  const told = byVocabulary(seen, false);
  if (told !== null) return told;
  const form = formAlone(
    seen,
    named.filter(({ fit }) => fit === 'contradicted').map(({ type }) => type),
  );
  if (form !== null) return byForm(form);
  if (stated) return byStatement(stated);
  if (isConstant(seen)) return quasi('constant', 'high', [{ id: 'one-value', params: {} }]);
  const records = repeats(seen);
  const signals: Signal[] = named
    .filter(({ fit }) => fit === 'contradicted')
    .slice(0, 1)
    .flatMap((reading) => reading.signals);
  if (records !== null) signals.push({ id: 'repeats', params: { records } });
  return { roles: [], semantic: null, confidence: 'low', signals };
}

/** A date of which the name does not say that it is one. */
const DATED = KNOWN_TYPES.find(({ semantic }) => semantic === 'event-date')!;

function quasi(semantic: Semantic, sure: Confidence, signals: Signal[]): Suggestion {
  return { roles: ['quasi-identifier'], semantic, confidence: sure, signals };
}

/** A metadata file says what the values are, and neither their name nor their form says more. */
function byStatement(semantic: Semantic): Suggestion {
  const type = KNOWN_TYPES.find((known) => known.semantic === semantic);
  const pseudonym: readonly Semantic[] = PSEUDONYM_SEMANTICS;
  const roles: readonly Role[] =
    type?.roles ?? (pseudonym.includes(semantic) ? ['direct-identifier'] : ['quasi-identifier']);
  return {
    roles: [...roles],
    semantic,
    confidence: 'medium',
    signals: [{ id: 'descriptor', params: { semantic } }],
  };
}

const ORDER: readonly Role[] = ['direct-identifier', 'subject', 'quasi-identifier', 'sensitive'];

function inOrder(roles: ReadonlySet<Role>): Role[] {
  const first = ORDER.filter((role) => roles.has(role));
  return [...first, ...[...roles].filter((role) => !ORDER.includes(role))];
}
