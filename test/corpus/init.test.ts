import { describe, expect, it } from 'vitest';
import { examine } from '../../src/assess.ts';
import { readConfig } from '../../src/cli/config/load.ts';
import { composeFile } from '../../src/cli/init/compose-file.ts';
import { draftOf } from '../../src/cli/init/draft.ts';
import { mergeDeclarations } from '../../src/cli/merge-declarations.ts';
import { en } from '../../src/i18n/en.ts';
import { profile } from '../../src/profile.ts';
import { on } from '../support/examining.ts';
import { readCorpus } from './corpus.js';

const tables = readCorpus();

describe('init --yes, then assess', () => {
  it.each(tables.map((table, at) => [at, table] as const))(
    'is the same as without the file: table %i',
    async (_, { path, label: { header } }) => {
      const how = { path, header, ...on('2026-01-01') };
      const seen = await profile({ path, header, setSize: 1 });
      const text = composeFile(draftOf(seen), seen, en);
      const config = await readConfig(text, 'healthrisk.yaml');
      const declared = mergeDeclarations(config.declarations, {});
      const { assessment: before } = await examine(how);
      const { assessment: after } = await examine({ ...how, declared });
      expect(after).toEqual(before);
    },
  );
});
