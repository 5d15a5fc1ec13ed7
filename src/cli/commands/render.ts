import type { Command } from 'commander';
import { type Format, render } from '../../report/index.ts';
import { checkOutputs } from '../check-outputs.ts';
import type { Io } from '../io.ts';
import { formatOption, outputOption } from '../parse-options.ts';
import { readAssessment } from '../read-assessment.ts';

/** What `render` may do to the world around it. */
export type RenderIo = Pick<Io, 'stdin' | 'language' | 'style' | 'out' | 'write' | 'words'>;

/** Options of `render`, as commander parses them. */
interface RenderOptions {
  format: Format;
  output: { format: Format; path: string }[];
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
      const targets = output.map((wanted) => ({ path: wanted.path, option: '--output' }));
      checkOutputs(targets, [path]);
      const { assessment } = await readAssessment(path, io);
      const language = io.language();
      io.write(
        output.map((wanted) => ({
          path: wanted.path,
          text: render(assessment, wanted.format, { language }),
        })),
      );
      io.out(render(assessment, format, { ...io.style(), language }));
    });
}
