import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { failure, place, read } from './read.ts';

const FIRST = gzipSync('a,b\n1,é\n');
const SECOND = gzipSync('2,3\n');
const RECORDS = [
  ['a', 'b'],
  ['1', 'é'],
];

describe('gzip', () => {
  const whole: [string, Buffer, string[][]][] = [
    ['one member', FIRST, RECORDS],
    ['two members', Buffer.concat([FIRST, SECOND]), [...RECORDS, ['2', '3']]],
    ['zero padding', Buffer.concat([FIRST, Buffer.alloc(700)]), RECORDS],
  ];
  test.each(whole)('%s, with any chunks', async (_, bytes, records) => {
    for (const chunkSize of [1, 2, 3, FIRST.length, FIRST.length + 1, bytes.length]) {
      const found = await read(bytes, { chunkSize });
      expect(found.records).toEqual(records);
      expect(found.reader.format).toBe('csv.gz');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(found.totals.files).toEqual([
        { name: 'stdin', bytes: bytes.length, sha256, rows: records.length },
      ]);
    }
  });

  const checksum = Buffer.from(FIRST);
  checksum[FIRST.length - 8]! ^= 1;
  const broken: [string, Buffer][] = [
    ['cut inside the data', FIRST.subarray(0, 15)],
    ['cut inside the checksum', FIRST.subarray(0, -1)],
    ['a wrong checksum', checksum],
    ['a second member cut short', Buffer.concat([FIRST, SECOND.subarray(0, 1)])],
    ['text behind', Buffer.concat([FIRST, Buffer.from('2,3\n')])],
    ['text behind padding', Buffer.concat([FIRST, Buffer.alloc(3), Buffer.from('2,3\n')])],
    ['a member behind padding', Buffer.concat([FIRST, Buffer.alloc(3), SECOND])],
    ['nothing but the magic bytes', Buffer.from([0x1f, 0x8b])],
  ];
  test.each(broken)('%s is refused, with any chunks', async (_, bytes) => {
    for (const chunkSize of [1, 2, FIRST.length, FIRST.length + 3, bytes.length]) {
      expect(place(await failure(read(bytes, { chunkSize })))).toBe('E-DATA-GZIP');
    }
  });
});
