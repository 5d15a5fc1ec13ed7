import type { Catalogue } from '../i18n/catalogue.ts';
import type { Quantity } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { MetricId, MetricValue } from '../model/metric.ts';
import type { Disclosure } from './disclosure.ts';
import { type Extent, point } from './extents.ts';
import { METRIC_KINDS } from './metric-kind.ts';

/** What of an assessment its numbers are put into words by. */
export type Figured = Pick<Assessment, 'metrics' | 'classSizes'> & {
  dataset: Pick<Assessment['dataset'], 'rows' | 'persons'>;
};

/** Puts the numbers of one assessment into words, as far as its disclosure goes. */
export class Figures {
  readonly words: Catalogue;
  readonly disclosure: Disclosure;
  readonly #assessment: Figured;
  readonly #members: number;
  /** Unless the smallest class is known to be large enough, nothing that would tell it may be shown. */
  readonly #hidesClass: boolean;

  constructor(assessment: Figured, words: Catalogue, disclosure: Disclosure) {
    this.words = words;
    this.disclosure = disclosure;
    this.#assessment = assessment;
    const { classSizes, dataset } = assessment;
    this.#members =
      classSizes.length === 0
        ? (dataset.persons ?? dataset.rows)
        : classSizes.reduce((sum, [size, classes]) => sum + size * classes, 0);
    const { smallest } = disclosure;
    const sizes = assessment.metrics.filter(({ id }) => CLASS_SIZES.includes(id));
    const isLarge = ({ value }: MetricValue) => value !== null && value >= smallest!;
    this.#hidesClass = smallest !== null && !(sizes.length > 0 && sizes.every(isLarge));
  }

  /** The entry of a metric; without `where`, the one without parameters. */
  find(
    id: MetricId,
    of?: string,
    where: (params: NonNullable<MetricValue['params']>) => boolean = (params) =>
      Object.keys(params).length === 0,
  ): MetricValue | undefined {
    return this.#assessment.metrics.find(
      (entry) => entry.id === id && entry.of === of && where(entry.params ?? {}),
    );
  }

  /** The number alone; `threshold` is what it is compared with. */
  number(id: MetricId, value: number, threshold: number | null = null): Quantity {
    const { disclosure } = this;
    const { rows } = this.#assessment.dataset;
    if (this.isWithheld(id)) return { text: this.words.report.none, n: value };
    switch (METRIC_KINDS[id]) {
      case 'count':
        return disclosure.count(value, this.#wholeOf(id));
      case 'part':
        return disclosure.part(value, rows);
      case 'values':
        return { text: this.#values(id, value), n: value };
      case 'share':
        return {
          text: disclosure.share(this.#veiled(value), this.#members, threshold),
          n: value,
        };
      case 'row-share':
        return { text: disclosure.share(value, rows, threshold), n: value };
      case 'risk':
        return { text: disclosure.risk(value), n: value };
      case 'inside-class':
      case 'ratio':
        return { text: disclosure.ratio(value, threshold), n: value };
    }
  }

  /** Where the number stands in a picture; null: nowhere, its numbers may not travel. */
  extent(id: MetricId, value: number, threshold: number | null = null): Extent | null {
    const { extents } = this.disclosure;
    const { rows } = this.#assessment.dataset;
    if (this.isWithheld(id)) return null;
    switch (METRIC_KINDS[id]) {
      case 'count':
        return extents.count(value, this.#wholeOf(id));
      case 'part':
        return extents.part(value, rows);
      case 'values':
        return this.#isBound(id, value) ? [L_TOLD, this.disclosure.smallest!] : point(value);
      case 'share':
        return this.shareExtent(value);
      case 'row-share':
        return extents.share(value, rows);
      case 'risk':
        return extents.risk(value);
      case 'inside-class':
      case 'ratio':
        return extents.ratio(value, threshold);
    }
  }

  /** A share of the persons (or person-tuple pairs) of all classes. */
  share(share: number): string {
    return this.disclosure.share(this.#veiled(share), this.#members, null);
  }

  /** Where such a share stands in a picture. */
  shareExtent(share: number): Extent {
    return this.disclosure.extents.share(this.#veiled(share), this.#members);
  }

  /** The metric's numbers may not travel: only whether a criterion on it was met. */
  isWithheld(id: MetricId): boolean {
    return METRIC_KINDS[id] === 'inside-class' && !this.disclosure.insideClasses;
  }

  /** The number with its unit. */
  withUnit(id: MetricId, value: number, threshold: number | null = null): string {
    return this.#inUnit(id, this.number(id, value, threshold));
  }

  /** A threshold with its unit. It is public: the pack says it. */
  threshold(id: MetricId, threshold: number): string {
    const { numbers } = this.words;
    const kind = METRIC_KINDS[id];
    const text =
      kind === 'share' || kind === 'row-share' || kind === 'risk'
        ? numbers.percent(threshold, 6)
        : numbers.decimal(threshold, 6);
    return this.#inUnit(id, { text, n: threshold });
  }

  /** An entry's number, or in words why there is none; a dash where there is no entry. */
  entry(entry: MetricValue | undefined): string {
    const { none, infinite, notEvaluable, absentValues } = this.words.report;
    if (entry === undefined) return none;
    if (entry.value === null) {
      if (entry.reason === 'too-many-values') return this.words.reasons[entry.reason];
      return entry.infinite ? infinite : notEvaluable;
    }
    const { text } = this.number(entry.id, entry.value);
    return entry.absentValues ? absentValues(text) : text;
  }

  /** The name of a level of detail, `value` where nothing was coarsened. */
  level(id: string): string {
    const { levels } = this.words;
    return id === 'value' || id === 'icd10-category' || id === 'band' ? levels[id] : id;
  }

  /** Nobody, or everybody, in classes of some size would tell how small the smallest is. */
  #veiled(share: number): number {
    if (!this.#hidesClass) return share;
    return Math.min(1 - HARDLY, Math.max(HARDLY, share));
  }

  #values(id: MetricId, value: number): string {
    const { numbers, operators } = this.words;
    return this.#isBound(id, value)
      ? operators['>='](numbers.integer(L_TOLD))
      : numbers.integer(value);
  }

  /** A class has no more values than persons: many values tell that it is not much smaller than allowed. */
  #isBound(id: MetricId, value: number): boolean {
    return this.#hidesClass && id === 'l-distinct' && value > L_TOLD;
  }

  /** With the unit that the entries of the metric have; they all have the same. */
  #inUnit(id: MetricId, quantity: Quantity): string {
    const unit = this.#assessment.metrics.find((entry) => entry.id === id)?.unit;
    return unit === undefined ? quantity.text : this.words.units[unit](quantity);
  }

  /** What a count is part of; null where it is part of nothing. */
  #wholeOf(id: MetricId): number | null {
    const { rows, persons } = this.#assessment.dataset;
    if (id === 'rows') return null;
    if (id === 'persons') return rows;
    return PARTS_OF_CLASSES.includes(id) ? this.#members : persons;
  }
}

/** Sizes of the smallest class. */
const CLASS_SIZES: readonly MetricId[] = ['k', 'k-record'];

/** Stands for no share and for the whole of one where these may not be told. */
const HARDLY = 1e-7;

/** Values in a class that are told beside a hidden size of it. */
const L_TOLD = 3;

const PARTS_OF_CLASSES: readonly MetricId[] = [
  'classes',
  'unique-count',
  'expected-reidentifications',
];
