import { describe, expect, it } from 'vitest';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggest } from '../../src/detect/suggest.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

const of = (name: string, cells: readonly string[]) => {
  const { semantic, roles } = suggest(seeCells(name, cells, DEFAULT_MISSING));
  return [semantic, ...roles];
};
const again = (cells: readonly string[]) => [...cells, ...cells, ...cells, ...cells];

describe('cells of a column that nothing names', () => {
  it.each([
    ['test-result', ['POS', 'NEG', 'douteux']],
    ['test-result', ['S', 'I', 'R']],
    ['test-result', ['< 50 ng/mL', '212 ng/mL', '98 ng/mL']],
    ['health-status', ['Jamais', 'Parfois', 'Très souvent']],
    ['health-status', ['Not at all', 'Several days', 'Nearly every day']],
    ['health-status', ['fumeur', 'ex-fumeur', 'non fumeur']],
    ['drug', ['Amlodipine 5 mg cp', 'Metformin 500 mg tablet', 'ibuprofen']],
    ['procedure', ['IRM genou', 'scanner thorax', 'biopsie']],
    ['diagnosis', ['asthme', 'fracture du poignet', 'HTA']],
  ])('are known to others too where they tell a %s', (semantic, cells) => {
    expect(of('zork', again(cells))).toEqual([semantic, 'quasi-identifier', 'sensitive']);
  });

  it.each([
    ['sex', ['Un homme', 'Une femme', 'Autre']],
    ['marital-status', ['Married', 'Divorced', 'Widowed']],
    ['occupation', ['retraité', 'étudiant', 'ouvrier']],
    ['ward', ['Cardiologie', 'Pédiatrie', 'Urgences']],
  ])('are quasi-identifiers where they tell a %s', (semantic, cells) => {
    expect(of('zork', again(cells))).toEqual([semantic, 'quasi-identifier']);
  });

  it('tell nothing by yes and no, by letters alone, or by a single word', () => {
    expect(of('zork', again(['oui', 'non']))).toEqual([null]);
    expect(of('zork', again(['A', 'B', 'C']))).toEqual([null]);
    expect(of('zork', again(['asthme', 'xyz', 'uvw', 'rst']))).toEqual([null]);
  });
});

describe('cells under a name that leaves open what it speaks of', () => {
  it('decide', () => {
    expect(of('Localisation', again(['Sein', 'Poumon', 'Côlon']))).toEqual([
      'diagnosis',
      'sensitive',
    ]);
    expect(of('Voie', again(['césarienne', 'forceps', 'ventouse']))).toEqual([
      'procedure',
      'sensitive',
    ]);
  });

  it('leave a place a place', () => {
    expect(of('Localisation', again(['Lyon', 'Brest', 'Nantes']))).toContain('quasi-identifier');
  });
});

describe('names in the cells', () => {
  const people = ['MARTIN Nicolas', 'PETIT Marie', 'DUPONT Jean', 'GARCIA Emma', 'ROUX Paul'];

  it('are found under a word of health', () => {
    expect(of('Porteur (lunettes)', people)).toContain('direct-identifier');
  });

  it('are those of professionals where nearly all have their title, or the name says whose', () => {
    expect(
      of(
        'zork',
        people.map((name) => `Dr ${name}`),
      ),
    ).toEqual(['professional', 'quasi-identifier']);
    expect(of('nom_medecin', people)).toEqual(['professional', 'quasi-identifier']);
    expect(of('nom', people)[1]).toBe('direct-identifier');
    expect(
      of(
        'patient',
        people.map((name) => `Dr ${name}`),
      ),
    ).toContain('direct-identifier');
  });
});

describe('cells that deny a name', () => {
  it('make a part of an address of one', () => {
    const codes = ['01000', '75011', '33000', '69003', '13001'];
    expect(of('ADR_CP', codes)).toEqual(['postcode', 'quasi-identifier']);
    expect(of('ADR_CP', ['3 rue du Port 75011', '8 rue Haute 69003'])).toContain(
      'direct-identifier',
    );
  });

  it('make no key of the number of a member', () => {
    expect(of('person_code', again(again(['01', '02', '03'])))).not.toContain('subject');
  });

  it('take labels for labels, and sentences for texts', () => {
    const labels = again(['IRM genou', 'TDM thorax', 'Radio main']);
    expect(of('StudyDescription', labels)).toEqual(['procedure', 'sensitive']);
    const texts = ['a', 'b', 'c', 'd'].map(
      (sign) => `le patient ${sign} a eu une IRM du genou hier`,
    );
    expect(of('description', texts)).toContain('unassessed');
  });
});
