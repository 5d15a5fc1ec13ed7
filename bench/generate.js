import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seeded } from '../fixtures/generator/random.js';
import { dayNumber, isoDate, padded } from '../fixtures/generator/text.js';

const SEED = 20260101;
/** Part of the file's name: raise it whenever other bytes are written for the same rows. */
const VERSION = 1;
const FOLDER = new URL('../.bench/', import.meta.url);
const CHUNK = 1 << 20;
const HEADER =
  'patient_id,birth_date,sex,postcode,admission_date,length_of_stay,ward,icd10,ccam_act,cost_eur';

const BIRTHS = dates(dayNumber(1925, 1, 1), dayNumber(2023, 12, 31));
const ADMISSIONS = dates(dayNumber(2024, 1, 1), dayNumber(2024, 12, 31));
const WARDS =
  'Cardiologie,Pneumologie,Gastro-entérologie,Chirurgie digestive,Orthopédie,Obstétrique,' +
  'Néonatologie,Pédiatrie,Gériatrie,Oncologie,Neurologie,Psychiatrie';
const WARD_NAMES = WARDS.split(',');

function dates(first, last) {
  return Array.from({ length: last - first + 1 }, (_, day) => isoDate(first + day));
}

/** `count` distinct codes, in the same order on every machine. */
function codes(count, random, make) {
  const found = new Set();
  while (found.size < count) found.add(make(random));
  return [...found];
}

function postcode(random) {
  return padded(1 + random.below(95), 2) + padded(10 * random.below(100), 3);
}

function icd10(random) {
  const category = 'ABCDEFGHIJKLMNOPQRSTZ'.charAt(random.below(21)) + padded(random.below(100), 2);
  return random.chance(0.15) ? category : `${category}.${random.below(10)}`;
}

function ccam(random) {
  const letters = Array.from({ length: 4 }, () => 'ABCDEFGHJKLMNPQZ'.charAt(random.below(16)));
  return letters.join('') + padded(1 + random.below(400), 3);
}

/**
 * Writes a table of hospital stays, one per person: birth date, sex and postcode make nearly
 * everybody unique up to some millions of rows. Postcodes, diagnoses and acts are skewed.
 * A coarse table has decades and departments instead, so that classes hold many diagnoses.
 */
function write(path, rows, coarse) {
  const random = seeded(SEED);
  const { uniform, below } = random;
  const postcodes = codes(5000, random, postcode);
  const diagnoses = codes(1500, random, icd10);
  const acts = ['', ...codes(600, random, ccam)];
  // The square leans towards the front of a list: some values are frequent, most are rare.
  const skewed = (list) => {
    const u = uniform();
    return list[Math.floor(u * u * list.length)];
  };
  const born = (date) => (coarse ? `${date.slice(0, 3)}0` : date);
  const lives = (code) => (coarse ? code.slice(0, 2) : code);
  const file = openSync(path, 'w');
  let text = `${HEADER}\n`;
  for (let row = 0; row < rows; row += 1) {
    const stay = uniform();
    const cents = 30_000 + below(400_000);
    text += `P-${padded(row, 7)},${born(BIRTHS[below(BIRTHS.length)])},`;
    text += `${uniform() < 0.53 ? 'F' : 'M'},${lives(skewed(postcodes))},`;
    text += `${ADMISSIONS[below(366)]},${Math.floor(stay * stay * stay * 60)},`;
    text += `${WARD_NAMES[below(12)]},${skewed(diagnoses)},${skewed(acts)},`;
    text += `${Math.floor(cents / 100)}.${padded(cents % 100, 2)}\n`;
    if (text.length >= CHUNK) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

/** Path of the seeded table with that many rows. */
export function benchTable(rows, coarse = false) {
  const name = coarse ? 'coarse-stays' : 'stays';
  return fileURLToPath(new URL(`${name}-v${VERSION}-${rows}.csv`, FOLDER));
}

/** A positive whole number from the command line: 5000000 and 5_000_000 are the same. */
export function wholeNumber(text, option) {
  const number = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} takes a whole number`);
  return number;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000000' },
      coarse: { type: 'boolean', default: false },
    },
  });
  const rows = wholeNumber(values.rows, '--rows');
  const path = benchTable(rows, values.coarse);
  mkdirSync(FOLDER, { recursive: true });
  // Under another name until it is whole: an interrupted run leaves nothing to be mistaken for it.
  write(`${path}.part`, rows, values.coarse);
  renameSync(`${path}.part`, path);
}
