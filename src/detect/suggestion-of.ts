import { PSEUDONYM_SEMANTICS, type Semantic } from '../model/column.ts';
import type { Role } from '../model/role.ts';
import type { Confidence, Signal, Suggestion } from '../model/suggestion.ts';
import type { Fit, Reading } from './readings.ts';
import { KNOWN_TYPES } from './types/index.ts';
import type { KnownType } from './types/known-type.ts';

/** What a column is by its name, and how far its values agree. */
export function fromName({ type, fit, signals }: Reading): Suggestion {
  return {
    roles: [...type.roles],
    semantic: type.semantic,
    confidence: confidence(type, fit),
    signals: fit === 'contradicted' ? signals : [nameSignal(type), ...signals],
  };
}

/** Roles that keep a column in the classes, or refuse. */
const KEPT_IN: readonly Role[] = ['direct-identifier', 'subject', 'quasi-identifier', 'weight'];

function confidence({ isVague, form, roles }: KnownType, fit: Fit): Confidence {
  if (fit === 'fits') return 'high';
  if (fit === 'contradicted') return 'low';
  if (fit === 'partly' || isVague || form !== undefined) return 'medium';
  // A name alone is not sure enough to take a column out of the classes.
  return KEPT_IN.some((role) => roles.includes(role)) ? 'high' : 'medium';
}

export function nameSignal({ semantic }: KnownType): Signal {
  return { id: 'name', params: { semantic } };
}

/** A type that the form alone proves. What it says of care is known to whoever sees the codes. */
export function byForm({ type, signals }: Reading): Suggestion {
  const roles = new Set<Role>(type.roles);
  if (roles.has('sensitive')) roles.add('quasi-identifier');
  return { roles: inOrder(roles), semantic: type.semantic, confidence: 'medium', signals };
}

export function quasi(semantic: Semantic, sure: Confidence, signals: Signal[]): Suggestion {
  return { roles: ['quasi-identifier'], semantic, confidence: sure, signals };
}

/** A metadata file says what the values are, and neither their name nor their form says more. */
export function byStatement(semantic: Semantic): Suggestion {
  const type = KNOWN_TYPES.find((known) => known.semantic === semantic);
  const pseudonym: readonly Semantic[] = PSEUDONYM_SEMANTICS;
  const roles: readonly Role[] =
    type?.roles ?? (pseudonym.includes(semantic) ? ['direct-identifier'] : ['quasi-identifier']);
  return {
    roles: [...roles],
    semantic,
    confidence: 'medium',
    signals: [{ id: 'descriptor', params: { semantic } }],
  };
}

const ORDER: readonly Role[] = ['direct-identifier', 'subject', 'quasi-identifier', 'sensitive'];

export function inOrder(roles: ReadonlySet<Role>): Role[] {
  const first = ORDER.filter((role) => roles.has(role));
  return [...first, ...[...roles].filter((role) => !ORDER.includes(role))];
}
