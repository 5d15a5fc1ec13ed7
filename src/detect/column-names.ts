import { HealthriskError } from '../errors/healthrisk-error.ts';
import { headerIsData } from './header-is-data.ts';

/** Whether the first record holds names: decided from the data, or said by somebody. */
export const HEADER_MODES = ['auto', 'yes', 'no'] as const;

/** One of {@link HEADER_MODES}. */
export type HeaderMode = (typeof HEADER_MODES)[number];

/** The first record and what follows it, as read. */
export interface Beginning {
  first: readonly string[];
  sample: readonly (readonly string[])[];
  /** `first` are names that the format states, and no record. */
  statesNames?: boolean;
  /** Name of the file, for errors. */
  file: string;
}

/**
 * Names of the columns. No message quotes the first record: it may be data.
 * @throws HealthriskError E-DATA-EMPTY, E-DATA-HEADER-IS-DATA, E-DATA-HEADER-EMPTY,
 *   E-DATA-HEADER-DUPLICATE; E-USAGE when names that are stated should be data
 */
export function columnNames(
  { first, sample, file, statesNames = false }: Beginning,
  mode: HeaderMode,
): string[] {
  if (mode === 'no' && statesNames) {
    throw new HealthriskError('E-USAGE', {
      problem: ['names-stated'],
      location: { file },
    });
  }
  if (mode === 'no') return first.map((_, column) => `column_${column + 1}`);
  if (sample.length === 0) {
    throw new HealthriskError('E-DATA-EMPTY', {
      problem: ['header-alone'],
      location: { file, line: 1 },
    });
  }
  if (mode === 'auto' && headerIsData(first, sample)) {
    throw statesNames ? statedNamesError(file) : headerError(file);
  }
  const seen = new Map<string, number>();
  for (const [column, name] of first.entries()) {
    const location = { file, line: 1, column: column + 1 };
    if (name.trim() === '') {
      throw new HealthriskError('E-DATA-HEADER-EMPTY', {
        problem: [statesNames ? 'stated-column-unnamed' : 'column-unnamed', { column: column + 1 }],
        location,
      });
    }
    const twin = seen.get(name);
    if (twin !== undefined) {
      throw new HealthriskError('E-DATA-HEADER-DUPLICATE', {
        problem: ['columns-share-name', { one: twin, other: column + 1 }],
        location,
      });
    }
    seen.set(name, column + 1);
  }
  return [...first];
}

/** Names that a format states may be values too: of a table that was turned, or written headless. */
function statedNamesError(file: string): HealthriskError {
  return new HealthriskError('E-DATA-HEADER-IS-DATA', {
    problem: ['names-look-like-data'],
    location: { file },
  });
}

/** The first record looks like data; also when one of its cells turns up again far below. */
export function headerError(file: string): HealthriskError {
  return new HealthriskError('E-DATA-HEADER-IS-DATA', {
    problem: ['header-looks-like-data'],
    location: { file, line: 1 },
  });
}
