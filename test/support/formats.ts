import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import { fixture } from './run.ts';

/** A check by a schema that others wrote: what is wrong, nothing where it is valid. */
export function schemaCheck(name: string): (value: unknown) => string[] {
  const schema = JSON.parse(readFileSync(fixture(`schemas/${name}.schema.json`), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

const xsd = readFileSync(fixture('schemas/junit-10.xsd'), 'utf8');

/** What is wrong with a JUnit file, nothing where it is valid. */
export async function junitProblems(xml: string): Promise<string[]> {
  const checked = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: xml }],
    schema: [xsd],
  });
  return checked.errors.map(({ message }) => message);
}
