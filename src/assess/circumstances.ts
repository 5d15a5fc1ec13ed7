import { AGED } from '../criteria/age-top-code.ts';
import { isDated } from '../criteria/date-granularity.ts';
import { POSTAL_SEMANTICS } from '../criteria/geography.ts';
import type { AssignedColumn } from '../detect/assign-roles.ts';
import { COARSE_PLACES, isKnownPlace, isPostalLike } from '../detect/forms/coarse-place.ts';
import { anyOf, headerWords } from '../detect/header-words.ts';
import { TOLD_IN_WORDS } from '../detect/told-in-words.ts';
import { asReleased } from '../encode/as-released.ts';
import type {
  AgeUnit,
  Circumstances,
  Look,
  Objections,
  SeenColumn,
} from '../measure/measure-plan.ts';
import { holdsAge, holdsDate } from '../measure/within.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Criterion, RulePack } from '../model/pack.ts';
import {
  CLEAR_SEMANTICS,
  PSEUDONYM_SEMANTICS,
  SEMANTICS,
  type Semantic,
} from '../model/semantic.ts';
import type { EncodedTable, Persons } from '../model/table.ts';
import { consentView } from './consent.ts';
import { listedKeys } from './objectors.ts';

/** Words of names of columns whose ages are in classes. */
const CLASSES = anyOf(
  `age(?:cat|class|group|grp|gp|band) class(?:e|es)? tranches? cl groups? groupes? grp gp cat categor(?:y|ie|ies)
  bands? brackets? ranges? (?:quart|quint|dec)iles? codes? cod`,
);

/** Meanings whose texts may say more than they mean: not those of numbers that name somebody. */
const TELLING = SEMANTICS.filter(
  (one) => ![...CLEAR_SEMANTICS, ...PSEUDONYM_SEMANTICS, 'person-key', 'record-key'].includes(one),
);

/** Words of names of columns whose numbers are codes of States. */
const STATES = anyOf('states? fips provinces? land bundesland');

/** Age above which American law wants one group; measured whatever packs are named. */
const AGE_LIMIT = 89;

/** What {@link circumstancesOf} is made from. */
export interface CircumstanceSources {
  assigned: readonly AssignedColumn[];
  table: EncodedTable;
  persons: Persons | null;
  declared: Declarations;
  packs: readonly RulePack[];
  /** Keys of persons who objected; null: nobody gave any. */
  optOut: readonly string[] | null;
  asOf: string;
}

/** Meanings of columns whose texts criteria look at, whatever role somebody gave them. */
export function semanticsLookedAt(packs: readonly RulePack[]): ReadonlySet<Semantic> {
  const named = criteriaOf(packs).flatMap((criterion) =>
    criterion.kind === 'unit-population' || criterion.kind === 'column-set'
      ? criterion.semantics
      : [],
  );
  return new Set([
    ...AGED,
    ...POSTAL_SEMANTICS,
    ...COARSE_PLACES,
    ...TOLD_IN_WORDS,
    'count',
    ...named,
  ]);
}

/** What criteria ask of texts and of named columns, and of those who objected. */
export function circumstancesOf(from: CircumstanceSources): Circumstances {
  const { assigned, table, packs, asOf } = from;
  const criteria = criteriaOf(packs);
  const seen = (semantics: readonly Semantic[]) =>
    assigned.flatMap(({ name, semantic, signals = [] }, at) => {
      const encoded = table.columns[at];
      const isMeant = encoded !== undefined && semantic !== null && semantics.includes(semantic);
      if (!isMeant) return [];
      const column = { name, encoded: asReleased(encoded, 'tokens-with-digits') };
      return [{ at, semantic, column, signals }];
    });
  const columnsOf = (semantics: readonly Semantic[]): SeenColumn[] =>
    seen(semantics).map(({ column }) => column);
  // Places have names: whoever calls one of them missing does not hide it.
  const places = (semantics: readonly Semantic[]): SeenColumn[] =>
    seen(semantics).map(({ at, column: { name } }) => ({
      name,
      encoded: asReleased(table.columns[at]!, 'every-token'),
    }));
  const limits = criteria.flatMap((one) => (one.kind === 'age-top-code' ? [one.age] : []));
  return {
    asOf,
    ages: seen(AGED).map(({ column, semantic, signals }) => {
      const isOfDays = signals.some(({ id }) => id === 'days');
      return { column, unit: isOfDays ? 'other' : ageUnit(column.name, semantic) };
    }),
    ageLimits: [...new Set([AGE_LIMIT, ...limits])].sort((a, b) => a - b),
    postal: columnsOf(POSTAL_SEMANTICS),
    looks: [
      ...COARSE_PLACES.flatMap((meaning) =>
        places([meaning]).map((column): Look => {
          const isState = STATES.test(headerWords(column.name));
          return {
            id: 'places-unknown',
            column,
            has: (text) => !isKnownPlace(text, meaning, isState),
          };
        }),
      ),
      ...places([...COARSE_PLACES, ...TOLD_IN_WORDS]).map(
        (column): Look => ({ id: 'postal-like', column, has: isPostalLike }),
      ),
      ...columnsOf(TELLING.filter((one) => !isDated(one))).map(
        (column): Look => ({ id: 'dates-within', column, has: holdsDate }),
      ),
      ...columnsOf(TELLING.filter((one) => !AGED.includes(one))).map(
        (column): Look => ({ id: 'ages-within', column, has: holdsAge }),
      ),
    ],
    units: criteria.flatMap((one) => {
      if (one.kind !== 'unit-population') return [];
      const { population, prefix, below, semantics, table } = one;
      return [
        {
          population,
          prefix,
          below: new Set(below.map((unit) => unit.toUpperCase())),
          known: table === undefined ? null : new Set(table.units.map(({ unit }) => unit)),
          columns: columnsOf(semantics),
        },
      ];
    }),
    sets: criteria.flatMap((one) => {
      if (one.kind !== 'column-set') return [];
      const found = seen(one.semantics);
      const meanings = new Set(found.map(({ semantic }) => semantic));
      // Without a column that was not kept, classes would look larger than they are.
      const isKept = assigned.every(
        ({ semantic }, at) =>
          semantic === null || !one.semantics.includes(semantic) || table.columns[at] !== undefined,
      );
      const columns = found.map(({ at }) => at);
      return [{ set: one.set, columns, isWhole: isKept && meanings.size >= one.least }];
    }),
    objections: objectionsOf(from),
  };
}

function ageUnit(name: string, semantic: Semantic): AgeUnit {
  if (semantic !== 'age') return 'birth';
  return CLASSES.test(headerWords(name)) ? 'classes' : 'years';
}

function objectionsOf({
  assigned,
  table,
  persons,
  declared,
  optOut,
}: CircumstanceSources): Objections[] {
  const said: Objections[] = [];
  if (optOut !== null) said.push(objectionsListed(optOut, table, persons));
  for (const [at, { name, roles }] of assigned.entries()) {
    const encoded = table.columns[at];
    if (!roles.includes('consent') || encoded === undefined) continue;
    const view = consentView(encoded, at, name, declared.columns.get(name)?.given);
    said.push({ by: 'consent', view });
  }
  return said;
}

function objectionsListed(
  optOut: readonly string[],
  { columns }: CircumstanceSources['table'],
  persons: CircumstanceSources['persons'],
): Objections {
  const subject = persons === null ? undefined : columns[persons.column];
  // Each key counts, whoever the persons are.
  const listed = listedKeys(optOut, subject?.values ?? []);
  if (subject === undefined || persons === null) {
    return { by: 'keys', keys: listed.size, persons: null };
  }
  const codes = [...listed.values()].flat();
  const found = new Set(codes.map((code) => persons.personOfCode[code]!));
  return { by: 'keys', keys: listed.size, persons: found.size };
}

function criteriaOf(packs: readonly RulePack[]): Criterion[] {
  return packs.flatMap(({ criteria }) => criteria);
}
