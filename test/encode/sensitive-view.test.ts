import { describe, expect, it } from 'vitest';
import { sensitiveLevels } from '../../src/encode/sensitive-view.ts';
import { ABSENT } from '../../src/model/table.ts';
import { levelsOf, tableOf } from '../support/tables.ts';

const levels = (cells: string[], declared = {}) => levelsOf(tableOf([cells]), 0, declared);

describe('levels of a sensitive column', () => {
  it('merge spellings that people read as one value', () => {
    const { views } = levels(['Flu', ' flu', 'FLU', 'ﬂu', 'cold']);
    expect(views).toHaveLength(1);
    expect(views[0]).toMatchObject({ level: null, size: 2 });
    expect([...views[0]!.map]).toEqual([1, 1, 1, 1, 0]);
  });

  it('see no value in what nobody sees', () => {
    const cells = ['HIV', 'HIV\u200b', '\u202aHIV\ufe0f', 'H IV', 'h  iv\u0001', '\u2800', 'ＮＡ'];
    const { views } = levels(cells);
    expect(views[0]!.size).toBe(2);
    expect([...views[0]!.map].slice(5)).toEqual([ABSENT, ABSENT]);
  });

  it('take spellings of one number as one value', () => {
    const { views } = levels(['1', '01', '1.0', '1,00', '+1', '2']);
    expect(views[0]!.size).toBe(2);
  });

  it('leave missing values out', () => {
    const { views, harmfulCodes } = levels(['a', '', 'NA', ' - ']);
    expect([...views[0]!.map]).toEqual([0, ABSENT, ABSENT, ABSENT]);
    expect([...harmfulCodes]).toEqual([1, 0, 0, 0]);
  });

  it('judge ICD-10 codes by category, whatever the dot and the case', () => {
    const { views, judged } = levels(['C50.1', 'c502', 'C50', 'E11.9', 'unknown']);
    expect(views.map(({ level }) => level)).toEqual([null, 'icd10-category']);
    expect(judged).toBe(views[1]);
    expect(judged.size).toBe(3);
    expect([...judged.map]).toEqual([0, 0, 0, 1, 2]);
  });

  it('judge numbers in bands, and a stray text does not switch that off', () => {
    const { judged, step } = levels(['100.01', '100.02', '300', 'n.c.']);
    expect(judged.level).toBe('band');
    expect(step).toBe(20);
    expect(judged.map[0]).not.toBe(judged.map[2]);
    expect(levels(['100,01', '900', '100.02']).judged.map[0]).toBe(
      levels(['100,01', '900', '100.02']).judged.map[2],
    );
  });

  it('judge codes and numbers coarsely whatever stands around and beside them', () => {
    const one = (cells: string[]) => {
      const { judged } = levels([...cells, 'grippe', 'angine', 'asthme', 'autre', 'néant']);
      return judged.map[0] === judged.map[1];
    };
    expect(one(['C50.1', 'C50.2'])).toBe(true);
    expect(one(['C50.1 tumeur', 'C50.2 autre tumeur'])).toBe(true);
    expect(one(['A17.0†', 'A17.1'])).toBe(true);
    expect(one(['100.01 EUR', '100.02 EUR', '900 EUR'])).toBe(true);
    expect(one(['<5', '5.01', '60'])).toBe(true);
    expect(one(['100', '900'])).toBe(false);
    for (const [a, b] of [
      ['60 mL/min/1.73m2', '60.1 mL/min/1.73m2'],
      ['60mg', '60.1mg'],
      ['5mg', '6mg'],
      ['EUR 60', 'EUR 60.1'],
      ['CRP: 60', 'CRP: 60.1'],
      ['60 ± 1', '60.1 ± 1'],
      ['1,234.56', '1,234.57'],
      ['1.234,56', '1.234,57'],
      ["1'234.56", "1'234.57"],
      ['(60)', '(60.1)'],
      ['120/80', '120/81'],
    ]) {
      const { judged } = levels([a!, b!, '9', '99000', 'x']);
      expect([a, judged.map[0] === judged.map[1]]).toEqual([a, true]);
    }
    for (const [a, b] of [
      ['Diabetes (E11.1)', 'Diabetes (E11.2)'],
      ['E11.1/N18', 'E11.2/N18'],
      ['E 11.1', 'E 11.2'],
      ['E11_1', 'E11_2'],
      ['?E11.2', 'E11.3'],
      ['E11.1—x', 'E11.2—y'],
    ]) {
      expect([a, one([a!, b!])]).toEqual([a, true]);
    }
    const acts = levels(['HBQK002', 'FPLA002', 'HBQK003']);
    expect(acts.judged.size).toBe(3);
    const both = levels(['C50.1', 'C50.2', '100.01', '100.02', '500']);
    expect(both.judged.size).toBe(3);
  });

  it('judge at the declared level', () => {
    expect(levels(['C50.1', 'C50.2'], { judgeAt: 'value' }).judged.level).toBeNull();
    expect(levels(['1', '2'], { judgeAt: 'icd10-category' }).judged.level).toBe('icd10-category');
  });

  it('mark what was declared harmless, only where everything behind a code is', () => {
    const { judged, harmless, views } = levels(['C50.1', 'C50.2', 'Z00.0'], {
      harmless: ['z00.0', 'C50.1'],
    });
    expect(harmless).toBe(2);
    expect(views).toHaveLength(3);
    expect(judged).toMatchObject({ level: 'icd10-category', harmless: 2, size: 2 });
    expect([...judged.harmful!]).toEqual([1, 0]);
  });

  it('take absence as one more harmless value only when it means none', () => {
    const none = levels(['a', ''], { missingMeans: 'none' });
    expect(none.judged).toMatchObject({ size: 2, harmless: 1 });
    expect([...none.judged.map]).toEqual([0, 1]);
    expect([...none.judged.harmful!]).toEqual([1, 0]);
    expect([...none.views[0]!.map]).toEqual([0, ABSENT]);
    expect(levels(['a', ''], { missingMeans: 'unknown' }).harmless).toBeNull();
  });

  it('refuse more values than strings can be compared, instead of running out of room', () => {
    const values = {
      length: 16_000_001,
      at: () => '',
      [Symbol.iterator]: () => [][Symbol.iterator](),
    };
    const column = { values, missing: new Uint8Array(0), counts: new Uint32Array(0) };
    expect(() => sensitiveLevels(column, 0, undefined)).toThrow(/at most 16000000 distinct/);
  });

  it('order by number or by date where that was declared and every value allows it', () => {
    const numbers = levels(['10', '9', '2'], { ordered: true, judgeAt: 'value' });
    expect(numbers.judged.ordered).toBe(true);
    expect([...numbers.judged.map]).toEqual([2, 1, 0]);
    const dates = levels(['2024-12-01', '2024-02-01'], { ordered: true });
    expect([...dates.judged.map]).toEqual([1, 0]);
    const words = levels(['low', 'high'], { ordered: true });
    expect(words).toMatchObject({ orderRefused: true });
    expect(words.judged.ordered).toBe(false);
  });
});
