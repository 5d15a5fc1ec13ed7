import type { Assessment } from '../../model/assessment.ts';
import type { Column } from '../../model/column.ts';
import type { Disclosure } from '../disclosure.ts';
import { AS_WRITTEN, jsonText } from '../json.ts';
import { mayBePublished } from './exit-code.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/**
 * A Data Package (version 2) of the dataset, with the verdict and what each column was judged as in
 * properties of its own. It holds no count. One resource, so that it can be merged into a descriptor
 * that is there already. A checksum that tells whether somebody has the data stands there in full
 * only where the data may be published.
 */
export function datapackage(assessment: Assessment, disclosure: Disclosure): string {
  const { channel, dataset, grounds, packs, policy, quality, run, verdict } = assessment;
  const paths = dataset.files.map(({ name }) => pathOf(name));
  const waived = assessment.findings.filter(({ outcome }) => outcome === 'waived');
  const isPublic = mayBePublished(assessment);
  const [path] = paths;
  const descriptor = {
    $schema: PROFILE,
    resources: [
      {
        name: slug(dataset.name),
        path: paths.length > 1 ? paths : (path ?? pathOf(dataset.name)),
        ...(isPublic && paths.length < 2 ? { hash: `sha256:${dataset.sha256}` } : {}),
        schema: { fields: dataset.columns.map(fieldOf) },
      },
    ],
    healthrisk: {
      ...{ verdict, grounds, quality, channel },
      waived: [...new Set(waived.map(({ pack, id }) => `${pack}/${id}`))],
      packs: packs.map(({ id, version }) => ({ id, version })),
      asOf: policy.asOf,
      sha256: isPublic ? dataset.sha256 : disclosure.checksum(dataset.sha256),
      version: run.version,
    },
  };
  return jsonText(descriptor, AS_WRITTEN);
}

/** Without a type: a postcode of digits is no number, and missing values would break one. */
function fieldOf({ name, roleFrom, roles, semantic }: Column): object {
  const known = roles.filter((role) => role !== 'unassessed');
  return {
    name,
    ...(known.length === 0 ? {} : { 'healthrisk:role': known.length === 1 ? known[0] : known }),
    ...(known.length === 0 ? {} : { 'healthrisk:roleFrom': roleFrom }),
    ...(semantic === null ? {} : { 'healthrisk:semantic': semantic }),
  };
}

/** A name as resources have it: lower case letters, digits and `.`, `_`, `-`. */
function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/\.(?:csv|tsv|jsonl|ndjson|parquet)?(?:\.gz)?$/, '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return plain === '' ? 'data' : plain;
}

/** A path that is seen from the descriptor's folder; what the standard forbids in one is encoded. */
function pathOf(name: string): string {
  const harmless = name.replace(/[\\/:\p{Cc}\p{Zl}\p{Zp}]/gu, encodeURIComponent);
  return harmless.replace(/^[.~]/, (first) => `%${first.charCodeAt(0).toString(16).toUpperCase()}`);
}
