import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import { FORMATS, type Format, render } from '../../report/index.ts';
import { parseAssessment } from '../../saved/parse-assessment.ts';
import type { Io } from '../io.ts';
import { outputOption } from '../parse-options.ts';

/** What `render` may do to the world around it. */
export type RenderIo = Pick<Io, 'style' | 'out' | 'write'>;

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
    .argument('<assessment>', 'JSON made by healthrisk assess --format json')
    .addOption(
      new Option('-f, --format <format>', 'on stdout').choices([...FORMATS]).default('terminal'),
    )
    .addOption(outputOption())
    .action(async (path: string, { format, output }: RenderOptions) => {
      const assessment = parseAssessment(await read(path), path);
      io.write(
        output.map((wanted) => ({
          path: wanted.path,
          text: render(assessment, wanted.format),
        })),
      );
      io.out(render(assessment, format, io.style()));
    });
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const location = { file: path };
    if (code === 'ENOENT') {
      throw new HealthriskError('E-INPUT-NOT-FOUND', {
        message: 'expected an assessment, found no file of that name',
        location,
      });
    }
    if (code === 'EISDIR') {
      throw new HealthriskError('E-INPUT-DIRECTORY', {
        message: 'expected an assessment, found a directory',
        hint: 'name one JSON file made by healthrisk assess --format json',
        location,
      });
    }
    throw new HealthriskError('E-INPUT-UNREADABLE', {
      message: `expected to read an assessment, the system said ${code ?? 'unknown'}`,
      location,
    });
  }
}
