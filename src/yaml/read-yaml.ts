import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { ErrorCode } from '../errors/codes.ts';
import { byPosition, HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';
import type { Location } from '../model/pack.ts';
import { exceedsLimits } from './depth.ts';
import { schemaProblems, type YamlProblem } from './schema-problems.ts';
import { shownKeys } from './shown-keys.ts';
import { syntaxProblem } from './syntax.ts';
import { type PathPart, type Span, type Spot, YamlText } from './text.ts';

/** A YAML file that fits its schema. */
export interface CheckedYaml<T> {
  value: T;
  /** Place of a node (or of its key); of the nearest one above it where it is not there. */
  locate(path: readonly PathPart[], spot?: Spot): Location;
  /** One error for all problems found later, by position, in the words and with the code given. */
  error(code: ErrorCode, problems: readonly YamlProblem[]): HealthriskError;
}

/** Codes of the two ways in which a file can be wrong. */
export interface YamlErrorCodes {
  syntax: ErrorCode;
  invalid: ErrorCode;
}

/** A YAML file as it was parsed, whatever its shape. */
export interface ParsedYaml<T> extends Omit<CheckedYaml<T>, 'value'> {
  raw: unknown;
  /** @throws HealthriskError with the first problem by position; `others` holds the rest. */
  fit(): CheckedYaml<T>;
}

/** Problems told of one file. More are of no use to anybody. */
const MOST_TOLD = 100;

/**
 * Reads one YAML 1.2 document and checks it. Keys are texts as written; anchors, aliases, tags for
 * other things than plain values, duplicate keys and a second document are errors. Messages and
 * excerpts quote keys that the schema knows, and names the file chooses itself where a description
 * stands behind them: never a value of the file, and never a line of a text that is no such file.
 * @param file Name for messages and places.
 * @throws HealthriskError with the first problem by position; `others` holds the rest.
 */
export function readYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  codes: YamlErrorCodes,
): CheckedYaml<T> {
  return parseYaml(text, file, schema, codes).fit();
}

/** The same in two steps, for who looks at the file before it is known to fit. */
export function parseYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  codes: YamlErrorCodes,
): ParsedYaml<T> {
  const { yaml, document } = parse(text, file, codes.syntax);
  const raw = document.toJS() as unknown;
  let shown: readonly Span[] | undefined;
  const error = (code: ErrorCode, problems: readonly YamlProblem[]): HealthriskError => {
    shown ??= shownKeys(document.contents, raw, schema);
    const keys = shown;
    return HealthriskError.together(
      withoutChildren(problems.slice(0, MOST_TOLD)).map((problem) => {
        const location = yaml.locate(problem.path, problem.spot);
        const excerpt = yaml.excerpt(location.line, keys);
        return new HealthriskError(code, {
          problem: problem.problem,
          location: { ...location, ...(excerpt === undefined ? {} : { excerpt }) },
        });
      }),
      byPosition,
    );
  };
  const locate: CheckedYaml<T>['locate'] = (path, spot) => yaml.locate(path, spot);
  const fit = (): CheckedYaml<T> => {
    const checked = schema.safeParse(raw);
    if (checked.success) return { value: checked.data, locate, error };
    throw error(codes.invalid, schemaProblems(checked.error.issues, schema, raw));
  };
  return { raw, locate, error, fit };
}

function parse(
  text: string,
  file: string,
  code: ErrorCode,
): { yaml: YamlText; document: Document.Parsed } {
  if (exceedsLimits(text)) {
    throw new HealthriskError(code, { problem: ['yaml-too-deep'], location: { file } });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // A directive of the file could choose YAML 1.1, in which keys and values are other things.
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // The parser would compare every key with every other one: see forbidden().
    uniqueKeys: false,
  });
  const yaml = new YamlText(text, file, document, lines);
  const errors = withoutEchoes([...document.errors, ...document.warnings]);
  const broken: readonly Broken[] = [
    ...errors.map((found) => ({ offset: found.pos[0], problem: syntaxProblem(found.code) })),
    ...forbidden(document),
  ];
  if (broken.length > 0) {
    // What the parser made of a broken text may take values for keys: no line of it is shown.
    throw HealthriskError.together(
      broken
        .slice(0, MOST_TOLD)
        .map(
          ({ offset, problem }) =>
            new HealthriskError(code, { problem, location: yaml.at(offset) }),
        ),
      byPosition,
    );
  }
  return { yaml, document };
}

/** What keeps a text from being read, and where. */
interface Broken {
  offset: number;
  problem: Problem;
}

/**
 * YAML that is not read although it parses: aliases can explode, zod drops the key `__proto__`, and
 * of two equal keys one would be lost.
 */
function forbidden(document: Document.Parsed): Broken[] {
  const found: Broken[] = [];
  visit(document, {
    Alias(_, { range }) {
      found.push({ offset: range?.[0] ?? 0, problem: ['yaml-alias'] });
    },
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          found.push({ offset: key.range?.[0] ?? 0, problem: syntaxProblem('DUPLICATE_KEY') });
        }
        seen.add(key.value);
      }
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__') {
        found.push({ offset: key.range?.[0] ?? 0, problem: ['yaml-key-refused'] });
      }
    },
  });
  return found;
}

/** After one structural error the parser stumbles over what follows: only the first is told. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const structural = errors.filter(({ code }) => !STANDS_ALONE.includes(code));
  if (structural.length === 0) return errors;
  return [structural.reduce((a, b) => (b.pos[0] < a.pos[0] ? b : a))];
}

const STANDS_ALONE: readonly YAMLError['code'][] = ['TAG_RESOLVE_FAILED'];

/**
 * Keeps a problem only when nothing above it is broken too: that one must be mended first. An
 * unknown key is always told: it may be why the rest of its map is missing.
 */
function withoutChildren(problems: readonly YamlProblem[]): YamlProblem[] {
  return problems.filter(
    (problem) => problem.spot === 'key' || !problems.some((other) => isAbove(other, problem)),
  );
}

function isAbove(other: YamlProblem, problem: YamlProblem): boolean {
  // A missing key is told at its parent, which is not broken itself.
  if (other.spot === 'key' || other.path.length >= problem.path.length) return false;
  return other.path.every((part, i) => problem.path[i] === part);
}
