import { lapsedBy, lapsedWaivers, withoutLapsed } from './again/lapsed.ts';
import { neededMetrics } from './again/needed.ts';
import { validMetrics } from './again/valid-metrics.ts';
import { packAssumptions } from './assess/list-assumptions.ts';
import { askedForThePast } from './criteria/in-the-past.ts';
import { judge } from './criteria/judge.ts';
import { HealthriskError } from './errors/healthrisk-error.ts';
import type { Assessment, Setting } from './model/assessment.ts';
import { DECIDED_FROM } from './model/decided.ts';
import { METRIC_IDS } from './model/metric.ts';
import type { Channel } from './model/pack.ts';
import type { Requirement } from './model/requirement.ts';
import { BUILT_IN_PACKS, choosePacks } from './packs/choose-packs.ts';
import { builtInIds } from './packs/pack-file.ts';
import { REQUIRED_PACK } from './packs/required.ts';
import { VERSION } from './run-info.ts';
import { savedFacts } from './saved/saved-facts.ts';
import { decide } from './verdict/decide.ts';
import type { FailOn } from './verdict/gate.ts';
import { applyWaivers } from './verdict/waive.ts';
import { isExpired } from './verdict/waiver-days.ts';
import { mustWithdraw } from './verdict/worse.ts';

/** What to decide again, and by what. */
export interface DecideRequest {
  saved: Assessment;
  /** SHA-256 (hex) of the JSON that it was read from. */
  sha256: string;
  /** Packs, by name or path; absent: those that the assessment names, as they are now. */
  rules?: readonly string[];
  /** ISO date on which is judged. */
  asOf: string;
  /** ISO date of the run: as of a day before it, the decision is none for today. */
  today: string;
  /** Absent: the channel of the assessment. */
  channel?: Channel | 'all';
  /** What the gate lets through; absent: only what may be published. */
  failOn?: FailOn;
  /** Settings of this decision; they replace those of the same name. */
  settings?: readonly Setting[];
}

/** What the packs alone take for granted. */
const OF_PACKS = ['pack-added', 'pack-silent', 'open-data-not-applied'];

/** What a decision says anew, of its own packs and day. */
const SAID_ANEW = [...OF_PACKS, 'as-of-in-the-past'];

/**
 * Judges a saved assessment by other or newer packs, or on another day, without the data: the same
 * numbers, judged as `assess` judges them. What has ended by then is left out and listed.
 * @returns all but who ran it and when
 * @throws HealthriskError E-PACK-*
 */
export async function decideAgain(request: DecideRequest): Promise<Omit<Assessment, 'run'>> {
  const { saved, sha256, asOf, today } = request;
  const names = request.rules ?? (await namedIn(saved));
  const { core, forShape } = await choosePacks(names, requiredIn(saved), 'keep');
  const { packs, applied } = forShape(saved.shape);
  const channel = request.channel ?? saved.channel;
  // Treatments were looked for under the packs and on the day of then.
  const { run: _, baseline: __, treatments: ___, ...kept } = saved;
  const assumptions = [
    ...askedForThePast({ asked: asOf, judged: asOf, today }),
    ...saved.assumptions.filter(({ id }) => !SAID_ANEW.includes(id)),
  ];
  const prepared: Omit<Assessment, 'run'> = {
    ...kept,
    channel,
    packs: applied,
    policy: { ...saved.policy, asOf, settings: settingsOf(saved, request) },
    context: withoutLapsed(saved.context, asOf),
    metrics: validMetrics(saved, { packs, asOf, version: VERSION }),
    assumptions,
  };
  const { findings, waivers } = applyWaivers(
    judge(packs, core, savedFacts(prepared), channel),
    saved.waivers.filter((waiver) => !isExpired(waiver, asOf)),
    { files: saved.dataset.files.map(({ name }) => name), channel },
  );
  const now = decide(findings, channel);
  // On the channel that is asked about now, so that both can be compared.
  const before = decide(saved.findings, channel);
  return {
    ...prepared,
    ...now,
    findings,
    waivers,
    assumptions: [...assumptions, ...packAssumptions(applied, packs, findings)],
    decided: {
      from: sha256,
      before: { ...before, channel, asOf: saved.policy.asOf },
      withdraw: mustWithdraw(before, now, request.failOn ?? 'restrict'),
      lapsed: [...lapsedBy(saved.context, asOf), ...lapsedWaivers(saved.waivers, asOf)],
      needed: neededMetrics(findings),
    },
  };
}

/** The packs that somebody named; what was added, or stood in, is found again by itself. */
async function namedIn({ packs }: Assessment): Promise<string[]> {
  const named = packs.flatMap(({ id, from }) => (from === 'named' ? [id] : []));
  const known = await builtInIds(BUILT_IN_PACKS);
  // The id is a text of the file: it never names a path to be read.
  const foreign = named.filter((id) => !known.includes(id));
  if (foreign.length === 0) return named;
  throw new HealthriskError('E-PACK-NOT-FOUND', {
    problem: ['packs-not-shipped', { count: foreign.length }],
  });
}

/** What was asked for beside the packs: deciding again never asks for less. */
function requiredIn({ findings }: Assessment): Requirement[] {
  const required = findings.filter(({ pack }) => pack === REQUIRED_PACK);
  const thresholds = new Map(required.map(({ id, threshold }) => [id, threshold]));
  return [...thresholds].flatMap(([id, threshold]) => {
    const metric = METRIC_IDS.find((one) => `required-${one}` === id);
    return metric === undefined || threshold === null ? [] : [{ metric, threshold }];
  });
}

function settingsOf({ policy }: Assessment, { sha256, settings = [] }: DecideRequest): Setting[] {
  const own: Setting[] = [...settings, { name: DECIDED_FROM, value: sha256, from: 'flag' }];
  const names = own.map(({ name }) => name);
  return [...policy.settings.filter(({ name }) => !names.includes(name)), ...own];
}
