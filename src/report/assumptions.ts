import type { AssumptionParams, GeneralisationKind } from '../i18n/catalogue.ts';
import type { Name, Quantity, Sentence } from '../i18n/sentence.ts';
import type { Assessment, Assumption, AssumptionId } from '../model/assessment.ts';
import { SEMANTICS } from '../model/column.ts';
import type { ListBlock } from './blocks.ts';
import type { Figures } from './figures.ts';

/** Decimals in which every band width 1, 2 or 5 x 10^n that data can ask for is shown whole. */
const DIGITS_MAX = 20;

/** What was taken for granted, one sentence each; null when nothing was. */
export function assumed({ assumptions, dataset }: Assessment, figures: Figures): ListBlock | null {
  if (assumptions.length === 0) return null;
  return {
    kind: 'list',
    items: assumptions.map((assumption) =>
      sentenceOf(assumption.id, new Params(assumption, dataset, figures), figures),
    ),
  };
}

/** That a day before the run was asked for; nothing where none was. */
export function askedDay({ assumptions, dataset }: Assessment, figures: Figures): Sentence[] {
  const said = assumptions.find(({ id }) => id === 'as-of-in-the-past');
  return said === undefined
    ? []
    : [sentenceOf(said.id, new Params(said, dataset, figures), figures)];
}

function sentenceOf<Id extends AssumptionId>(id: Id, params: Params, figures: Figures): Sentence {
  return figures.words.assumptions[id](READ[id](params));
}

/** Reads the parameters of an assumption; what a damaged file lacks is shown as a dash. */
class Params {
  readonly #assumption: Assumption;
  readonly #dataset: Assessment['dataset'];
  readonly #figures: Figures;

  constructor(assumption: Assumption, dataset: Assessment['dataset'], figures: Figures) {
    this.#assumption = assumption;
    this.#dataset = dataset;
    this.#figures = figures;
  }

  of(): Name {
    return { name: this.#assumption.of ?? this.#figures.words.report.none };
  }

  /** A count of things that are not persons. */
  things(key: string): Quantity {
    return this.#number(key, (n) => ({ text: this.#figures.words.numbers.integer(n), n }));
  }

  rows(key: string): Quantity {
    return this.#number(key, (n) => this.#figures.disclosure.count(n, this.#dataset.rows));
  }

  /** A count of persons who may not be in the table. */
  others(key: string): Quantity {
    return this.#number(key, (n) => this.#figures.disclosure.count(n, null));
  }

  persons(key: string): Quantity | null {
    if (this.#assumption.params[key] === null) return null;
    return this.#number(key, (n) => this.#figures.disclosure.count(n, this.#dataset.persons));
  }

  /** Persons of the table among others, of whom few may be missing. */
  among(key: string, whole: string): Quantity | null {
    const all = this.#assumption.params[whole];
    if (this.#assumption.params[key] === null) return null;
    return this.#number(key, (n) =>
      this.#figures.disclosure.count(n, typeof all === 'number' ? all : null),
    );
  }

  flag(key: string): boolean {
    return this.#assumption.params[key] === true;
  }

  text(key: string): string {
    const value = this.#assumption.params[key];
    if (typeof value === 'number') return this.#figures.words.numbers.decimal(value, 6);
    return typeof value === 'string' ? value : this.#figures.words.report.none;
  }

  /** A text or a number, whichever it is. */
  quantity(key: string): Quantity {
    const value = this.#assumption.params[key];
    return { text: this.text(key), n: typeof value === 'number' ? value : 0 };
  }

  /** Width of the bands; null where the level is no band. */
  step(): string | null {
    const { level, step } = this.#assumption.params;
    return level === 'band' && typeof step === 'number'
      ? this.#figures.words.numbers.decimal(step, DIGITS_MAX)
      : null;
  }

  /** A meaning in words; null where there is none. */
  semantic(key: string): string | null {
    const value = this.#assumption.params[key];
    const semantic = SEMANTICS.find((one) => one === value);
    return semantic === undefined ? null : this.#figures.words.semantics[semantic];
  }

  how(): GeneralisationKind {
    const how = this.#assumption.params.how;
    return how === 'date' || how === 'band' || how === 'prefix' ? how : 'hierarchy';
  }

  #number(key: string, show: (n: number) => Quantity): Quantity {
    const value = this.#assumption.params[key];
    return typeof value === 'number'
      ? show(value)
      : { text: this.#figures.words.report.none, n: 0 };
  }
}

const NOTHING = () => ({});
const OF = (params: Params) => ({ of: params.of() });
const LEVEL = (params: Params) => ({ of: params.of(), level: params.text('level') });

const READ: { [Id in AssumptionId]: (params: Params) => AssumptionParams[Id] } = {
  'as-of-in-the-past': (params) => ({
    asked: params.text('asked'),
    days: params.things('days'),
    judged: params.text('judged'),
  }),
  'target-is-in-file': NOTHING,
  'rows-are-persons': (params) => ({ declared: params.flag('declared') }),
  'rows-without-subject-are-one-person': (params) => ({ rows: params.rows('rows') }),
  'key-held-apart': NOTHING,
  'rows-are-groups': (params) => ({ declared: params.flag('declared') }),
  'judged-as-microdata': (params) => ({ declared: params.flag('declared') }),
  'missing-is-a-category': (params) => ({ columns: params.things('columns') }),
  'missing-tokens-declared': (params) => ({ tokens: params.things('tokens') }),
  'no-sensitive-column': NOTHING,
  'harmless-values-declared': (params) => ({
    of: params.of(),
    values: params.things('values'),
    absence: params.flag('absence'),
  }),
  'missing-means-none': OF,
  'missing-means-unknown': (params) => ({ of: params.of(), cells: params.rows('cells') }),
  'ordered-declared': OF,
  'ordered-not-applicable': OF,
  'meaning-declared': (params) => ({
    of: params.of(),
    semantic: params.semantic('semantic') ?? params.text('semantic'),
    found: params.semantic('found'),
  }),
  'judged-level-declared': LEVEL,
  'judged-at-level': (params) => ({ ...LEVEL(params), step: params.step() }),
  'sensitive-also-quasi-identifier': OF,
  'diversity-without-own-column': OF,
  'weight-is-quasi-identifier': OF,
  'ignored-by-declaration': (params) => ({
    of: params.of(),
    persons: params.persons('persons'),
    vouched: params.flag('vouched'),
    groups: params.flag('groups'),
  }),
  'quasi-identifier-generalised': (params) => ({
    of: params.of(),
    how: params.how(),
    to: params.quantity('to'),
  }),
  'empty-lines-skipped': (params) => ({ lines: params.things('lines') }),
  'dialect-declared': (params) => ({
    marks: { name: params.text('marks'), whole: true },
    comments: params.flag('comments'),
  }),
  'objections-listed': (params) => ({
    keys: params.others('keys'),
    persons: params.among('persons', 'keys'),
  }),
  'pattern-unmatched': (params) => ({ pattern: { name: params.text('pattern') } }),
  'roles-detected': (params) => ({ columns: params.things('columns') }),
  'pack-added': (params) => ({ pack: { name: params.text('pack') } }),
  'pack-silent': (params) => ({ pack: { name: params.text('pack'), whole: true } }),
  'open-data-not-applied': (params) => ({ packs: { name: params.text('packs'), whole: true } }),
};
