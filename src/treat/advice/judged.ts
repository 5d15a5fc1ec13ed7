import { type CodedTable, factsOfCodes } from '../../assess/facts-of-codes.ts';
import { judge } from '../../criteria/judge.ts';
import { judgedK } from '../../criteria/metric-entry.ts';
import type { Facts } from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import type { Decision } from '../../model/verdict.ts';
import { decide } from '../../verdict/decide.ts';
import type { Bench } from './treatable.ts';

/** What an assessment says of a table. */
export interface Judged {
  facts: Facts;
  findings: readonly Finding[];
  decision: Decision;
  /** Persons in the smallest class, as criteria on k read it; null: not evaluable. */
  k: number | null;
}

/**
 * Measures, judges and decides a table as an assessment does. Waivers are left out: a treatment is to
 * make them unnecessary.
 * @param known findings that the table itself cannot tell
 * @param source what was known of persons before columns were left out: with them goes what told that a
 *   record may be no person
 */
export async function judged(
  table: CodedTable,
  bench: Bench,
  known: readonly Finding[] = [],
  source: PersonDoubts = { eventColumns: [], repeatedKeys: [] },
): Promise<Judged> {
  const facts = withDoubts(await factsOfCodes(table, bench), source);
  const findings = [...judge(bench.packs, bench.core, facts, bench.channel), ...known];
  return { facts, findings, decision: decide(findings, bench.channel), k: judgedK(facts) };
}

type PersonDoubts = Pick<Facts, 'eventColumns' | 'repeatedKeys'>;

function withDoubts(facts: Facts, { eventColumns, repeatedKeys }: PersonDoubts): Facts {
  return {
    ...facts,
    eventColumns: [...new Set([...facts.eventColumns, ...eventColumns])],
    repeatedKeys: [...new Set([...facts.repeatedKeys, ...repeatedKeys])],
  };
}
