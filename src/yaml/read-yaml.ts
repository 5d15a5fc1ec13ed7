import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { ErrorCode } from '../errors/codes.ts';
import { byPosition, HealthriskError } from '../errors/healthrisk-error.ts';
import type { Location } from '../model/pack.ts';
import { exceedsLimits } from './depth.ts';
import { schemaProblems, type YamlProblem } from './schema-problems.ts';
import { syntaxText } from './syntax.ts';
import { type ExcerptPolicy, type PathPart, type Spot, YamlText } from './text.ts';

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

/**
 * Reads one YAML 1.2 document and checks it. Keys are texts as written; anchors, aliases, unknown
 * tags, duplicate keys and a second document are errors. Messages quote keys and allowed values,
 * never a value of the file; excerpts hide values unless `excerpt` is `line`.
 * @param file Name for messages and places.
 * @throws HealthriskError with the first problem by position; `others` holds the rest.
 */
export function readYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  codes: YamlErrorCodes,
  options: { excerpt?: ExcerptPolicy } = {},
): CheckedYaml<T> {
  const policy = options.excerpt ?? 'masked';
  const { yaml, value } = parse(text, file, codes.syntax, policy);
  const error = (code: ErrorCode, problems: readonly YamlProblem[]): HealthriskError =>
    HealthriskError.together(
      withoutChildren(problems).map((problem) =>
        place(code, problem, yaml, yaml.locate(problem.path, problem.spot), policy),
      ),
      byPosition,
    );
  const checked = schema.safeParse(value);
  if (!checked.success) {
    throw error(codes.invalid, schemaProblems(checked.error.issues, schema, value));
  }
  return { value: checked.data, locate: (path, spot) => yaml.locate(path, spot), error };
}

function parse(
  text: string,
  file: string,
  code: ErrorCode,
  policy: ExcerptPolicy,
): { yaml: YamlText; value: unknown } {
  if (exceedsLimits(text)) {
    throw new HealthriskError(code, {
      message: 'the text is nested too deeply, or too long',
      location: { file },
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  });
  const yaml = new YamlText(text, file, document, lines);
  const errors = withoutEchoes([...document.errors, ...document.warnings]);
  // What the parser made of a broken text may take values for keys: show no line of it then.
  const shown = errors.length > 0 && policy === 'masked' ? null : policy;
  const broken = [
    ...errors.map((found) => ({ offset: found.pos[0], message: syntaxText(found.code) })),
    ...forbidden(document),
  ];
  if (broken.length > 0) {
    throw HealthriskError.together(
      broken.map((found) => place(code, found, yaml, yaml.at(found.offset), shown)),
      byPosition,
    );
  }
  return { yaml, value: document.toJS() as unknown };
}

/** YAML that is valid and still not read: aliases can explode, and zod drops the key `__proto__`. */
function forbidden(document: Document.Parsed): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias(_, { range }) {
      found.push({
        offset: range?.[0] ?? 0,
        message: 'aliases are not allowed: write the value out',
      });
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__') {
        found.push({ offset: key.range?.[0] ?? 0, message: 'this key is not allowed' });
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

const STANDS_ALONE: readonly YAMLError['code'][] = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'];

function place(
  code: ErrorCode,
  problem: { message: string; hint?: string },
  yaml: YamlText,
  location: Location,
  policy: ExcerptPolicy | null,
): HealthriskError {
  const excerpt = policy === null ? undefined : yaml.excerpt(location.line, policy);
  return new HealthriskError(code, {
    message: problem.message,
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    location: { ...location, ...(excerpt === undefined ? {} : { excerpt }) },
  });
}

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
