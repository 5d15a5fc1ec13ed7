import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Quantity } from '../../i18n/sentence.ts';
import { withId } from '../../i18n/with-id.ts';
import type { Role } from '../../model/role.ts';
import { literal } from '../../report/safe-text.ts';
import { spoken } from '../spoken.ts';
import type { ConfigSummary } from './summary.ts';

/** Columns of the data that are named where the configuration does not speak of them. */
const MOST_NAMED = 20;

/** What a configuration says of the table as a whole: a label and a text each. */
export function facts(summary: ConfigSummary, words: Catalogue): [string, string][] {
  const { channels, config, report } = words;
  const { channel, data, missing, packs, recognise } = summary;
  const typed = (id: keyof typeof channels) => withId(channels[id].name, id);
  const found: [string, string][] = [
    [config.labels.persons, persons(summary, words)],
    [config.labels.sensitive, sensitive(summary, words)],
    [
      config.labels.missing,
      config.tokens({
        n: missing.tokens === null ? null : quantity(missing.tokens, words),
        policy: missing.policy ?? 'category',
        added: addedTokens(summary, words),
      }),
    ],
    ...(recognise.length === 0
      ? []
      : [
          [
            config.labels.recognise,
            recognise
              .map(({ label, roles }) => `${literal(label)} (${roleNames(roles, words)})`)
              .join(', '),
          ] satisfies [string, string],
        ]),
    [
      config.labels.packs,
      packs
        .map(({ id, version, from }) => `${literal(`${id} ${version}`)} (${report.packFrom[from]})`)
        .join(', '),
    ],
    [
      config.labels.channel,
      channel === null ? config.channelDefault({ channel: typed('open') }) : typed(channel),
    ],
  ];
  if (data === null) return found;
  const more = data.notNamed.length > MOST_NAMED ? ', …' : '';
  const names = data.notNamed.slice(0, MOST_NAMED).join(', ') + more;
  const held = config.data({
    file: { name: data.name },
    columns: quantity(data.columns, words),
    unnamed: quantity(data.notNamed.length, words),
    names: { name: names },
    described: (data.metadata?.columns.length ?? 0) > 0,
    held: data.held,
  });
  found.push([config.labels.data, spoken(held)]);
  const { metadata } = data;
  if (metadata === null) return found;
  const { file, read, columns } = metadata;
  const given = { file: { name: file }, columns: quantity(columns.length, words), read };
  return [...found, [config.labels.metadata, spoken(config.metadata(given))]];
}

/** Tokens that the metadata add to the default ones. */
function addedTokens({ data }: ConfigSummary, words: Catalogue): Quantity | null {
  const tokens = data?.metadata?.tokens ?? null;
  return tokens === null ? null : quantity(tokens, words);
}

function persons({ columns, data, subject, unit }: ConfigSummary, { config }: Catalogue): string {
  if (subject !== null) {
    const of = { name: subject.column };
    return spoken(
      subject.released ? config.persons.released({ of }) : config.persons.dropped({ of }),
    );
  }
  if (unit === 'person') return config.persons.person;
  const key = data?.metadata?.columns.find(({ roles }) => roles.includes('subject'));
  if (key !== undefined) return spoken(config.persons.described({ of: { name: key.name } }));
  const suggested = columns.find(({ roles }) => roles.includes('subject'));
  if (suggested === undefined) return config.persons.open;
  return spoken(config.persons.suggested({ of: { name: suggested.name } }));
}

function sensitive({ columns, data, noSensitiveColumn }: ConfigSummary, words: Catalogue): string {
  const { none, open, some } = words.config.sensitive;
  if (noSensitiveColumn) return none;
  const isSensitive = ({ roles }: { roles: readonly Role[] }) => roles.includes('sensitive');
  const described = data?.metadata?.columns ?? [];
  const own = columns.filter(
    (column) => isSensitive(column) && described.every(({ name }) => name !== column.name),
  );
  const byMetadata = described.filter(isSensitive).length;
  if (own.length + byMetadata === 0) return open;
  const declared = own.filter(({ roleFrom }) => roleFrom === 'declared').length;
  const suggested = quantity(own.length - declared, words);
  return some({
    n: quantity(declared, words),
    described: quantity(byMetadata, words),
    suggested,
  });
}

/** Roles by their names. */
export function roleNames(roles: readonly Role[], words: Catalogue): string {
  return roles.map((role) => words.roles[role].name).join(', ');
}

/** A number as it is shown. */
export function quantity(n: number, words: Catalogue): Quantity {
  return { text: words.numbers.integer(n), n };
}
