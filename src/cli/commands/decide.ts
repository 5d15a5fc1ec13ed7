import { type Command, Option } from 'commander';
import { CHANNELS } from '../../model/pack.ts';
import { FORMATS } from '../../report/index.ts';
import { FAIL_ON } from '../../verdict/gate.ts';
import type { Io } from '../io.ts';
import { dateOption, langOption, listOption, outputOption } from '../parse-options.ts';
import type { DecideOptions } from '../run-decide.ts';

/** Adds `healthrisk decide` to the program: the verdict again, without the data. */
export function registerDecide(program: Command, io: Io): void {
  const command = program
    .command('decide')
    .description('judge saved assessments again: by other or newer packs, on another day')
    .argument('<assessments...>', 'JSON made by healthrisk assess --format json; - reads stdin')
    .addOption(
      listOption('-r, --rules <packs>', 'rule packs; default: those that the assessment names'),
    )
    .addOption(dateOption('--as-of <date>', 'date on which is judged; default: today'))
    .addOption(
      new Option('--channel <channel>', 'way out; default: that of the assessment').choices([
        ...CHANNELS,
        'all',
      ]),
    )
    .addOption(
      new Option('--fail-on <verdict>', 'mildest verdict that does not exit 0')
        .choices([...FAIL_ON])
        .default('restrict'),
    )
    .addOption(
      new Option(
        '--data <file>',
        'refuse unless these are the data that were assessed; repeat for several files, in order',
      ).argParser((text: string, before: string[] | undefined) => [...(before ?? []), text]),
    )
    .addOption(
      new Option('-f, --format <format>', 'on stdout').choices([...FORMATS]).default('terminal'),
    )
    .addOption(outputOption())
    .addOption(langOption());
  command.action(async (paths: string[], options: DecideOptions) => {
    const { runDecide } = await import('../run-decide.ts');
    const given = (name: keyof DecideOptions) => command.getOptionValueSource(name) === 'cli';
    await runDecide(paths, { options, given }, io);
  });
}
