import type { CircumstanceWords, Said } from '../circumstance-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { terms } from './terms.ts';

/** What is said of uses, users and places. */
export const circumstances: CircumstanceWords = {
  conditions: {
    permit: {
      name: 'permit',
      meaning:
        'An authority, or whoever answers for the data, permitted this use of them, until a day.',
    },
    'certified-host': {
      name: 'certified host',
      meaning: 'Whoever hosts the data is certified for health data, until a day.',
    },
    'permitted-purpose': {
      name: 'permitted purpose',
      meaning: 'Every purpose that was declared is one of those that the law allows.',
    },
    'opt-out-applied': {
      name: 'opt-out applied',
      meaning: 'Nobody who objected to this use is in the data.',
    },
    'access-logs': {
      name: 'access logs',
      meaning: 'Every access is logged, and the logs are kept.',
    },
    'no-reidentification': {
      name: 'no re-identification',
      meaning:
        'Users promised not to try to recognise anybody, and not to pass anything on that would let others.',
    },
    revocation: {
      name: 'expiry and revocation',
      meaning: 'Access ends on a day, and can be taken back before.',
    },
  },
  purposes: {
    'public-health': 'public or occupational health',
    'policy-and-regulation': 'policy and regulation',
    'official-statistics': 'official statistics',
    education: 'education in health and care',
    'scientific-research': 'scientific research',
    'care-improvement': 'better care',
    'detrimental-decisions': 'decisions to the detriment of persons',
    'insurance-or-credit': 'terms of insurance or credit',
    advertising: 'advertising',
    'promotion-to-professionals': 'promotion of health products to professionals',
    'harmful-products': 'harmful products',
    'against-ethics-law': 'what rules of ethics forbid',
  },
  bases: {
    anonymised: 'the data are anonymised',
    consent: 'consent of the persons',
    'legal-text': 'a legal text',
  },
  recipients: {
    public: 'everybody: no condition binds anybody, and none counts',
    'permit-holder': 'whoever holds the permit',
  },
  invasions: { low: 'low', medium: 'medium', high: 'high' },
  membership: 'sensitive: being in the data at all reveals something',
  labels: {
    quality: 'Quality, as said',
    basis: 'Basis',
    purpose: 'Purpose',
    recipient: 'Recipient',
    condition: 'Attested',
    membership: 'Membership',
    categories: 'Categories of article 51(1) of the EHDS',
    invasion: 'Intrusion of being recognised',
    licence: 'Licence',
    publisher: 'Publisher',
    coverage: 'Coverage',
    severity: 'Severe',
  },
  note: 'Nothing of this was checked: it is what somebody said.',
  categories: (letters) => letters.map((letter) => `(${letter})`).join(', '),
  quality: (quality) => terms.qualities[quality].name,
  attested: (what, said) => say`${what}, ${by(said)}`,

  channels: (channels, verdict) => `${channels.join(', ')}: ${verdict}.`,
  decidedBy: (criteria, more) => say`Decided by ${listed(criteria, more)}.`,
  held: (criteria, more) => say`Undetermined, and held until reviewed: ${listed(criteria, more)}.`,
  possibleUnder: 'Possible under these conditions:',
  condition: (what, standing, said) => {
    if (standing === 'lacking' || said === null) return [`${what}: lacking, nobody attested it`];
    switch (standing) {
      case 'attested':
        return say`${what}: attested ${by(said)}`;
      case 'expired':
        return say`${what}: expired, ${by(said)}`;
      case 'not-counted':
        return say`${what}: does not count, ${by(said)}`;
    }
  },
  toDo: (criterion, advice) => say`${criterion}: ${advice}`,

  met: (conditions) => `No effect in a secure space: attested are ${conditions.join(', ')}`,
  lacking: (conditions) => `Lacking for a secure space: ${conditions.join(', ')}`,
  basis: (basis) => `Conditions instead of a refusal, on the basis of ${basis}`,
};

function by({ by: who, until, reference, expired }: Said): Sentence {
  const rests = reference === null ? [] : say` (${reference})`;
  const end =
    until === null ? ', without an end' : `, ${expired ? 'held until' : 'until'} ${until}`;
  return say`by ${who}${rests}${end}`;
}

function listed(criteria: readonly Name[], more: number): Sentence {
  const named = join(
    criteria.map((one) => [one]),
    ', ',
  );
  return more === 0 ? named : say`${named} and ${String(more)} more`;
}
