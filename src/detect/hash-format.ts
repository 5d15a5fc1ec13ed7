// MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512. A digest of digits alone is rarer than one in
// three million; a long number is not.
const HEX_LENGTHS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128]);

// 64 bits: checksums and shortened digests, but also numbers of other kinds.
const SHORT_HEX_LENGTH = 16;

const HEX = /^(?=.*[a-f])[0-9a-f]+$/i;
const ONE_CASE = /^(?:[0-9a-f]+|[0-9A-F]+)$/;

// Base 64 in both alphabets: the last character holds what bits are left, so few can stand there.
const PADDED: ReadonlyMap<number, RegExp> = new Map([
  [24, /^[\w+/-]{21}[AQgw]==$/], // MD5
  [28, /^[\w+/-]{26}[AEIMQUYcgkosw048]=$/], // SHA-1
  [44, /^[\w+/-]{42}[AEIMQUYcgkosw048]=$/], // SHA-256
  [88, /^[\w+/-]{85}[AQgw]==$/], // SHA-512
]);

// Without padding a long name could be meant: no name mixes two digits and five letters of each
// case. Of 1,000 long digests 993 do, of ten SHA-1 nine and of ten MD5 eight, which is
// enough for a column.
const MIXED = '(?=(?:.*\\d){2})(?=(?:.*[A-Z]){5})(?=(?:.*[a-z]){5})';
const UNPADDED: ReadonlyMap<number, RegExp> = new Map([
  [22, new RegExp(`^${MIXED}[\\w+/-]{21}[AQgw]$`)], // MD5, or the 128 bits of a UUID
  [27, new RegExp(`^${MIXED}[\\w+/-]{26}[AEIMQUYcgkosw048]$`)], // SHA-1
  [43, new RegExp(`^${MIXED}[\\w+/-]{42}[AEIMQUYcgkosw048]$`)], // SHA-256
  [86, new RegExp(`^${MIXED}[\\w+/-]{85}[AQgw]$`)], // SHA-512
]);

// Most cells have another length, which settles the question.
const LENGTHS: ReadonlySet<number> = new Set([
  ...[SHORT_HEX_LENGTH, ...HEX_LENGTHS].flatMap((length) => [length, length + '0x'.length]),
  ...PADDED.keys(),
  ...UNPADDED.keys(),
]);

// The name of the method, or a short mark of who made the digest.
const LABEL =
  /^(?:(?:sha-?(?:1|2|224|256|384|512)|md5|hmac)[:=$ ]|[a-z]{1,4}[-_:])(?=[\w+/-]{32})/i;
const BCRYPT = /^\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}$/;

/** A digest behind a label: `sha256:…`, `P-…`; or of the kind made for passwords. */
function labelledHash(text: string): 'certain' | 'likely' | null {
  if (text.length < 33 || text.length > 140) return null;
  if (BCRYPT.test(text)) return 'certain';
  const label = LABEL.exec(text)?.[0];
  if (label === undefined || !LENGTHS.has(text.length - label.length)) return null;
  return hashForm(text.slice(label.length));
}

/**
 * Whether a trimmed text is a digest: `certain` in hexadecimal of one case or in base 64; `likely`
 * where case is mixed or 16 hexadecimal digits are all there is; null for any other text.
 */
export function hashForm(text: string): 'certain' | 'likely' | null {
  const { length } = text;
  if (!LENGTHS.has(length)) return labelledHash(text);
  const hex = text.startsWith('0x') ? text.slice(2) : text;
  if (HEX.test(hex)) {
    if (HEX_LENGTHS.has(hex.length)) return ONE_CASE.test(hex) ? 'certain' : 'likely';
    if (hex.length === SHORT_HEX_LENGTH) return 'likely';
  }
  const isBase64 = PADDED.get(length)?.test(text) || UNPADDED.get(length)?.test(text);
  return isBase64 ? 'certain' : labelledHash(text);
}
