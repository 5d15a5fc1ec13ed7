import type { Command } from 'commander';
import type { Format } from '../../report/index.ts';
import { checkOutputs } from '../../temporary/check-outputs.ts';
import { deliver, reportTargets } from '../deliver.ts';
import type { Io } from '../io.ts';
import { formatOption, outputOption, type WantedOutput } from '../parse-options.ts';
import { readAssessment } from '../read-assessment.ts';

/** What `render` may do to the world around it. */
export type RenderIo = Pick<
  Io,
  'appendSummary' | 'language' | 'out' | 'stdin' | 'stepSummary' | 'style' | 'words' | 'write'
>;

/** Options of `render`, as commander parses them. */
interface RenderOptions {
  format: Format;
  output: WantedOutput[];
}

/** Adds `healthrisk render` to the program: a saved assessment in any format. */
export function registerRender(program: Command, io: RenderIo): void {
  const { words } = io;
  program
    .command('render')
    .description(words.commands.render)
    .argument(`<${words.values.assessment}>`, words.arguments.assessment)
    .addOption(formatOption(words))
    .addOption(outputOption(words))
    .action(async (path: string, { format, output }: RenderOptions) => {
      const wanted = { format, output };
      checkOutputs(reportTargets(wanted, io), [path]);
      const { assessment } = await readAssessment(path, io);
      deliver(assessment, wanted, io);
    });
}
