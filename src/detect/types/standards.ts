import type { Semantic } from '../../model/column.ts';
import type { Role } from '../../model/role.ts';
import type { KnownType } from './known-type.ts';

const QUASI = ['quasi-identifier'] as const;
const SENSITIVE = ['sensitive'] as const;
const DIRECT = ['direct-identifier'] as const;

/**
 * Fields of messages that carry no words: HL7 version 2 (`PID-5.1`), claims in X12 837 (`2010BA_NM109`),
 * paths of FHIR resources flattened into columns (`subject.display`). Patterns are of the name with its
 * numbers, without little words.
 */
const FIELDS: readonly [Semantic, readonly Role[], string][] = [
  ['record-number', ['direct-identifier', 'subject'], 'pid_[23](?:_\\d+)?'],
  ['name', DIRECT, 'pid_[5-69](?:_\\d+)?(?:_\\p{L}+)*'],
  ['birth-date', QUASI, 'pid_7(?:_\\d+)?'],
  ['sex', QUASI, 'pid_8(?:_\\d+)?'],
  ['ethnicity', QUASI, 'pid_(?:10|22)(?:_\\d+)?'],
  ['address', DIRECT, 'pid_11(?:_[128])?'],
  ['place', QUASI, 'pid_(?:11_[3-79]|12|23)(?:_\\d+)?'],
  ['phone', DIRECT, 'pid_1[34](?:_\\d+)?'],
  ['language', QUASI, 'pid_15(?:_\\d+)?'],
  ['marital-status', QUASI, 'pid_16(?:_\\d+)?'],
  ['religion', QUASI, 'pid_17(?:_\\d+)?'],
  ['stay-number', QUASI, '(?:pid_18|pv_1_(?:19|50))(?:_\\d+)?'],
  ['ssn', DIRECT, 'pid_19(?:_\\d+)?'],
  ['identity-document', DIRECT, 'pid_20(?:_\\d+)?'],
  ['nationality', QUASI, 'pid_2[678](?:_\\d+)?'],
  ['death-date', QUASI, 'pid_29(?:_\\d+)?'],
  ['name', DIRECT, '(?:nk_1_[27]|gt_1_3|in_1_16|mrg_7)(?:_\\d+)?'],
  ['admission-mode', QUASI, 'pv_1_(?:2|4|14)(?:_\\d+)?'],
  ['ward', QUASI, 'pv_1_(?:3|6|10|11)(?:_\\d+)?'],
  ['professional', QUASI, 'pv_1_(?:7|8|9|17)(?:_\\d+)?'],
  ['discharge-mode', QUASI, 'pv_1_3[67](?:_\\d+)?'],
  ['admission-date', QUASI, '(?:pv_1_44|evn_2)(?:_\\d+)?'],
  ['discharge-date', QUASI, 'pv_1_45(?:_\\d+)?'],
  ['diagnosis', SENSITIVE, '(?:dg_1_[34]|pv_2_3|al_1_3|prb_3)(?:_\\d+)?'],
  ['procedure', SENSITIVE, 'pr_1_[34](?:_\\d+)?'],
  ['test-result', SENSITIVE, '(?:obx_(?:3|5|6|7|8|11)|obr_4)(?:_\\d+)?'],
  ['social-cover', QUASI, 'in_1_[2-4](?:_\\d+)?'],
  ['health-card', DIRECT, 'in_1_(?:36|49)(?:_\\d+)?'],

  ['health-card', DIRECT, '(?:\\d{4}_?)?(?:ba|il)_?nm_109|2010_ba_nm_109|2010_ca_nm_109'],
  ['npi', QUASI, '(?:2010_aa|2010_ab|2310_\\p{L}|2420_\\p{L}|2330_\\p{L})_nm_109'],
  ['name', DIRECT, '2010_(?:ba|ca)_nm_10[345]'],
  ['address', DIRECT, '2010_(?:ba|ca)_n_30[12]'],
  ['place', QUASI, '\\d{4}_\\p{L}{1,2}_n_40[123]'],
  ['birth-date', QUASI, '2010_(?:ba|ca)_dmg_0?2'],
  ['sex', QUASI, '2010_(?:ba|ca)_dmg_0?3'],
  ['social-cover', QUASI, '2000_b_sbr_0?[1-9]'],
  ['stay-number', QUASI, '2300_clm_0?1'],
  ['cost', SENSITIVE, '2300_clm_0?2|2400_sv_(?:1|2)?0?[23]'],
  ['place', QUASI, '2300_clm_0?5(?:_\\d)?'],
  ['icd10', SENSITIVE, '2300_hi_?\\d{1,2}(?:_\\d+)?'],
  ['cost', SENSITIVE, '2400_sv_102'],
  ['procedure', SENSITIVE, '2400_sv_10[147](?:_\\d+)?'],

  ['name', DIRECT, '(?:subject|patient)_(?:display|name|text)'],
  [
    'record-number',
    ['direct-identifier', 'subject'],
    '(?:subject|patient|resource)_identifier(?:_\\d+)?_value',
  ],
  [
    'professional',
    QUASI,
    '(?:performer|practitioner|requester|recorder|asserter)(?:_\\d+)?_(?:display|reference|name)',
  ],
  [
    'facility',
    QUASI,
    '(?:managing_organization|service_provider|location)(?:_\\d+)?_(?:display|reference)',
  ],
  ['stay-number', QUASI, 'encounter_(?:reference|identifier_value)'],
  ['diagnosis', SENSITIVE, 'code(?:able_concept)?(?:_coding)?(?:_\\d+)?_(?:code|display|text)'],
  [
    'test-result',
    SENSITIVE,
    'value_(?:codeable_concept|string|integer|boolean|coded?)(?:_\\p{L}+|_\\d+)*|interpretation(?:_\\p{L}+|_\\d+)*',
  ],
  [
    'drug',
    SENSITIVE,
    'medication_(?:codeable_concept|reference)(?:_\\p{L}+|_\\d+)*|dosage(?:_instruction)?(?:_\\p{L}+|_\\d+)*',
  ],
];

/** Fields of the standards by which hospitals, laboratories and insurers exchange records. */
export const STANDARDS: readonly KnownType[] = FIELDS.map(([semantic, roles, fields]) => {
  const pattern = new RegExp(`^_(?:${fields})_$`, 'u');
  return {
    semantic,
    roles,
    named: ({ numbered }) => pattern.test(numbered),
    isExact: true,
  };
});
