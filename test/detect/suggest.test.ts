import { expect, test } from 'vitest';
import { IdentifierEvidence } from '../../src/detect/identifier-evidence.ts';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggest } from '../../src/detect/suggest.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

/** Roles and meaning by name and cells, as of a table's sample; null where nothing is recognised. */
const guess = (name: string, cells: readonly string[] = []) => {
  const evidence = new IdentifierEvidence(1, DEFAULT_MISSING);
  evidence.look({ kind: 'texts', rows: cells.length, records: cells.map((cell) => [cell]) });
  const hints = { evidence: evidence.found(0), noCount: true };
  const { roles, semantic } = suggest(seeCells(name, cells, DEFAULT_MISSING), hints);
  return roles.length === 0 ? null : { roles, semantic };
};

test.each([
  ['nom', 'name'],
  ['Prénom', 'name'],
  ['nom_naissance', 'name'],
  ['patient_name', 'name'],
  ['lastName', 'name'],
  ['nom_xyz', 'name'],
  ['adresse_postale', 'address'],
  ['street', 'address'],
  ['ip_address', 'ip-address'],
  ['email', 'email'],
  ['e-mail', 'email'],
  ['courriel', 'email'],
  ['telephone', 'phone'],
  ['patient_phone', 'phone'],
  ['NIR', 'nir'],
  ['num_secu', 'nir'],
  ['SSN', 'ssn'],
  ['patient_ssn', 'ssn'],
  ['INS', 'nir'],
  ['matricule_ins', 'nir'],
  ['passport', 'identity-document'],
  ['IBAN', 'iban'],
  ['nhs_number', 'nhs-number'],
])('%s is a direct identifier (%s)', (name, semantic) => {
  expect(guess(name)).toEqual({ roles: ['direct-identifier'], semantic });
});

test('four numbers of one digit are a version, and no address', () => {
  const versions = Array.from({ length: 30 }, (_, i) => `1.${i % 10}.${i % 7}.${i % 3}`);
  expect(guess('logiciel', versions)?.semantic).not.toBe('ip-address');
  expect(
    guess(
      'logiciel',
      versions.map((text) => `${text}0`),
    )?.semantic,
  ).toBe('ip-address');
});

test.each([
  'patient_id',
  'id_patient',
  'patientID',
  'IDPatient',
  'subject_id',
  'patient',
  'participant',
  'numero_beneficiaire',
  'USUBJID',
  'hospital_patient_id',
  'code_patient',
])('%s is the key of a person', (name) => {
  expect(guess(name, ['1', '2'])).toEqual({ roles: ['subject'], semantic: 'person-key' });
});

test.each(['NUM_ENQ', 'NUM_ENQ_IDT', 'BEN_NIR_PSA', 'BEN_NIR_ANO', 'BEN_IDT_ANO', 'NIR_ANO_17'])(
  '%s is a pseudonym of the French claims data',
  (name) => {
    expect(guess(name, ['1', '2'])).toEqual({ roles: ['subject'], semantic: 'pseudonym' });
  },
);

test.each(['ipp', 'MRN', 'medical_record_number', 'num_dossier'])(
  '%s names a patient, and counts them',
  (name) => {
    expect(guess(name)).toEqual({
      roles: ['direct-identifier', 'subject'],
      semantic: 'record-number',
    });
  },
);

test.each(['id', 'identifiant', 'record_id', 'row id'])('%s is a key of records', (name) => {
  expect(guess(name, ['1', '2'])).toEqual({ roles: ['subject'], semantic: 'record-key' });
});

test.each([
  ['birth_date', 'birth-date'],
  ['age', 'age'],
  ['patient_age', 'age'],
  ['sexe', 'sex'],
  ['patient_code_postal', 'postcode'],
  ['nom_commune', 'commune'],
  ['hospital_name', 'facility'],
  ['departement', 'departement'],
  ['IRIS', 'iris'],
  ['native-country', 'country'],
  ['date_sortie', 'discharge-date'],
  ['duree_sejour', 'length-of-stay'],
  ['stay_number', 'stay-number'],
  ['prescription_id', 'stay-number'],
  ['test_date', 'act-date'],
  ['result_time', 'act-date'],
  ['annee', 'period'],
  ['ward', 'ward'],
  ['service', 'ward'],
  ['nationalité', 'nationality'],
  ['profession', 'occupation'],
  ['marital-status', 'marital-status'],
  ['education', 'education'],
  ['ethnicity', 'ethnicity'],
  ['SOR_MOD', 'discharge-mode'],
  ['insurance', 'social-cover'],
  ['rpps', 'rpps'],
])('%s is a quasi-identifier (%s)', (name, semantic) => {
  expect(guess(name)).toEqual({ roles: ['quasi-identifier'], semantic });
});

test.each([
  'diagnosis',
  'diagnostic_principal',
  'dp',
  'DR',
  'das3',
  'DGN_PAL',
  'ASS_DGN',
  'GRG_GHM',
  'cim10',
  'maladie',
  'procedure',
  'acte_ccam',
  'code_acte',
  'drug_name',
  'CIP13',
  'atc',
  'resultat',
  'cost',
  'coût',
  'discharge_diagnosis',
])('%s is sensitive', (name) => {
  expect(guess(name)?.roles).toEqual(['sensitive']);
});

test.each([
  ['date_diagnosis', 'act-date'],
  ['age_at_diagnosis', 'age'],
  ['hospital_cost', 'facility'],
  ['birth_weight', 'test-result'],
  ['salary-class', 'income'],
])('%s is a quasi-identifier, and sensitive', (name, semantic) => {
  expect(guess(name)).toEqual({ roles: ['quasi-identifier', 'sensitive'], semantic });
});

test.each([
  'treatment_team',
  'surgery_surgeon',
  'surgery_start',
  'traitement_debut',
  'traitement_fin',
  'drug_pharmacy',
  'lab_technician',
  'medication_insurer',
  'prescription_prescriber',
  'charges_payer',
  'test_batch',
  'test_site',
  'actes_operateur',
  'acte_salle',
  'tumor_bank',
  'cancer_team',
  'cancer_registry',
  'exam_results_room',
  'test_sequence',
  'lab_sample',
])('%s tells the circumstances of care: others may know them', (name) => {
  expect(guess(name)?.roles).toEqual(['quasi-identifier', 'sensitive']);
});

test.each(['treatment_start', 'traitement_debut'])(
  '%s holds dates: it says when and not what',
  (name) => {
    expect(guess(name, ['20210304', '20210506'])).toEqual({
      roles: ['quasi-identifier'],
      semantic: 'event-date',
    });
  },
);

test.each([
  'ald_numero',
  'lab_sample_id',
  'cancer_registry_no',
  'test_ref',
  'drug_id',
  'N° acte',
  'num_lab_procedures',
])('%s is a key or a number, and not recognised', (name) => {
  expect(guess(name, ['1', '2'])).toBeNull();
});

test.each(['diagnosis_code', 'code_ccam', 'code_atc', 'code_cim10', 'endometriosis_diagnosis'])(
  '%s is sensitive all the same',
  (name) => {
    expect(guess(name)?.roles).toEqual(['sensitive']);
  },
);

test.each(['x', 'message', 'file_name', 'ins_type', 'dp_ratio', 'value', '42', ''])(
  '%j is not recognised',
  (name) => {
    expect(guess(name, ['1', '2'])).toBeNull();
  },
);

test.each([
  ['e-mail', ['a@example.org'], 'email'],
  ['NIR', ['262087503203977'], 'nir'],
  ['telephone', ['06 12 34 56 78'], 'phone'],
  ['UUID', ['123e4567-e89b-12d3-a456-426614174000'], 'uuid'],
  ['digest', ['d41d8cd98f00b204e9800998ecf8427e'], 'hash'],
])('cells with the format of %s make a direct identifier of any column', (_, cells, semantic) => {
  expect(guess('x', cells)).toEqual({ roles: ['direct-identifier'], semantic });
  expect(guess('diagnosis', cells)).toEqual({ roles: ['direct-identifier'], semantic });
});

test('a digest that is the key of a person counts persons too', () => {
  expect(guess('patient_id', ['d41d8cd98f00b204e9800998ecf8427e'])).toEqual({
    roles: ['direct-identifier', 'subject'],
    semantic: 'hash',
  });
});

test('keys of digits that look like dates are keys', () => {
  expect(guess('patient_id', ['20210304', '20210506'])?.roles).toEqual(['subject']);
  expect(guess('date_patient_ref', ['20210304', '20210506'])?.roles).toEqual(['quasi-identifier']);
});

test('a key of words is a name', () => {
  expect(guess('patient', ['Anne Onyme', 'Jean Neymar', ''])).toEqual({
    roles: ['direct-identifier', 'subject'],
    semantic: 'name',
  });
  expect(guess('patient', ['P1', 'P2'])?.roles).toEqual(['subject']);
});

test('dates under an unknown name are a quasi-identifier', () => {
  expect(guess('x', ['2021-03-04', '2021-05-06'])).toEqual({
    roles: ['quasi-identifier'],
    semantic: 'event-date',
  });
});

test('codes alone make nothing only sensitive: it stays in the classes', () => {
  expect(guess('x', ['C50.1', 'E11.9', 'I10', 'F32.0', 'K80.1'])).toEqual({
    roles: ['quasi-identifier', 'sensitive'],
    semantic: 'icd10',
  });
  expect(guess('x', ['C50.1', 'E11.9', 'I10'])).toBeNull();
});
