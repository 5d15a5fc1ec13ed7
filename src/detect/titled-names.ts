import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';
import { anyOf, type Words } from './header-words.ts';

// How those who give care are called, and what stands after their names.
const TITLE =
  /^(?:dr|pr|prof|docteur|professeur|doctor|doctora?|dott|nurse|sister|matron)\.?\s+\p{L}/iu;
const DEGREE =
  /[\s,](?:M\.?D|D\.?O|R\.?N|L\.?P\.?N|N\.?P|PA(?:-C)?|Pharm\.?D|Ph\.?D|DDS|DMD|MBBS|FRC[SP]|CRNA|CNM|MRO|IDE|SRN|DPM)\.?(?:\s|,|$)/u;

/** Share of the values with a title. */
const TITLED = 0.8;

/** Values with one, at least. */
const VALUES_MIN = 2;

const OF_PATIENTS = anyOf(
  'patients? patiente resident usager client beneficiaire assure adherent salariee? employee? agent candidate? enquetee? titulaire',
);

/** A column of names of which nearly each has the title of a doctor or a nurse. */
export function titledNames({ values }: ColumnSeen, { letters }: Words): Suggestion | null {
  if (OF_PATIENTS.test(letters)) return null;
  const first = values.slice(0, 500);
  const titled = first.filter((value) => TITLE.test(value) || DEGREE.test(value)).length;
  if (titled < Math.min(VALUES_MIN, first.length) || titled < TITLED * first.length) return null;
  if (titled === 0) return null;
  const semantic = 'professional';
  const share = titled / first.length;
  return {
    roles: ['quasi-identifier'],
    semantic,
    confidence: 'high',
    signals: [{ id: 'vocabulary', params: { semantic, share, values: first.length } }],
  };
}
