import { type Command, Option } from 'commander';
import { FORMATS, type Format, render } from '../../report/index.ts';
import { checkOutputs } from '../check-outputs.ts';
import type { Io } from '../io.ts';
import { langOption, outputOption } from '../parse-options.ts';
import { readAssessment } from '../read-assessment.ts';

/** What `render` may do to the world around it. */
export type RenderIo = Pick<Io, 'stdin' | 'language' | 'style' | 'out' | 'write'>;

/** Options of `render`, as commander parses them. */
interface RenderOptions {
  format: Format;
  output: { format: Format; path: string }[];
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
    .addOption(langOption())
    .action(async (path: string, { format, output }: RenderOptions) => {
      const targets = output.map((wanted) => ({ path: wanted.path, option: '--output' }));
      checkOutputs(targets, [path]);
      const language = io.language();
      const { assessment } = await readAssessment(path, io);
      io.write(
        output.map((wanted) => ({
          path: wanted.path,
          text: render(assessment, wanted.format, { language }),
        })),
      );
      io.out(render(assessment, format, { ...io.style(), language }));
    });
}
