import type { Catalogue } from '../i18n/catalogue.ts';
import { SETTING_WORDS } from '../i18n/report-words.ts';
import type { Sentence } from '../i18n/sentence.ts';
import type { Assessment, PersonUnit } from '../model/assessment.ts';
import { DECIDED_FROM } from '../model/decided.ts';
import type { FactsBlock, TableBlock } from './blocks.ts';
import type { Figures } from './figures.ts';
import { rowsOfFile } from './rows-of-file.ts';

/** Digits of a pack's checksum that tell it from any other. */
const CHECKSUM_DIGITS = 12;

/** The packs that were applied, and how binding what they cite is. */
export function packTable({ packs, findings }: Assessment, words: Catalogue): TableBlock | null {
  if (packs.length === 0) return null;
  const { heads, none, packFrom } = words.report;
  const bindings = (pack: string) => {
    const found = findings.filter((finding) => finding.pack === pack);
    const names = new Set(found.map(({ source }) => words.bindings[source.binding].name));
    return names.size === 0 ? none : [...names].sort().join(', ');
  };
  return {
    kind: 'table',
    heads: [
      { text: heads.pack, align: 'text' },
      { text: heads.version, align: 'text' },
      { text: heads.applied, align: 'text' },
      { text: heads.binding, align: 'text' },
      { text: heads.checksum, align: 'text' },
    ],
    rows: packs.map(({ id, version, sha256, from }): Sentence[] => [
      [{ name: id }],
      [{ name: version }],
      [packFrom[from]],
      [bindings(id)],
      [{ name: sha256.slice(0, CHECKSUM_DIGITS) }],
    ]),
  };
}

/** What somebody needs who wants the same numbers again. */
export function method({ dataset, policy, run }: Assessment, figures: Figures): FactsBlock {
  const { engineReasons, missingPolicies, personUnits, report } = figures.words;
  const { labels, settingFrom } = report;
  const facts: FactsBlock['facts'] = [
    { label: labels.persons, value: [personUnits[policy.unit]] },
    ...privateHistories(policy.unit, figures),
    { label: labels.missing, value: [missingPolicies[policy.missing]] },
    {
      label: labels.file,
      value: report.file(
        dataset.format,
        dataset.text && {
          encoding: dataset.text.encoding,
          delimiter: dataset.text.delimiter === null ? null : { name: dataset.text.delimiter },
        },
      ),
    },
    ...files(dataset, figures),
    { label: labels.checksum, value: [figures.disclosure.checksum(dataset.sha256)] },
    {
      label: labels.engine,
      value: [report.engine(policy.engine, engineReasons[policy.engineReason])],
    },
    { label: labels.asOf, value: [policy.asOf] },
  ];
  for (const { name, value, from } of policy.settings) {
    // The checksum of a file with exact counts travels no further than that of the data.
    const shown = name === DECIDED_FROM ? figures.disclosure.checksum(value) : said(value, report);
    facts.push({
      label: labels.setting,
      value: report.setting(name, { name: shown, whole: true }, settingFrom[from]),
    });
  }
  facts.push({ label: labels.version, value: [`healthrisk ${run.version}`] });
  return { kind: 'facts', facts };
}

/** The value of a setting: a word in the language of the report, or a name as it stands. */
function said(value: string, { settingWords }: Catalogue['report']): string {
  const word = SETTING_WORDS.find((id) => id === value);
  return word === undefined ? value : settingWords[word];
}

/** Several files, each with what tells it from others. */
function files({ files: all }: Assessment['dataset'], figures: Figures): FactsBlock['facts'] {
  if (all.length < 2) return [];
  const { labels, partOfDataset } = figures.words.report;
  return all.map(({ name, rows, sha256 }) => ({
    label: labels.part,
    value: partOfDataset(
      { name, whole: true },
      rowsOfFile(rows, figures),
      figures.disclosure.checksum(sha256),
    ),
  }));
}

/** The k of whole histories, which no criterion reads once the key is dropped. */
function privateHistories(unit: PersonUnit, figures: Figures): FactsBlock['facts'] {
  const entry = figures.find('k');
  if (unit !== 'subject-private' || entry === undefined) return [];
  const { labels, notJudgedHistories } = figures.words.report;
  const k = entry.value === null ? figures.entry(entry) : figures.withUnit('k', entry.value);
  return [{ label: labels.kHistories, value: [notJudgedHistories(k)] }];
}
