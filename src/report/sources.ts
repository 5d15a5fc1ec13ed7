import type { Catalogue } from '../i18n/catalogue.ts';
import type { Source } from '../model/pack.ts';
import type { SourcesBlock } from './blocks.ts';

/** Numbers every distinct source of a report, in the order in which they are cited. */
export class Sources {
  readonly #cited = new Map<string, { source: Source; isDetail: boolean }>();

  /** @param isDetail only the long report shows who cites it; those come last */
  cite(source: Source, isDetail: boolean): void {
    const key = keyOf(source);
    if (!this.#cited.has(key)) this.#cited.set(key, { source, isDetail });
  }

  /** The number of a source that was cited, from 1. */
  number(source: Source): string {
    return String([...this.#cited.keys()].indexOf(keyOf(source)) + 1);
  }

  /** The list behind the numbers; null where nothing was cited. */
  block(words: Catalogue): SourcesBlock | null {
    const { bindings, report } = words;
    if (this.#cited.size === 0) return null;
    const items = [...this.#cited.values()].map(({ source, isDetail }) => {
      const { binding, url } = source;
      const [title, ...details] = citedParts(source, words);
      return {
        number: report.sourceNumber(this.number(source)),
        text: [report.source(title, details, bindings[binding].name)],
        url: url === undefined ? null : { name: url, whole: true as const },
        isDetail,
      };
    });
    return { kind: 'sources', items };
  }
}

/** What a source is cited by: its title, and its section and date where it says them. */
export function citedParts(
  { date, section, title }: Source,
  { ofPack }: Catalogue,
): [title: string, ...details: string[]] {
  const details = [section, date].filter((detail) => detail !== undefined);
  return [ofPack(title), ...details.map(ofPack)];
}

function keyOf({ binding, date, section, title, url }: Source): string {
  return JSON.stringify([title, section, date, url, binding]);
}
