import { describe, expect, it } from 'vitest';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggest } from '../../src/detect/suggest.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

const rolesOf = (name: string) => suggest(seeCells(name, [], DEFAULT_MISSING)).roles.join('+');

describe('a column headed by a question', () => {
  it.each([
    ['Quelle est votre adresse e-mail ?', 'direct-identifier'],
    ['What is your phone number?', 'direct-identifier'],
    ['Quel est votre nom ?', 'direct-identifier'],
    ['Quel est votre âge ?', 'quasi-identifier'],
    ['Dans quelle commune habitez-vous ?', 'quasi-identifier'],
    ['What is your current occupation?', 'quasi-identifier'],
    ['How many people live in your household?', 'quasi-identifier'],
    ['Êtes-vous en couple ?', 'quasi-identifier'],
    ['Avez-vous déjà renoncé à des soins ?', 'sensitive'],
    ['How often do you feel lonely?', 'sensitive'],
    ['Over the last 2 weeks, how often have you felt tired?', 'sensitive'],
    ['Combien de verres buvez-vous par jour ?', 'sensitive'],
  ])('%s: %s', (name, roles) => {
    expect(rolesOf(name)).toBe(roles);
  });

  it('is known to others and learnt where nobody knows what it asks for', () => {
    expect(rolesOf('Êtes-vous zorké de ces blops ?')).toBe('quasi-identifier+sensitive');
  });
});

describe('abbreviations of mixed capitals', () => {
  it.each([
    ['D.O.B.', 'quasi-identifier'],
    ['HbA1c', 'sensitive'],
    ['A1C', 'sensitive'],
    ['IgA', 'sensitive'],
    ['pH', 'sensitive'],
    ['pCO2', 'sensitive'],
    ['HBsAg', 'sensitive'],
    ['mRS', 'sensitive'],
    ['PD-L1', 'sensitive'],
    ['N° SS', 'direct-identifier'],
  ])('%s: %s', (name, roles) => {
    expect(rolesOf(name)).toBe(roles);
  });
});

describe('fields of messages', () => {
  it.each([
    ['PID-3.1', 'direct-identifier+subject'],
    ['PID-5.1 Family', 'direct-identifier'],
    ['PID-8', 'quasi-identifier'],
    ['PV1-3.1', 'quasi-identifier'],
    ['OBX-5', 'sensitive'],
    ['2010BA_NM109', 'direct-identifier'],
    ['2310B_NM109', 'quasi-identifier'],
    ['subject.display', 'direct-identifier'],
    ['code.coding.0.display', 'sensitive'],
  ])('%s: %s', (name, roles) => {
    expect(rolesOf(name)).toBe(roles);
  });
});

describe('a name of a person and of a key', () => {
  it('names the person before it counts them', () => {
    expect(rolesOf('patient_phone_number')).toBe('direct-identifier');
    expect(rolesOf('patient_nhs_number')).toBe('direct-identifier');
    expect(rolesOf('patient_id')).toBe('subject');
    expect(rolesOf('ben_nir_psa')).toBe('subject');
  });
});
