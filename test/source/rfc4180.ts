/** What a second, slower reader of the same grammar says; the delimiter is the comma. */
export type Oracle = { records: string[][]; emptyLines: number } | { code: string };

const CELL = /"((?:[^"]|"")*)"|(?!")((?:(?!\r\n)[^",\n])*)/y;
const RECORD_END = /\r?\n|$/y;
const EMPTY_LINE = /\r?\n/y;

/** RFC 4180 by regular expressions, written apart from the parser that it judges. */
export function rfc4180(text: string): Oracle {
  const unquoted = text.replace(/"[^"]*("|$)/g, '');
  if (!text.includes('\n') && unquoted.includes('\r')) return { code: 'E-DATA-RECORD-END' };

  const all = readRecords(text, true);
  if ('code' in all || all.records[0]?.length !== 1) return all;
  // One field: the same text again, with empty lines as records.
  return readRecords(text, false);
}

function readRecords(text: string, skipEmptyLines: boolean): Oracle {
  const records: string[][] = [];
  let emptyLines = 0;
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    if (skipEmptyLines && next(EMPTY_LINE)) {
      emptyLines++;
      continue;
    }
    const record: string[] = [];
    do {
      const cell = next(CELL);
      if (!cell) return { code: 'E-DATA-QUOTE' };
      record.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
    } while (next(/,/y));
    if (!next(RECORD_END)) return { code: 'E-DATA-QUOTE' };
    if (record.length !== (records[0] ?? record).length) return { code: 'E-DATA-RAGGED' };
    records.push(record);
  }
  return records.length === 0 ? { code: 'E-DATA-EMPTY' } : { records, emptyLines };
}
