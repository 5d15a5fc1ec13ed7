import { createRequire } from 'node:module';

/** A function of a library that says whether a text is valid. */
export type Validator = (text: string) => boolean;

/** What modules of `stdnum` export, as far as it is used. */
interface NumberScheme {
  validate(text: string): { isValid: boolean };
}

// Both libraries are CommonJS, one small file for each thing validated. Loading those of all forms
// would be felt at every start of the program, while a run needs few of them.
const require = createRequire(import.meta.url);

/**
 * A number scheme of the package `stdnum`, loaded when the first number is asked for.
 * @param scheme country and abbreviation, as `nl/bsn`
 */
export function stdnum(scheme: string): Validator {
  let loaded: NumberScheme | undefined;
  return (text) => {
    loaded ??= require(`stdnum/lib/cjs/${scheme}.js`) as NumberScheme;
    return loaded.validate(text).isValid;
  };
}

/** A function of the package `validator`, loaded when the first text is asked for. */
export function validator<Options = undefined>(name: string, options?: Options): Validator {
  let loaded: ((text: string, options?: Options) => boolean) | undefined;
  return (text) => {
    loaded ??= (require(`validator/lib/${name}.js`) as { default: typeof loaded }).default!;
    return loaded(text, options);
  };
}
