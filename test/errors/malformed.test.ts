import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { errorText } from '../../src/cli/print-error.ts';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { assess } from '../../src/index.ts';
import { fixture } from '../support/run.ts';

const files: { file: string }[] = JSON.parse(
  readFileSync(fixture('malformed/expected.json'), 'utf8'),
);

async function refusal(file: string): Promise<HealthriskError> {
  const error: unknown = await assess({ path: fixture(`malformed/${file}`) }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof HealthriskError) return error;
  throw new Error(`${file} must be refused`, { cause: error });
}

it('tells every malformed file in both languages', { timeout: 60_000 }, async () => {
  const errors: HealthriskError[] = [];
  for (const { file } of files) errors.push(await refusal(file));
  for (const language of ['en', 'fr'] as const) {
    const told = errors.map((error) =>
      errorText(error, language)
        .replaceAll(fixture('malformed/'), '')
        .replaceAll(fixture('malformed'), 'malformed'),
    );
    await expect(told.join('\n')).toMatchFileSnapshot(`golden/malformed.${language}.txt`);
  }
});
