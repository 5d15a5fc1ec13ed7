// Writes METRICS.md, ERRORS.md, COLUMNS.md and the table of packs in RULES.md from what the program
// itself uses. Run after the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CODE_SEMANTICS } from '../dist/detect/identifier-codes.js';
import { KNOWN_TYPES } from '../dist/detect/types/index.js';
import { codeText } from '../dist/errors/code-text.js';
import { ERROR_CODES, EXIT } from '../dist/errors/codes.js';
import { criteria } from '../dist/i18n/en/criteria.js';
import { en } from '../dist/i18n/en.js';
import { SEMANTICS } from '../dist/model/column.js';
import { METRIC_IDS } from '../dist/model/metric.js';
import { CHANNELS } from '../dist/model/pack.js';
import { listBuiltInPacks } from '../dist/packs/load.js';

const file = (name) => new URL(name, import.meta.url);
const intro = (name) => readFileSync(file(`templates/${name}`), 'utf8').trimEnd();

function metrics() {
  const { labels } = en.explain;
  const sections = METRIC_IDS.map((id) => {
    const { name, meaning, formula, unit, missing, elsewhere, source } = en.metrics[id];
    const facts = [
      [labels.formula, formula],
      [labels.unit, unit],
      [labels.missing, missing],
      ...(elsewhere === null ? [] : [[labels.elsewhere, elsewhere]]),
      [labels.source, source],
    ];
    const lines = facts.map(([label, text]) => `- **${label}**: ${escaped(text)}`);
    return [`### \`${id}\``, `**${escaped(name)}.** ${escaped(meaning)}`, lines.join('\n')];
  });
  return [intro('METRICS.md'), ...sections.flat(), ...losses()];
}

function losses() {
  const { labels } = en.explain;
  const sections = Object.entries(en.treatments.losses).map(
    ([id, { name, explained, formula, unit, source }]) => [
      `### \`${id}\``,
      `**${escaped(name)}.** ${escaped(explained)}`,
      [
        [labels.formula, formula],
        [labels.unit, unit],
        [labels.source, source],
      ]
        .map(([label, text]) => `- **${label}**: ${escaped(text)}`)
        .join('\n'),
    ],
  );
  return ['## Losses', intro('LOSSES.md'), ...sections.flat()];
}

function errors() {
  const exits = Object.entries(EXIT).map(([name, code]) => `| ${code} | ${en.exits[name]} |`);
  const codes = Object.entries(ERROR_CODES).map(
    ([code, { kind, meaning, remedy }]) =>
      `| \`${code}\` | ${EXIT[kind]} | ${escaped(meaning)} | ${escaped(remedy)} |`,
  );
  const french = Object.entries(ERROR_CODES).map(([code, { kind }]) => {
    const { meaning, remedy } = codeText(code, 'fr');
    return `| \`${code}\` | ${EXIT[kind]} | ${escaped(meaning)} | ${escaped(remedy)} |`;
  });
  return [
    intro('ERRORS.md'),
    '## Exit codes',
    ['| exit | meaning |', '| ---: | --- |', ...exits].join('\n'),
    '## Error codes',
    ['| code | exit | what it means | what to do |', '| --- | ---: | --- | --- |', ...codes].join(
      '\n',
    ),
    '## Codes d’erreur',
    [
      '| code | sortie | ce que cela signifie | que faire |',
      '| --- | ---: | --- | --- |',
      ...french,
    ].join('\n'),
  ];
}

/** Meanings that values alone tell: src/detect/identifiers-in-cell.ts, identifier-codes.ts, suggest.ts. */
const BY_VALUES = {
  ...{ email: 'cells', nir: 'cells', phone: 'cells', uuid: 'cells', hash: 'cells' },
  ...Object.fromEntries(CODE_SEMANTICS.map((semantic) => [semantic, 'cells'])),
  ...{ name: 'words', sex: 'words', constant: 'shape', 'free-text': 'shape' },
};

/** What a meaning is taken for that no name tells. */
const UNNAMED = {
  uuid: 'direct-identifier',
  hash: 'direct-identifier',
  constant: 'quasi-identifier',
};

function columns() {
  const rows = SEMANTICS.flatMap((semantic) => {
    const told = BY_VALUES[semantic];
    const types = KNOWN_TYPES.filter((type) => type.semantic === semantic);
    if (types.length === 0) {
      const role = UNNAMED[semantic];
      return role === undefined ? [] : [columnRow(semantic, rolesOf(role), '-', [told])];
    }
    // A meaning may be taken for one thing under one name and for another under another.
    return [...new Set(types.map(({ roles }) => rolesOf(...roles)))].map((taken) => {
      const alike = types.filter(({ roles }) => rolesOf(...roles) === taken);
      const form = alike.find((type) => type.form !== undefined)?.form;
      const ways = [...alike.flatMap(waysToTell), ...(told === undefined ? [] : [told])];
      return columnRow(semantic, taken, lookedAt(form), ways);
    });
  });
  const head = [
    '| meaning | id | taken for | looked at | told by |',
    '| --- | --- | --- | --- | --- |',
  ];
  return [intro('COLUMNS.md'), [...head, ...rows].join('\n')];
}

function columnRow(semantic, taken, form, ways) {
  const meaning = escaped(en.semantics[semantic]);
  return `| ${meaning} | \`${semantic}\` | ${taken} | ${form} | ${[...new Set(ways)].join(', ')} |`;
}

function rolesOf(...roles) {
  return roles.map((role) => en.roles[role].name).join(', ');
}

function lookedAt(form) {
  if (form === undefined) return '-';
  return form.isValid === undefined ? 'form' : 'form, check digits';
}

function waysToTell({ form, formNeeded, formAlone }) {
  if (form === undefined) return ['name'];
  const alone = { enough: ['form'], checked: ['check digits'] }[formAlone] ?? [];
  return [formNeeded ? 'name with form' : 'name', ...alone];
}

function escaped(text) {
  return text.replace(/[\\`*_<>|[\]]/g, '\\$&');
}

const packs = await listBuiltInPacks({ builtInDirectory: fileURLToPath(file('../rules/')) });

/** What every pack asks, without what it takes over from another. */
function packTable() {
  const rows = packs.flatMap((pack) => {
    const parents = packs.filter(({ id }) => pack.extends.includes(id));
    const taken = parents.flatMap(({ criteria }) => criteria.map(({ id }) => id));
    return pack.criteria
      .filter(({ id }) => !taken.includes(id))
      .map((criterion) => packRow(pack.id, criterion));
  });
  const head = [
    '| pack | criterion | demands | open | api | secure space | source | binding |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  const extending = packs.flatMap(({ id, extends: parents }) =>
    parents.length === 0 ? [] : [`\`${id}\` has all criteria of \`${parents.join('`, `')}\` too.`],
  );
  return [...head, ...rows, '', ...extending].join('\n');
}

function packRow(pack, criterion) {
  const { id, kind, onFail, metBy, source } = criterion;
  const asked = criteria.circumstances(criterion);
  const demands = `[${escaped(criteria.required(criterion))}](criteria/${kind}.md)`;
  const effects = CHANNELS.map((channel) => onFail[channel] ?? '-');
  if (metBy !== undefined) effects[2] += ', can be met';
  const cited = [source.title, source.section]
    .filter((part) => part !== undefined)
    .map(en.ofPack)
    .join(', ');
  const from = source.appliesFrom === undefined ? '' : ` from ${source.appliesFrom}`;
  const cells = [
    ...[`\`${pack}\``, `\`${id}\``, asked === null ? demands : `${demands}, only if ${asked}`],
    ...[...effects, escaped(cited), source.binding + from],
  ];
  return `| ${cells.join(' | ')} |`;
}

const rules = readFileSync(file('RULES.md'), 'utf8');
writeFileSync(
  file('RULES.md'),
  rules.replace(/(<!-- packs -->\n)[\s\S]*?(<!-- \/packs -->)/, (_, start, end) => {
    return `${start}\n${packTable()}\n\n${end}`;
  }),
);

for (const [name, chunks] of [
  ['METRICS.md', metrics()],
  ['ERRORS.md', errors()],
  ['COLUMNS.md', columns()],
]) {
  writeFileSync(file(name), `${chunks.join('\n\n')}\n`);
}
