import { Chalk, type ChalkInstance } from 'chalk';
import type { Name, Sentence } from '../i18n/sentence.ts';
import { ascii, plainSpaces } from './ascii.ts';
import type { Block, CriterionBlock, SourcesBlock, TableBlock, View } from './blocks.ts';
import { literal, safeText, shortened } from './safe-text.ts';
import { type Style, WIDTH_MIN } from './style.ts';
import { textTable } from './text-table.ts';
import { textWidth } from './text-width.ts';
import { isAddress, wrap, wrapBehind } from './wrap.ts';

/** Characters of a foreign name that are shown. */
const NAME_LENGTH = 48;

/** Label of a fact at most this share of the line. */
const LABEL_SHARE = 0.45;

const MARKS: Record<CriterionBlock['mark'], string> = {
  refuse: '✖',
  restrict: '▲',
  met: '✔',
  none: '○',
};

/**
 * A report for the screen: verdict first, summary last, every line at most `style.width` wide; a
 * whole summary may be wider.
 */
export function terminal(view: View, style: Style): string {
  return new Terminal(style).report(view);
}

class Terminal {
  readonly #width: number;
  readonly #wholeSummary: boolean;
  readonly #ascii: boolean;
  readonly #chalk: ChalkInstance;
  readonly #lines: string[] = [];
  #colon = '';

  constructor({ color, ascii: plain, width, wholeSummary = false }: Style) {
    this.#wholeSummary = wholeSummary;
    this.#width = Math.max(WIDTH_MIN, Math.floor(width));
    this.#ascii = plain;
    this.#chalk = new Chalk({ level: color ? 1 : 0 });
  }

  report(view: View): string {
    const { bold } = this.#chalk;
    this.#colon = view.colon;
    const word = view.word.toLocaleUpperCase('en');
    this.#put(wrapBehind(`${word}  `, this.#text(view.dataset), this.#width), (line, at) =>
      at === 0 ? this.#verdictColor(view)(word) + line.slice(word.length) : line,
    );
    this.#lines.push('');
    for (const line of view.about) this.#paragraph(line);
    if (view.meaning.length > 0) this.#lines.push('');
    for (const line of view.meaning) this.#paragraph(line, bold);
    this.#list(view.conditions);
    for (const { heading, isDetail, blocks } of view.sections) {
      if (isDetail) continue;
      this.#lines.push('');
      this.#put(wrap(this.#words(heading), this.#width), (line) => bold.underline(line));
      for (const block of blocks) this.#block(block);
    }
    this.#lines.push('');
    for (const line of view.audience) this.#paragraph(line, this.#chalk.dim);
    this.#lines.push('');
    const summary = this.#text([view.summary]);
    const color = this.#verdictColor(view);
    this.#put(this.#wholeSummary ? [summary] : wrap(summary, this.#width), (line) => color(line));
    const text = `${this.#lines.join('\n')}\n`;
    return this.#ascii ? plainSpaces(text) : text;
  }

  #block(block: Block): void {
    this.#lines.push('');
    switch (block.kind) {
      case 'criterion':
        this.#criterion(block);
        break;
      case 'table':
        this.#table(block);
        break;
      case 'facts':
        this.#facts(block.facts);
        break;
      case 'list':
        this.#list(block.items);
        break;
      case 'text':
        for (const item of block.items) this.#paragraphOrLine(item);
        break;
      case 'sources':
        this.#sources(block);
    }
  }

  #criterion({ mark, title, id, found, notes }: CriterionBlock): void {
    const symbol = this.#words(MARKS[mark]);
    const color = { refuse: 'red', restrict: 'yellow', met: 'green', none: 'dim' } as const;
    this.#put(wrapBehind(`${symbol} `, this.#text(title), this.#width), (line, at) =>
      at === 0
        ? this.#chalk[color[mark]](symbol) + this.#chalk.bold(line.slice(symbol.length))
        : this.#chalk.bold(line),
    );
    this.#put(wrapBehind('  ', this.#text(id), this.#width), (line) => this.#chalk.dim(line));
    for (const line of [...found, ...notes]) {
      this.#put(wrapBehind('  ', this.#text(line), this.#width));
    }
  }

  #table({ heads, rows }: TableBlock): void {
    const cells = rows.map((row) => row.map((cell) => this.#text(cell)));
    const columns = heads.map(({ text, align }) => ({ head: this.#words(text), align }));
    const table = textTable(columns, cells, this.#width);
    if (table !== null) {
      this.#put(table.head, (line) => this.#chalk.dim(line));
      this.#put(table.body);
      return;
    }
    for (const [at, row] of cells.entries()) {
      if (at > 0) this.#lines.push('');
      this.#put(wrap(row[0]!, this.#width));
      for (const [column, { head }] of columns.entries()) {
        if (column > 0)
          this.#put(wrapBehind('  ', head + this.#words(this.#colon) + row[column]!, this.#width));
      }
    }
  }

  #facts(facts: readonly { label: string; value: Sentence }[]): void {
    const labels = facts.map(({ label }) => this.#words(label));
    const most = Math.floor(this.#width * LABEL_SHARE);
    const column = Math.min(most, Math.max(...labels.map(textWidth)));
    for (const [at, { value }] of facts.entries()) {
      const label = labels[at]!;
      const blanks = ' '.repeat(Math.max(0, column - textWidth(label)) + 2);
      if (textWidth(label) <= column) {
        this.#put(wrapBehind(label + blanks, this.#text(value), this.#width));
      } else {
        this.#put(wrap(label, this.#width));
        this.#put(wrapBehind(' '.repeat(column + 2), this.#text(value), this.#width));
      }
    }
  }

  #sources({ items }: SourcesBlock): void {
    for (const { number, text, url } of items.filter(({ isDetail }) => !isDetail)) {
      const lead = `${this.#words(number)} `;
      this.#put(wrapBehind(lead, this.#text(text), this.#width));
      if (url === null) continue;
      const indent = ' '.repeat(textWidth(lead));
      const shown = this.#name(url);
      this.#put(isAddress(shown) ? [indent + shown] : wrapBehind(indent, shown, this.#width));
    }
  }

  #list(items: readonly Sentence[]): void {
    const bullet = this.#words('•');
    for (const item of items) {
      this.#put(wrapBehind(`${bullet} `, this.#text(item), this.#width));
    }
  }

  /** What stands alone and is to be copied, a command or a setting, is one line however long. */
  #paragraphOrLine(item: Sentence): void {
    const [part] = item;
    const isCopied = item.length === 1 && typeof part === 'object' && part.whole === true;
    if (isCopied) this.#put([this.#text(item)]);
    else this.#paragraph(item);
  }

  #paragraph(sentence: Sentence, color: (line: string) => string = same): void {
    this.#put(wrap(this.#text(sentence), this.#width), (line) => color(line));
  }

  #put(lines: readonly string[], color: (line: string, at: number) => string = same): void {
    for (const [at, line] of lines.entries()) this.#lines.push(color(line, at));
  }

  #verdictColor({ verdict }: View): ChalkInstance {
    const { bold } = this.#chalk;
    if (verdict === null) return bold;
    return { publish: bold.green, restrict: bold.yellow, refuse: bold.red }[verdict];
  }

  #text(sentence: Sentence): string {
    return sentence
      .map((part) => (typeof part === 'string' ? this.#words(part) : this.#name(part)))
      .join('');
  }

  #words(text: string): string {
    return this.#ascii ? ascii(safeText(text)) : safeText(text);
  }

  #name({ name, whole }: Name): string {
    const shown = literal(name);
    return whole ? shown : shortened(shown, NAME_LENGTH, this.#ascii ? '...' : '…');
  }
}

function same(line: string): string {
  return line;
}
