import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { CliWords } from '../i18n/cli-words.ts';
import type { PackExample, RulePack } from '../model/pack.ts';
import { listBuiltInPacks, loadPacks } from '../packs/load.ts';
import { wrap } from '../report/wrap.ts';
import type { Io } from './io.ts';
import { pageOf } from './page.ts';
import { runExample, type Surprise } from './run-example.ts';

/**
 * Runs the examples of packs and prints a line for each.
 * @param names ids or paths; none: all packs that ship
 * @throws HealthriskError with every example of which something else came out
 */
export async function testPacks(
  names: readonly string[],
  { rules }: Pick<CliWords, 'rules'>,
  io: Pick<Io, 'out' | 'builtInDirectory' | 'style'>,
): Promise<void> {
  const packs = names.length === 0 ? await listBuiltInPacks(io) : await loadPacks(names, io);
  const errors: HealthriskError[] = [];
  const { plain, width } = pageOf(io);
  const say = (text: string) => io.out(`${wrap(plain(text), width).join('\n')}\n`);
  for (const [at, pack] of packs.entries()) {
    const { examples = [], id } = pack;
    if (examples.length === 0) say(rules.noExamples(id));
    for (const example of examples) {
      const error = await tested(names[at] ?? id, pack, example);
      const { file, line } = example.location;
      say(rules.example(error === null, `${file}:${line}`, example.about));
      if (error !== null) errors.push(error);
    }
  }
  if (errors.length > 0) throw HealthriskError.together(errors);
}

async function tested(
  name: string,
  pack: RulePack,
  example: PackExample,
): Promise<HealthriskError | null> {
  try {
    const surprises = await runExample(name, pack, example);
    return surprises.length === 0 ? null : differs(surprises, example);
  } catch (error) {
    if (error instanceof HealthriskError) return error;
    throw error;
  }
}

function differs(surprises: readonly Surprise[], { location }: PackExample): HealthriskError {
  return new HealthriskError('E-PACK-EXAMPLE', {
    problem: ['example-differs', { surprises }],
    location,
  });
}
