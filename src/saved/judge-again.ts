import { isDeepStrictEqual } from 'node:util';
import { CORE } from '../criteria/core.ts';
import { judgeCriterion } from '../criteria/judge.ts';
import type { Judgement } from '../criteria/judgement.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { CoreCheck } from '../model/pack.ts';
import type { Contradiction } from './contradiction.ts';
import { readCriterion, statedPack } from './read-criterion.ts';
import { savedFacts } from './saved-facts.ts';

/**
 * Judges a saved assessment by its own columns, metrics and assumptions, and tells the first finding
 * that does not come out again, or null. Criteria are read off their findings, since a pack is not
 * at hand: what a criterion demands, and whether one was left out, cannot be known from here.
 */
export function judgeAgain(assessment: Assessment): Contradiction | null {
  const facts = savedFacts(assessment);
  const numbered = assessment.findings.map((finding, at) => ({ finding, at }));
  for (const group of byCriterion(numbered)) {
    const { finding: first, at } = group[0]!;
    if (first.kind === 'core') continue;
    const judged = judgedBy(first, facts);
    if (typeof judged === 'string') {
      return ['saved-criterion-part', { path: `findings[${at}].${judged}` }];
    }
    const problem = firstDifference(group, judged);
    if (problem !== null) return problem;
  }
  return checksAgain(assessment, facts, numbered);
}

interface Numbered {
  finding: Finding;
  at: number;
}

function byCriterion(findings: readonly Numbered[]): Iterable<Numbered[]> {
  const groups = new Map<string, Numbered[]>();
  for (const each of findings) {
    const key = JSON.stringify([each.finding.pack, each.finding.id]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups.values();
}

/** What the finding's criterion finds; or the part of the finding that no criterion has so. */
function judgedBy(finding: Finding, facts: Facts): Judgement[] | string {
  const criterion = readCriterion(finding);
  return typeof criterion === 'string' ? criterion : judgeCriterion(criterion, facts);
}

/** The tool's own checks speak only where they find something, so that silence must be earned. */
function checksAgain(
  assessment: Assessment,
  facts: Facts,
  findings: readonly Numbered[],
): Contradiction | null {
  const packs = [statedPack(assessment.findings)];
  for (const [id, check] of Object.entries(CORE)) {
    if (OF_PACKS.some((one) => one === id)) continue;
    const told = findings.filter(({ finding }) => finding.kind === 'core' && finding.id === id);
    // Quality is that of the data as they were found, and of all findings but this one.
    const others = assessment.findings.filter(
      ({ kind, id: other }) => kind !== 'core' || other !== id,
    );
    const criterion = { onFail: {} };
    const judged = check({ facts, packs, findings: others, criterion });
    const problem = firstDifference(told, judged, id);
    if (problem !== null) return problem;
  }
  return null;
}

/** Checks on what the packs speak of, which are not at hand: the evidence is looked at elsewhere. */
const OF_PACKS: readonly CoreCheck[] = ['channel-not-covered', 'evidence-missing'];

function firstDifference(
  told: readonly Numbered[],
  judged: readonly Judgement[],
  check?: string,
): Contradiction | null {
  for (const [index, { finding, at }] of told.entries()) {
    const expected = judged[index];
    if (expected === undefined) {
      return ['saved-finding-surplus', { path: `findings[${at}]` }];
    }
    const part = difference(finding, expected);
    if (part !== null) {
      return ['saved-finding-other', { path: `findings[${at}].${part}` }];
    }
  }
  if (told.length === judged.length) return null;
  return check === undefined
    ? ['saved-finding-lacking', { path: `findings[${told.at(-1)!.at}]` }]
    : ['saved-check', { check }];
}

/** The first part of a finding that a judgement would give otherwise. */
function difference(finding: Finding, judged: Judgement): string | null {
  // What the circumstances decided is told by the effects.
  const { notYetApplicable: _, met: __, lacking: ___, basis: ____, ...params } = finding.params;
  const { met: _____, ...given } = judged.params ?? {};
  const pairs = {
    outcome: [finding.outcome, judged.outcome],
    of: [finding.of, judged.of ?? null],
    metric: [finding.metric, judged.metric ?? null],
    observed: [finding.observed, judged.observed ?? null],
    infinite: [finding.infinite, judged.infinite],
    op: [finding.op, judged.op ?? null],
    threshold: [finding.threshold, judged.threshold ?? null],
    params: [params, withoutAbsent(given)],
  };
  const found = Object.entries(pairs).find(([, [told, given]]) => !isDeepStrictEqual(told, given));
  return found?.[0] ?? null;
}

/** As JSON keeps it. */
function withoutAbsent(params: object): object {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}
