import { type Command, Option } from 'commander';
import { MISSING_POLICIES } from '../../model/declaration.ts';
import { CHANNELS, SHAPES } from '../../model/pack.ts';
import { FORMATS } from '../../report/index.ts';
import { FAIL_ON } from '../../verdict/gate.ts';
import { descriptorOption } from '../descriptor-for-data.ts';
import type { Io } from '../io.ts';
import { dateOption, langOption, listOption, outputOption } from '../parse-options.ts';
import { addReadingOptions, DATA_ARGUMENT } from '../reading-options.ts';
import { requireOption } from '../require-option.ts';
import { type AssessOptions, runAssess } from '../run-assess.ts';

/** Adds `healthrisk assess` to the program. */
export function registerAssess(program: Command, io: Io): void {
  const command = program
    .command('assess')
    .description('measure a table, judge it by rule packs and say whether it may be published')
    .argument('<data...>', DATA_ARGUMENT)
    .optionsGroup('What the columns are:')
    .addOption(listOption('--qi <columns>', 'quasi-identifiers'))
    .addOption(listOption('--sensitive <columns>', 'what must not be learnt about a person'))
    .addOption(listOption('--direct <columns>', 'direct identifiers'))
    .addOption(listOption('--ignore <columns>', 'judged harmless by somebody'))
    .addOption(listOption('--strategic <columns>', 'not personal, yet restricted: prices, margins'))
    .addOption(listOption('--weight <columns>', 'survey weights (also quasi-identifiers)'))
    .addOption(listOption('--consent <columns>', 'whether the person agreed; others refuse'))
    .option('--subject <column>', 'key of the person, released with the data')
    .option('--subject-private <column>', 'key of the person, dropped before release')
    .addOption(
      new Option(
        '--shape <shape>',
        'a record is about one person, or a group with a count',
      ).choices([...SHAPES]),
    )
    .option(
      '-c, --config <file>',
      'configuration; default: nearest healthrisk.yaml, from the data upward',
    )
    .option('--no-config', 'ignore any healthrisk.yaml')
    .addOption(descriptorOption())
    .addOption(
      new Option('--missing <policy>', 'missing quasi-identifiers').choices([...MISSING_POLICIES]),
    )
    .optionsGroup('Judging:')
    .option('--opt-out <file>', 'keys of persons who objected, one a line: none may be in the data')
    .option('--waivers <file>', 'default: healthrisk.waivers.yaml beside the configuration')
    .addOption(listOption('-r, --rules <packs>', 'rule packs, names or files; all apply together'))
    .addOption(requireOption())
    .addOption(new Option('--channel <channel>', 'way out').choices([...CHANNELS, 'all']))
    .addOption(
      new Option('--fail-on <verdict>', 'mildest verdict that does not exit 0')
        .choices([...FAIL_ON])
        .default('restrict'),
    )
    .addOption(
      dateOption('--as-of <date>', 'date on which is judged, today or later; default: today'),
    )
    .option('--baseline <assessment>', 'compare with an older assessment (its JSON)')
    .option('--no-regression', 'do not exit 0 where something became worse than in --baseline');
  addReadingOptions(command)
    .option('--verify', 'have a second engine compute everything again; a difference is an error')
    .optionsGroup('Output:')
    .option('-v, --verbose', 'say on stderr which engine computed, and why')
    .addOption(
      new Option('-f, --format <format>', 'on stdout').choices([...FORMATS]).default('terminal'),
    )
    .addOption(outputOption())
    .addOption(langOption())
    .option(
      '--at-risk <file>',
      'write the numbers of the records in classes below the strictest k to a new, private file',
    )
    .action((data: string[], options: AssessOptions) =>
      runAssess(
        data,
        { options, given: (name) => command.getOptionValueSource(name) === 'cli' },
        io,
      ),
    );
}
