import { describe, expect, it } from 'vitest';
import type { RulePack } from '../../src/model/pack.ts';
import { choosePacks } from '../../src/packs/choose-packs.ts';
import { refuseLooser, requiredPack, requirementProblem } from '../../src/packs/required.ts';
import { openData, pack, threshold } from '../criteria/facts.ts';

const k = (threshold: number) => [{ metric: 'k' as const, threshold }];

describe('what is asked for on the command line', () => {
  it('is a pack beside the others, and says so', async () => {
    const { forShape } = await choosePacks(
      [],
      [...k(20), { metric: 't-closeness', threshold: 0.2 }],
    );
    const { packs, applied } = forShape('microdata');
    expect(applied.map(({ id, from }) => [id, from])).toEqual([
      ['open-data', 'default'],
      ['required', 'required'],
    ]);
    expect(packs[1]!.criteria).toMatchObject([
      { id: 'required-k', metric: 'k', op: '>=', threshold: 20, source: { binding: 'house' } },
      { id: 'required-t-closeness', op: '<=', threshold: 0.2 },
    ]);
    expect(packs[1]!.criteria[0]!.onFail).toEqual({
      ...{ open: 'refuse', api: 'refuse', 'secure-space': 'restrict' },
    });
  });

  it('never makes open-data unneeded, and nothing is nothing', () => {
    expect(requiredPack([])).toBeNull();
    expect(requiredPack(k(20))!.sufficientFor.channels).toEqual([]);
    expect(requiredPack(k(20))!.sha256).not.toBe(requiredPack(k(21))!.sha256);
    expect(requiredPack(k(20))!.sha256).toBe(requiredPack(k(20))!.sha256);
  });

  it.each([
    ['k', 1, /2 or more/],
    ['k', 20.5, /whole number/],
    ['t-closeness', 1, /below 1/],
    ['prosecutor-risk-max', 0, /above 0/],
    ['distinct', 3, /no threshold can be set/],
    ['share-below-k', 0.1, /needs a rule pack/],
    ['l-recursive-c', 3, /needs a rule pack/],
  ] as const)('cannot be %s %d', (metric, threshold, message) => {
    expect(requirementProblem({ metric, threshold })).not.toBeNull();
    expect(() => requiredPack([{ metric, threshold }])).toThrow(message);
  });

  it('cannot be asked for twice', () => {
    expect(() => requiredPack([...k(20), ...k(30)])).toThrow('one threshold on k is enough');
  });
});

describe('what would loosen', () => {
  const risk = pack('risky', [
    threshold({ metric: 'prosecutor-risk-max', op: '<=', threshold: 0.09, k: 11 }),
    threshold({ metric: 'l-distinct', op: '>', threshold: 2 }),
  ]);
  const refused = (
    metric: 'k' | 'prosecutor-risk-max' | 'l-distinct',
    n: number,
    by: RulePack[],
  ) => {
    try {
      refuseLooser([{ metric, threshold: n }], by);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('is refused with the pack and its number', () => {
    expect(refused('k', 10, [risk, openData])).toBe(
      'expected --require to tighten, found k 10, where the pack open-data asks for >= 11',
    );
    expect(refused('prosecutor-risk-max', 0.1, [risk])).toContain('<= 0.09');
    expect(refused('l-distinct', 2, [risk])).toContain('> 2');
  });

  it('is not what is as strict, stricter, about another metric, or for some data only', () => {
    expect(refused('k', 11, [openData])).toBeNull();
    expect(refused('prosecutor-risk-max', 0.09, [risk])).toBeNull();
    expect(refused('l-distinct', 3, [risk])).toBeNull();
    expect(refused('k', 2, [risk])).toBeNull();
    const severe = threshold({
      metric: 'k',
      op: '>=',
      threshold: 20,
      onlyIf: { severity: 'high' },
    });
    expect(refused('k', 12, [pack('severe', [severe])])).toBeNull();
  });
});
