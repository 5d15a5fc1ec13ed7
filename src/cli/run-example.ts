import { Readable } from 'node:stream';
import { examine } from '../assess.ts';
import { HealthriskError, textOf } from '../errors/healthrisk-error.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { PackExample, RulePack } from '../model/pack.ts';
import { readConfig } from './config/load.ts';
import { mergeDeclarations } from './merge-declarations.ts';

/** The day on which examples are judged, so that ages and permits in them do not grow old. */
const AS_OF = '2026-01-01';

/** A criterion of which something else came out than its pack's example says. */
export interface Surprise {
  criterion: string;
  expected: Outcome;
  /** Null: the criterion was not asked in the circumstances of the example. */
  found: Outcome | null;
}

/**
 * Assesses the table of an example and compares what its criteria found with what it says.
 * @param name the pack as somebody named it, so that it is found again
 * @returns empty where all came out as expected
 * @throws HealthriskError E-PACK-EXAMPLE where the example cannot be assessed
 */
export async function runExample(
  name: string,
  pack: RulePack,
  example: PackExample,
): Promise<Surprise[]> {
  try {
    const { assessment } = await examine(await requestOf(name, pack, example));
    const own = assessment.findings.filter((finding) => finding.pack === pack.id);
    return Object.entries(example.expect).flatMap(([criterion, expected]) => {
      const found = worst(own.filter(({ id }) => id === criterion));
      return found === expected ? [] : [{ criterion, expected, found }];
    });
  } catch (error) {
    if (!(error instanceof HealthriskError) || error.code.startsWith('E-CONFIG')) throw error;
    throw new HealthriskError('E-PACK-EXAMPLE', {
      problem: [
        'example-unassessable',
        { why: { en: textOf(error, 'en'), fr: textOf(error, 'fr') } },
      ],
      location: example.location,
    });
  }
}

async function requestOf(name: string, pack: RulePack, example: PackExample) {
  // Empty lines before it, so that a message about it has its line in the pack's file.
  const config = '\n'.repeat(example.configLine - 1) + example.config;
  const { declarations, patterns } = await readConfig(config, pack.file, example.location.file);
  return {
    path: '-',
    stdin: Readable.from([Buffer.from(repeated(example))]),
    declared: mergeDeclarations(declarations, {}),
    recognise: patterns,
    descriptor: false,
    rules: [name],
    asOf: AS_OF,
    today: AS_OF,
  };
}

function repeated({ table, repeat }: PackExample): string {
  const [header, ...records] = table.split(/\r?\n/).filter((line) => line !== '');
  return `${[header, ...Array.from({ length: repeat }, () => records).flat()].join('\n')}\n`;
}

/** A failure of one column is one of the criterion; null where nothing was judged. */
function worst(findings: readonly Finding[]): Outcome | null {
  const outcomes = findings.map(({ outcome }) => outcome);
  const order: readonly Outcome[] = ['fail', 'not-evaluable', 'pass'];
  return order.find((outcome) => outcomes.includes(outcome)) ?? null;
}
