import { holds } from '../criteria/circumstances.ts';
import type { Attested, Context } from '../model/context.ts';
import type { LapsableId, Lapsed } from '../model/decided.ts';
import type { AppliedWaiver } from '../model/waiver.ts';

/** What was said of the circumstances and has ended by a day, in the order of the model. */
export function lapsedBy({ basis, purpose, attested }: Context, asOf: string): Lapsed[] {
  const said: (readonly [LapsableId, Attested | null])[] = [
    ['basis', basis],
    ['purpose', purpose],
    ...attested.map((one) => [one.condition, one] as const),
  ];
  return said.flatMap(([what, one]) => {
    if (one === null || one.expires === null || holds(one, asOf)) return [];
    return [{ what, by: one.by, expires: one.expires }];
  });
}

/** Waivers that have expired by a day. */
export function lapsedWaivers(waivers: readonly AppliedWaiver[], asOf: string): Lapsed[] {
  return waivers
    .filter(({ expires }) => expires < asOf)
    .map(({ approver, expires, criterion }) => ({
      what: 'waiver',
      by: approver,
      expires,
      criterion,
    }));
}

/**
 * The circumstances without what has ended by then. A purpose stays, since a prohibited one does not
 * become harmless by ending; as a condition it counts only while it holds.
 */
export function withoutLapsed(context: Context, asOf: string): Context {
  const { basis, attested } = context;
  return {
    ...context,
    basis: basis !== null && holds(basis, asOf) ? basis : null,
    attested: attested.filter((one) => holds(one, asOf)),
  };
}
