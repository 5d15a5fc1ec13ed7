import { isDated } from '../criteria/date-granularity.ts';
import type { AssignedColumn } from '../detect/assign-roles.ts';
import type { IdentifierEvidence } from '../detect/identifier-evidence.ts';
import { asReleased } from '../encode/as-released.ts';
import { type ColumnFacts, columnFacts } from '../encode/column-facts.ts';
import type { MeasurePlan } from '../measure/measure-plan.ts';
import type { Column } from '../model/column.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Role, RoleSource } from '../model/role.ts';
import type { EncodedColumn, EncodedTable } from '../model/table.ts';

/**
 * The columns as the assessment reports them. Evidence found in the cells makes a column a direct
 * identifier whatever was declared.
 */
export function describeColumns(
  assigned: readonly AssignedColumn[],
  table: EncodedTable,
  evidence: Pick<IdentifierEvidence, 'found'>,
  plan: MeasurePlan,
  declared: Declarations,
): Column[] {
  return assigned.map(
    (
      { name, roles, roleFrom, addedRoles = [], semantic, confidence, signals },
      position,
    ): Column => {
      const encoded = table.columns[position];
      const found = evidence.found(position);
      const isDirect = found !== null && !roles.includes('direct-identifier');
      const added: Role[] =
        isDirect && isGiven(roleFrom) ? [...addedRoles, 'direct-identifier'] : addedRoles;
      const { reason, by, severity } = declared.columns.get(name) ?? {};
      const facts = encoded === undefined ? null : columnFacts(encoded);
      const meaning = found?.semantic ?? semantic ?? codedAs(plan, position);
      return {
        name,
        roles: isDirect ? [...roles, 'direct-identifier'] : roles,
        roleFrom,
        ...(added.length === 0 ? {} : { addedRoles: added }),
        semantic: meaning,
        ...(confidence === undefined ? {} : { confidence }),
        ...(signals === undefined ? {} : { signals }),
        type: facts?.type ?? null,
        granularity: encoded === undefined ? null : granularityOf(encoded, facts!, meaning),
        ...(facts === null ? {} : { distinct: facts.distinct, missing: facts.missing }),
        ...(found === null ? {} : { evidence: found.share }),
        ...(severity === undefined || !roles.includes('sensitive') ? {} : { severity }),
        ...(roles.includes('ignored') ? { vouched: reason !== undefined && by !== undefined } : {}),
      };
    },
  );
}

/** Somebody gave roles; all others are the tool's own, and none of them is added to any. */
function isGiven(roleFrom: RoleSource): boolean {
  return roleFrom === 'declared' || roleFrom === 'descriptor';
}

/** A date that is called missing is as fine as it is; years are dates where the column is one of dates. */
function granularityOf(
  encoded: EncodedColumn,
  facts: ColumnFacts,
  meaning: Column['semantic'],
): Column['granularity'] {
  const released = asReleased(encoded, 'tokens-with-digits');
  const { granularity, years } = released === encoded ? facts : columnFacts(released);
  return granularity ?? (years && isDated(meaning) ? 'year' : null);
}

function codedAs(plan: MeasurePlan, position: number): 'icd10' | null {
  const sensitive = plan.sensitive.find(({ column }) => column === position);
  return sensitive?.levels.views.some(({ level }) => level === 'icd10-category') ? 'icd10' : null;
}
