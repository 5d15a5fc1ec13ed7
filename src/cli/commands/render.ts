import { type Command, Option } from 'commander';
import { FORMATS, type Format } from '../../report/index.ts';
import { checkOutputs } from '../check-outputs.ts';
import { deliver, reportTargets } from '../deliver.ts';
import type { Io } from '../io.ts';
import { outputOption, type WantedOutput } from '../parse-options.ts';
import { readAssessment } from '../read-assessment.ts';

/** What `render` may do to the world around it. */
export type RenderIo = Pick<
  Io,
  'appendSummary' | 'out' | 'stdin' | 'stepSummary' | 'style' | 'write'
>;

/** Options of `render`, as commander parses them. */
interface RenderOptions {
  format: Format;
  output: WantedOutput[];
}

/** Adds `healthrisk render` to the program: a saved assessment in any format. */
export function registerRender(program: Command, io: RenderIo): void {
  program
    .command('render')
    .description('show a saved assessment in any format, without the data')
    .argument('<assessment>', 'JSON made by healthrisk assess --format json; - reads stdin')
    .addOption(
      new Option('-f, --format <format>', 'on stdout').choices([...FORMATS]).default('terminal'),
    )
    .addOption(outputOption())
    .action(async (path: string, { format, output }: RenderOptions) => {
      const wanted = { format, output };
      checkOutputs(reportTargets(wanted, io), [path]);
      const { assessment } = await readAssessment(path, io);
      deliver(assessment, wanted, io);
    });
}
