import { type Command, Option } from 'commander';
import type { ErrorCode } from '../../errors/codes.ts';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { Assessment } from '../../model/assessment.ts';
import { FORMATS, type Format, render } from '../../report/index.ts';
import { ASSESSMENT_BYTES_MAX, parseAssessment } from '../../saved/parse-assessment.ts';
import { readTextFile, readTextStream, type TextFileProblem } from '../../yaml/read-text-file.ts';
import { checkOutputs } from '../check-outputs.ts';
import type { Io } from '../io.ts';
import { outputOption } from '../parse-options.ts';

/** What `render` may do to the world around it. */
export type RenderIo = Pick<Io, 'stdin' | 'style' | 'out' | 'write'>;

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
    .action(async (path: string, { format, output }: RenderOptions) => {
      const targets = output.map((wanted) => ({ path: wanted.path, option: '--output' }));
      checkOutputs(targets, [path]);
      const assessment = await read(path, io);
      io.write(
        output.map((wanted) => ({
          path: wanted.path,
          text: render(assessment, wanted.format),
        })),
      );
      io.out(render(assessment, format, io.style()));
    });
}

/** What a file that gives no text is, as an error code. */
const CODES: Record<TextFileProblem, ErrorCode> = {
  missing: 'E-INPUT-NOT-FOUND',
  directory: 'E-INPUT-DIRECTORY',
  'not-a-file': 'E-INPUT-UNREADABLE',
  unreadable: 'E-INPUT-UNREADABLE',
  'too-large': 'E-DATA-ASSESSMENT',
  'not-utf-8': 'E-DATA-ASSESSMENT',
};

async function read(path: string, io: RenderIo): Promise<Assessment> {
  const isStdin = path === '-';
  const file = isStdin ? 'stdin' : path;
  const found = isStdin
    ? await readTextStream(io.stdin(), ASSESSMENT_BYTES_MAX)
    : await readTextFile(path, ASSESSMENT_BYTES_MAX);
  if (found.problem === null) return parseAssessment(found.text, file);
  throw new HealthriskError(CODES[found.problem], {
    message: `expected an assessment: ${found.words}`,
    hint: 'name one JSON file made by healthrisk assess --format json',
    location: { file },
  });
}
