/**
 * Engines that can be asked for. `auto` is `stream` as long as codes and class tables fit in the
 * memory allowed, and `duckdb` from the moment when they do not.
 */
export const ENGINE_NAMES = ['auto', 'stream', 'duckdb', 'reference'] as const;

/** One of {@link ENGINE_NAMES}. */
export type EngineName = (typeof ENGINE_NAMES)[number];
