import type { Catalogue, SignalParams } from '../i18n/catalogue.ts';
import { join, type Quantity, type Sentence } from '../i18n/sentence.ts';
import type { Semantic } from '../model/column.ts';
import type { Signal, SignalId } from '../model/suggestion.ts';
import type { Disclosure } from './disclosure.ts';

/** In which language and how openly signals are told, and of how many rows. */
export interface Telling {
  words: Catalogue;
  disclosure: Disclosure;
  rows: number;
}

/**
 * What recognition of a column rests on, in words.
 * @param of what the column was recognised as: not said again by a signal that means the same
 */
export function signalSentences(
  signals: readonly Signal[],
  of: Semantic | null,
  telling: Telling,
): Sentence[] {
  // All are about the same values; those with valid check digits are some of them.
  const values = signals.find(({ params }) => params.values !== undefined)?.params.values ?? 0;
  return signals.map(({ id, params }) =>
    signalSentence({ id, params: { values, ...params } }, of, telling),
  );
}

/**
 * What a column was recognised as; null for nothing. Where its holder has a word for the form of its
 * cells, that word: of their numbers, nobody else knows more than that they are some.
 */
export function recognisedAs(
  semantic: Semantic | null,
  signals: readonly Signal[],
  words: Catalogue,
): Sentence | null {
  const labels = signals.flatMap(({ id, params: { label } }) =>
    label !== undefined && (id === 'pattern' || id === 'cells') ? [label] : [],
  );
  if (labels.length > 0 && (semantic === null || semantic === 'record-number')) {
    return join(
      [...new Set(labels)].map((name) => [{ name }]),
      ', ',
    );
  }
  return semantic === null ? null : [words.semantics[semantic]];
}

/** One signal, in words: see {@link signalSentences}. */
function signalSentence({ id, params }: Signal, of: Semantic | null, telling: Telling): Sentence {
  return sentenceOf(id, new Params(params, of, telling), telling.words);
}

function sentenceOf<Id extends SignalId>(id: Id, params: Params, words: Catalogue): Sentence {
  return words.signals[id](READ[id](params));
}

/** Reads the parameters of a signal; what a damaged file lacks is shown as a dash. */
class Params {
  readonly #given: Signal['params'];
  readonly #of: Semantic | null;
  readonly #telling: Telling;

  constructor(given: Signal['params'], of: Semantic | null, telling: Telling) {
    this.#given = given;
    this.#of = of;
    this.#telling = telling;
  }

  meant(): { semantic: string | null } {
    const { semantic } = this.#given;
    const isSaid = semantic === undefined || semantic === this.#of;
    return { semantic: isSaid ? null : this.#telling.words.semantics[semantic] };
  }

  /** The meaning, also where it is the column's. */
  held(): { semantic: string | null } {
    const semantic = this.#given.semantic ?? this.#of;
    return { semantic: semantic === null ? null : this.#telling.words.semantics[semantic] };
  }

  /** A share of the distinct values, of which a travelling report tells no more than a range. */
  ofValues(): { share: string } {
    return { share: this.#share(this.#given.values ?? 0) };
  }

  ofRows(): { share: string } {
    return { share: this.#share(this.#telling.rows) };
  }

  /** Whoever knows the cells looked at could count them: not told where reports travel. */
  ofCells(): { share: string | null } {
    return { share: this.#travels() ? null : this.#share(0) };
  }

  words(): { words: Quantity } {
    const { numbers, report } = this.#telling.words;
    const { words } = this.#given;
    if (words === undefined) return { words: { text: report.none, n: 0 } };
    const whole = Math.floor(words);
    return { words: { text: numbers.integer(whole), n: whole } };
  }

  /** Rows per value and rows give the distinct values, which a travelling report may hide. */
  records(): { records: Quantity | null } {
    const { records } = this.#given;
    if (records === undefined || this.#travels()) return { records: null };
    // The noun agrees with the number that is read.
    const n = Number(records.toFixed(1));
    return { records: { text: this.#telling.words.numbers.decimal(records, 1), n } };
  }

  label() {
    const { label } = this.#given;
    return { label: label === undefined ? null : { name: label } };
  }

  #travels(): boolean {
    return this.#telling.disclosure.smallest !== null;
  }

  #share(whole: number): string {
    const { share } = this.#given;
    if (share === undefined) return this.#telling.words.report.none;
    return this.#travels()
      ? this.#telling.disclosure.share(share, whole, null)
      : roundedDown(share, this.#telling.words);
  }
}

/** Whole percents, down: what nearly all values have is not shown as all, nor a trace as none. */
function roundedDown(share: number, { numbers, report }: Catalogue): string {
  if (share === 0 || share >= 1) return numbers.percent(share, 0);
  // 0.29 * 100 is 28.999999999999996.
  const percents = Math.min(99, Math.floor(share * 100 + 1e-9));
  return percents === 0
    ? report.fewerThan(numbers.percent(0.01, 0))
    : numbers.percent(percents / 100, 0);
}

const NOTHING = () => ({});
const SHARE = (params: Params) => params.ofValues();
const MEANT_SHARE = (params: Params) => ({ ...params.meant(), ...params.ofValues() });

const READ: { [Id in SignalId]: (params: Params) => SignalParams[Id] } = {
  name: (params) => params.meant(),
  form: MEANT_SHARE,
  'check-digits': SHARE,
  'lost-zeros': SHARE,
  'name-contradicted': MEANT_SHARE,
  vocabulary: MEANT_SHARE,
  cells: (params) => ({ ...params.held(), ...params.ofCells(), ...params.label() }),
  'long-texts': (params) => ({ ...params.words(), ...params.ofRows() }),
  'one-value': NOTHING,
  repeats: (params) => params.records(),
  unique: NOTHING,
  'masked-cells': (params) => params.ofRows(),
  'top-coded': NOTHING,
  days: NOTHING,
  neighbours: () => ({}),
  descriptor: (params) => params.label(),
  pattern: (params) => ({ ...params.ofValues(), ...params.label() }),
};
