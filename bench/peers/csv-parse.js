import { once } from 'node:events';
import { closeSync, openSync, readSync } from 'node:fs';
import { Parser } from 'csv-parse';

// The yardstick: csv-parse reads the file and every record is looked at once, nothing else. Chunks of
// 1 MiB written by hand and drained with read() were the fastest of the ways tried (bench/README.md).
const CHUNK = 1 << 20;

async function read(path) {
  const parser = new Parser({ delimiter: ',', record_delimiter: '\n' });
  let records = 0;
  let cells = 0;
  const drain = () => {
    let record = parser.read();
    while (record !== null) {
      records += 1;
      cells += record.length;
      record = parser.read();
    }
  };
  const file = openSync(path, 'r');
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const length = readSync(file, chunk, 0, CHUNK, null);
    if (length === 0) break;
    if (!parser.write(chunk.subarray(0, length))) {
      const drained = once(parser, 'drain');
      drain();
      await drained;
    }
    drain();
  }
  closeSync(file);
  const ended = once(parser, 'end');
  parser.on('readable', drain);
  parser.end();
  await ended;
  return { records, cells };
}

const { records, cells } = await read(process.argv[2]);
console.log(JSON.stringify({ records, cells }));
