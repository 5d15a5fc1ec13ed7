import { z } from 'zod';
import { asMessage } from '../../errors/problem.ts';
import {
  type Attested,
  BASES,
  CONDITIONS,
  type ConditionId,
  type Context,
  EHDS_CATEGORIES,
  INVASIONS,
  NO_CONTEXT,
  PURPOSES,
} from '../../model/context.ts';
import { QUALITIES } from '../../model/verdict.ts';

const words = z.string().regex(/\S/, asMessage('is-empty'));
const by = words.describe('Who answers for it.');
const day = z.iso
  .date(asMessage('quoted-day-form'))
  .optional()
  .describe('Last day on which it holds. Default: it does not end.');
const reference = words.optional().describe('Number, citation or name of what it rests on.');

/** Conditions that have a key of their own in the file. */
const OWN_KEYS = ['permit', 'certified-host', 'permitted-purpose'] as const;
type AttestedByName = Exclude<ConditionId, (typeof OWN_KEYS)[number]>;
const named = CONDITIONS.filter(
  (condition): condition is AttestedByName => !OWN_KEYS.some((own) => own === condition),
);

const attestation = z.strictObject({ by, expires: day, reference });

/** What the file says of the circumstances: uses, users and places, not data. */
export const contextSchema = z
  .strictObject({
    quality: z.enum(QUALITIES).optional().describe('What the data are said to be elsewhere.'),
    basis: z
      .strictObject({
        kind: z
          .enum(BASES)
          .describe('consent of the persons, a legal text, or that the data are anonymised.'),
        citation: reference,
        by,
        expires: day,
      })
      .refine(({ kind, citation }) => kind !== 'legal-text' || citation !== undefined, {
        path: ['citation'],
        message: asMessage('citation-missing'),
      })
      .optional()
      .describe(
        'Why the data may be handed on. consent and legal-text make conditions of a refusal of identifiers.',
      ),
    purpose: z
      .strictObject({
        uses: z
          .array(z.enum(PURPOSES))
          .min(1)
          .describe('One or several, the last six of which no law allows.'),
        by,
        expires: day,
      })
      .optional()
      .describe('What the data are for. A prohibited purpose refuses.'),
    recipient: z
      .enum(['public', 'permit-holder'])
      .optional()
      .describe('public: no condition binds anybody, and none counts as met.'),
    host: z
      .strictObject({
        name: words.describe('Who hosts.'),
        certificate: words.describe('Name and number of the certificate.'),
        by,
        expires: day,
      })
      .optional()
      .describe('Who hosts the data, and by what certificate.'),
    permit: z
      .strictObject({
        authority: words.describe('Who gave it.'),
        reference: words.describe('Its number.'),
        by,
        expires: day,
      })
      .optional()
      .describe('Who permitted the use, and under what number.'),
    conditions: z
      .partialRecord(z.enum(named), attestation)
      .optional()
      .describe('Other conditions of a secure space that somebody attests.'),
    membership: z
      .literal('sensitive')
      .optional()
      .describe('Being in the data at all reveals something.'),
    categories: z
      .array(z.enum(EHDS_CATEGORIES))
      .min(1)
      .optional()
      .describe('Letters of article 51(1) of Regulation (EU) 2025/327.'),
    invasion: z
      .enum(INVASIONS)
      .optional()
      .describe('How far recognising somebody would intrude on them. Default: high.'),
    metadata: z
      .strictObject({
        licence: words.optional().describe('Licence of the publication.'),
        publisher: words.optional().describe('Who publishes.'),
        coverage: words.optional().describe('Period and place that the data cover.'),
      })
      .optional()
      .describe('What a catalogue says of the data; advice where it is missing.'),
  })
  .optional()
  .describe('What is said of uses, users and places. Nothing of it is checked; reports list it.');

/** The circumstances as criteria read them. */
export function contextOf(said: z.output<typeof contextSchema>): Context {
  if (said === undefined) return NO_CONTEXT;
  const { basis, purpose, host, permit, conditions = {}, metadata = {} } = said;
  const attested: Context['attested'][number][] = [];
  if (permit !== undefined) {
    const { authority, reference: number } = permit;
    attested.push({ condition: 'permit', ...held(permit, `${authority}, ${number}`) });
  }
  if (host !== undefined) {
    const { name, certificate } = host;
    attested.push({ condition: 'certified-host', ...held(host, `${name}, ${certificate}`) });
  }
  for (const condition of named) {
    const one = conditions[condition];
    if (one !== undefined) attested.push({ condition, ...held(one, one.reference) });
  }
  return {
    quality: said.quality ?? null,
    basis: basis === undefined ? null : { kind: basis.kind, ...held(basis, basis.citation) },
    purpose: purpose === undefined ? null : { uses: purpose.uses, ...held(purpose, undefined) },
    recipient: said.recipient ?? null,
    attested,
    membership: said.membership ?? null,
    categories: said.categories ?? [],
    invasion: said.invasion ?? null,
    metadata: {
      licence: metadata.licence ?? null,
      publisher: metadata.publisher ?? null,
      coverage: metadata.coverage ?? null,
    },
  };
}

function held(
  { by: who, expires }: { by: string; expires?: string | undefined },
  rests: string | undefined,
): Attested {
  return { by: who, expires: expires ?? null, reference: rests ?? null };
}
