import type { Assessment } from '../model/assessment.ts';
import { KEY_ORDER } from './key-order.ts';
import type { KeyOrder } from './ordered.ts';

/**
 * The assessment itself, exact: keys in the order of the model, keys of later versions behind them.
 * Every format is made from this text alone.
 */
export function json(assessment: Assessment): string {
  return jsonText(assessment, KEY_ORDER);
}

/** For objects that are made key by key, in the order in which they are to stand. */
export const AS_WRITTEN: KeyOrder = { keys: [] };

/** Any value as JSON, its keys in an order that is always the same. */
export function jsonText(value: object, order: KeyOrder): string {
  return `${write(value, order, '')}\n`;
}

function write(value: unknown, order: KeyOrder | undefined, indent: string): string {
  if (Array.isArray(value)) return writeArray(value, order, indent);
  if (typeof value === 'object' && value !== null) return writeObject(value, order, indent);
  return leaf(value);
}

function writeObject(value: object, order: KeyOrder | undefined, indent: string): string {
  const known = order?.keys ?? [];
  const given = new Map(Object.entries(value).filter(([, member]) => member !== undefined));
  const keys = [
    ...known.filter((key) => given.has(key)),
    ...[...given.keys()].filter((key) => !known.includes(key)),
  ];
  if (keys.length === 0) return '{}';
  const inner = `${indent}  `;
  const members = keys.map(
    (key) => `${inner}${leaf(key)}: ${write(given.get(key), order?.inside?.[key], inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}

/** Lists of plain values stand on one line: class sizes would fill the file otherwise. */
function writeArray(
  value: readonly unknown[],
  order: KeyOrder | undefined,
  indent: string,
): string {
  if (value.every((item) => typeof item !== 'object' || item === null)) {
    return `[${value.map(leaf).join(', ')}]`;
  }
  const inner = `${indent}  `;
  const items = value.map((item) => `${inner}${write(item, order, inner)}`);
  return `[\n${items.join(',\n')}\n${indent}]`;
}

/**
 * Characters that act instead of being read, which JSON would allow to stand as they are; the last
 * one behind ## is a command to runners of workflows, wherever it stands in a log.
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?<=##)\[/gu;

function leaf(value: unknown): string {
  return JSON.stringify(value).replace(ACTING, (character) => {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}
