import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../src');

/** What each room may import, and why no more. The files on top of src/ join the rooms. */
const LAWS: Record<string, { rooms: string[]; because: string }> = {
  model: { rooms: [], because: 'the nouns must not depend on anybody' },
  errors: { rooms: [], because: 'every room may fail, so failing must depend on nobody' },
  source: {
    rooms: ['model', 'errors', 'duckdb'],
    because: 'reading knows nothing of what cells mean',
  },
  encode: { rooms: ['model', 'errors'], because: 'codes are made before anything is asked' },
  temporary: {
    rooms: ['errors'],
    because: 'what a killed run leaves behind has one name and one way to go',
  },
  duckdb: { rooms: ['model', 'errors'], because: 'a database knows neither files nor questions' },
  classes: { rooms: ['model'], because: 'classes see integers only' },
  engines: {
    rooms: ['model', 'errors', 'classes', 'duckdb', 'temporary'],
    because: 'an engine answers questions, it judges nothing',
  },
  metrics: { rooms: ['model'], because: 'a metric is a pure function of classes' },
  measure: {
    rooms: ['model', 'encode', 'engines', 'metrics'],
    because: 'measuring asks engines and feeds metrics, whatever the packs say',
  },
  yaml: {
    rooms: ['model', 'errors'],
    because: 'a YAML file is checked in one way, whatever it is about',
  },
  descriptor: {
    rooms: ['model', 'errors', 'yaml', 'encode'],
    because: 'what lies beside the data is a text about them, whoever asks',
  },
  packs: { rooms: ['model', 'errors', 'yaml'], because: 'a pack is data, whoever reads it' },
  plans: {
    rooms: ['model', 'errors', 'yaml', 'saved'],
    because: 'a plan is a text about columns and levels; it needs no data',
  },
  criteria: { rooms: ['model'], because: 'a criterion is a pure function of facts' },
  verdict: {
    rooms: ['model', 'criteria'],
    because: 'a verdict is a pure function of findings, and what these make of the data is one too',
  },
  waivers: {
    rooms: ['model', 'errors', 'yaml', 'verdict'],
    because: 'waivers are read and checked before anything is judged; a verdict applies them',
  },
  saved: {
    rooms: ['model', 'errors', 'metrics', 'detect', 'criteria', 'verdict'],
    because: 'a saved assessment is held against its own numbers, and needs no data and no pack',
  },
  again: {
    rooms: ['model', 'errors', 'criteria', 'source'],
    because:
      'what still holds of a saved assessment is known without the data but for their checksum',
  },
  compare: {
    rooms: ['model', 'criteria', 'packs', 'verdict'],
    because: 'two assessments are compared by what they say; packs say which way a metric is safer',
  },
  i18n: { rooms: ['model'], because: 'words depend on nothing but the nouns' },
  report: {
    rooms: ['model', 'i18n', 'errors', 'verdict'],
    because:
      'a report is made from the saved assessment alone; programs are told the exit code of the gate',
  },
  detect: { rooms: ['model', 'errors', 'encode'], because: 'roles are guessed from cells alone' },
  profile: {
    rooms: ['model', 'errors', 'encode', 'measure', 'metrics', 'detect', 'assess'],
    because: 'a profile is read and recognised as an assessment is, and judges nothing',
  },
  treat: {
    rooms: [
      'model',
      'errors',
      'encode',
      'classes',
      'engines',
      'duckdb',
      'metrics',
      'criteria',
      'verdict',
      'assess',
    ],
    because:
      'a treatment is tried on codes, and believed when the treated table was assessed itself',
  },
  assess: {
    rooms: [
      'model',
      'errors',
      'source',
      'descriptor',
      'encode',
      'engines',
      'measure',
      'criteria',
      'detect',
      'saved',
      'waivers',
    ],
    because:
      'the steps between rooms know neither verdicts nor reports; circumstances and waivers have one form',
  },
};

/** Rooms that may use what is not theirs: the file system, the process, colours. */
const PRIVILEGES: Record<string, { places: string[]; because: string }> = {
  'node:fs': {
    places: ['source', 'cli', 'temporary', 'run-info.ts'],
    because: 'only these wait for the disk; everybody else reads through node:fs/promises',
  },
  'node:fs/promises': {
    places: [
      'source',
      'packs',
      'cli',
      'yaml/read-text-file.ts',
      'treat/release/write-release.ts',
      'descriptor/inside-folder.ts',
      'duckdb/fill-file.ts',
      'duckdb/name-columns.ts',
    ],
    because:
      'only these open files; whatever is read whole goes through one bounded reader, and what DuckDB writes gets its names, or is removed, beside it',
  },
  chalk: { places: ['report'], because: 'colour is the terminal report’s alone' },
  '@observablehq/plot': {
    places: ['report/html/figures'],
    because: 'only pictures are drawn; one place loads what draws them',
  },
  linkedom: {
    places: ['report/html/figures/plot.ts'],
    because: 'a document is made for pictures only, and left there',
  },
  '@duckdb/node-api': {
    places: ['duckdb'],
    because: 'it is optional, and is opened locked up in one place',
  },
  tinyglobby: { places: ['source'], because: 'file names are expanded by one rule' },
  arquero: { places: ['engines'], because: 'the reference engine is its only user' },
  'csv-parse': {
    places: ['source'],
    because: 'data and hierarchies are read in one grammar',
  },
  yaml: {
    places: ['yaml'],
    because: 'limits, places and masked excerpts must hold for every YAML file',
  },
  ajv: {
    places: ['descriptor'],
    because: 'metadata files are checked by JSON Schemas; our own files have types',
  },
  re2js: {
    places: ['detect/own-patterns.ts'],
    because: 'a pattern of somebody else runs in linear time or not at all',
  },
  'fastest-levenshtein': {
    places: ['errors'],
    because: 'there is one idea of a likely misspelling',
  },
  commander: { places: ['cli'], because: 'only the command line parses options' },
};

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

function imports(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

/** A module or a part of it, unless the part has a law of its own. */
function isOf(target: string, name: string): boolean {
  return target === name || (target.startsWith(`${name}/`) && !(target in PRIVILEGES));
}

const edges = files.flatMap(({ file, text }) =>
  imports(text).map((target) => ({
    file,
    room: file.includes('/') ? file.split('/')[0]! : '',
    target,
    to: target.startsWith('.') ? relative(ROOT, join(ROOT, file, '..', target)) : null,
  })),
);

describe('the laws of import', () => {
  it('finds the house', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(edges.length).toBeGreaterThan(100);
  });

  for (const [room, { rooms, because }] of Object.entries(LAWS)) {
    it(`${room} imports ${rooms.join(', ') || 'no room'}: ${because}`, () => {
      const broken = edges
        .filter((edge) => edge.room === room && edge.to !== null)
        .filter(({ to }) => ![room, ...rooms].includes(to!.split('/')[0]!));
      expect(broken.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
    });
  }

  it('every room has a law', () => {
    const rooms = new Set(edges.map(({ room }) => room));
    expect([...rooms].filter((room) => room !== '' && room !== 'cli' && !(room in LAWS))).toEqual(
      [],
    );
  });

  for (const [name, { places, because }] of Object.entries(PRIVILEGES)) {
    it(`${name} is used in ${places.join(', ')} only: ${because}`, () => {
      const broken = edges
        .filter(({ target }) => isOf(target, name))
        .filter(
          ({ file }) => !places.some((place) => file === place || file.startsWith(`${place}/`)),
        );
      expect(broken.map(({ file }) => file)).toEqual([]);
    });
  }

  it('what draws pictures is loaded when one is drawn, not when the program starts', () => {
    const eager = /^import (?!type\b)[^;]*'(?:@observablehq\/plot|linkedom)'/m;
    expect(files.filter(({ text }) => eager.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('permits nothing that nobody uses', () => {
    const rooms = Object.entries(LAWS).flatMap(([room, law]) =>
      law.rooms
        .filter((other) => !edges.some((e) => e.room === room && e.to?.split('/')[0] === other))
        .map((other) => `${room} -> ${other}`),
    );
    const places = Object.entries(PRIVILEGES).flatMap(([name, law]) =>
      law.places
        .filter(
          (place) =>
            !edges.some(
              ({ file, target }) =>
                isOf(target, name) && (file === place || file.startsWith(`${place}/`)),
            ),
        )
        .map((place) => `${name} in ${place}`),
    );
    expect([...rooms, ...places]).toEqual([]);
  });

  it('process and console belong to the command line', () => {
    const users = files.filter(
      ({ file, text }) =>
        !file.startsWith('cli/') &&
        file !== 'run-info.ts' &&
        /\b(?:process|console)\.\w/.test(text),
    );
    expect(users.map(({ file }) => file)).toEqual([]);
  });

  it('no file imports in a circle', () => {
    const next = new Map<string, string[]>();
    for (const { file, to } of edges)
      if (to !== null) next.set(file, [...(next.get(file) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      else if (!done.has(file)) for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});
