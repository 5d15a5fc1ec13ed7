import { describe, expect, it } from 'vitest';
import type { Channel, RulePack } from '../../src/model/pack.ts';
import { CHANNELS } from '../../src/model/pack.ts';
import { selectPacks } from '../../src/packs/select.ts';

function pack(id: string, channels: readonly Channel[], sha256 = id): RulePack {
  const text = { en: id, fr: id };
  return {
    ...{ id, version: '1.0.0', title: text, description: text, extends: [], criteria: [], sha256 },
    ...{ sufficientFor: { shapes: ['microdata'], channels }, file: `${id}.yaml` },
  };
}

const openData = pack('open-data', CHANNELS);

function selected(named: readonly RulePack[]): string[] {
  return selectPacks(named, openData, 'microdata').map((it) => `${it.pack.id} ${it.from}`);
}

describe('selectPacks', () => {
  it.each([
    ['nothing named', [], ['open-data default']],
    ['itself', [openData], ['open-data named']],
    ['a sufficient one', [pack('a', CHANNELS)], ['a named']],
    ['one that is not', [pack('a', [])], ['a named', 'open-data added']],
    [
      'one that is, for one channel of three',
      [pack('a', ['secure-space'])],
      ['a named', 'open-data added'],
    ],
    [
      'two that are together',
      [pack('a', ['secure-space']), pack('b', ['open', 'api'])],
      ['a named', 'b named'],
    ],
    ['one twice', [pack('a', CHANNELS), pack('a', CHANNELS)], ['a named']],
    ['one that is not, and the default', [pack('a', []), openData], ['a named', 'open-data named']],
  ])('%s', (_, named, expected) => {
    expect(selected(named)).toEqual(expected);
  });

  it('keeps to the channels asked for', () => {
    const named = [pack('a', ['secure-space'])];
    expect(selectPacks(named, openData, 'microdata', ['secure-space'])).toHaveLength(1);
  });

  it.each([
    ['two with one id', [pack('a', CHANNELS, 'x'), pack('a', CHANNELS, 'y')]],
    ['a false default', [pack('open-data', CHANNELS, 'x')]],
  ])('refuses %s', (_, named) => {
    expect(() => selected(named)).toThrow(/two different packs have the id/);
  });
});
