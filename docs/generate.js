// Writes METRICS.md and ERRORS.md from the tables that the program itself uses. Run after the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { ERROR_CODES, EXIT } from '../dist/errors/codes.js';
import { en } from '../dist/i18n/en.js';
import { METRIC_IDS } from '../dist/model/metric.js';

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
  return [intro('METRICS.md'), ...sections.flat()];
}

function errors() {
  const exits = Object.entries(EXIT).map(([name, code]) => `| ${code} | ${en.exits[name]} |`);
  const codes = Object.entries(ERROR_CODES).map(
    ([code, { kind, meaning, remedy }]) =>
      `| \`${code}\` | ${EXIT[kind]} | ${escaped(meaning)} | ${escaped(remedy)} |`,
  );
  return [
    intro('ERRORS.md'),
    '## Exit codes',
    ['| exit | meaning |', '| ---: | --- |', ...exits].join('\n'),
    '## Error codes',
    ['| code | exit | what it means | what to do |', '| --- | ---: | --- | --- |', ...codes].join(
      '\n',
    ),
  ];
}

function escaped(text) {
  return text.replace(/[\\`*_<>|[\]]/g, '\\$&');
}

for (const [name, chunks] of [
  ['METRICS.md', metrics()],
  ['ERRORS.md', errors()],
]) {
  writeFileSync(file(name), `${chunks.join('\n\n')}\n`);
}
