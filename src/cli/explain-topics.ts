import { codeText } from '../errors/code-text.ts';
import { ERROR_CODES, type ErrorCode, type ErrorKind, EXIT } from '../errors/codes.ts';
import type { Catalogue, Entry } from '../i18n/catalogue.ts';
import type { Topic } from '../i18n/explain-words.ts';
import type { ColumnHead, FactLabel } from '../i18n/report-words.ts';
import { ASSUMPTION_IDS } from '../model/assessment.ts';
import { METRIC_IDS, type MetricId } from '../model/metric.ts';
import type { RulePack } from '../model/pack.ts';
import { LOSS_IDS, type LossId } from '../model/treatment.ts';
import { type Explanation, explainCriterion, isInherited } from './explain-criterion.ts';
import { shownWords } from './explain-shown.ts';

/** Under which labels and column heads reports show a metric. */
const SHOWN_AS: Partial<Record<MetricId, { labels?: FactLabel[]; heads?: ColumnHead[] }>> = {
  k: { labels: ['k', 'kHistories', 'kWithoutAssumed'] },
  'k-record': { labels: ['kRecord', 'kWithoutAssumed'] },
  classes: { labels: ['classes'] },
  'unique-count': { labels: ['uniques', 'uniquePairs'] },
  'unique-share': { labels: ['uniques', 'uniquePairs'] },
  'prosecutor-risk-max': { labels: ['riskMax'] },
  'prosecutor-risk-mean': { labels: ['riskMean'] },
  'l-distinct': { heads: ['l'] },
  'homogeneous-share': { heads: ['homogeneous', 'homogeneousPairs'] },
  'value-persons-min': { heads: ['rarest'] },
  distinct: { heads: ['distinct'] },
  'k-without': { heads: ['k'] },
  'unique-share-without': { heads: ['uniques', 'uniquePairs'] },
};

/** Everything that can be explained, topic by topic. */
export function explanations(packs: readonly RulePack[], words: Catalogue): Explanation[] {
  const entries = (topic: Topic, of: Readonly<Record<string, Entry>>): Explanation[] =>
    Object.entries(of).map(([id, { name, meaning }]) => ({
      id,
      also: id === name ? [] : [name],
      topic,
      title: name,
      facts: [{ label: words.explain.labels.what, text: meaning }],
    }));
  const shown = shownWords(words);
  const known = [
    ...packs.flatMap((pack) =>
      pack.criteria.map((found) =>
        explainCriterion(pack, found, { words, inherited: isInherited(found, pack, packs) }),
      ),
    ),
    ...METRIC_IDS.map((id) => metric(id, words)),
    ...LOSS_IDS.map((id) => loss(id, words)),
    ...errors(words),
    ...entries('verdict', words.verdicts),
    ...entries('grounds', words.grounds),
    ...entries('quality', words.qualities),
    ...entries('role', { ...words.roles, ...words.roleSources }),
    ...entries('confidence', words.confidences),
    ...entries('channel', words.channels),
    ...entries('binding', words.bindings),
    ...ASSUMPTION_IDS.map((id) => assumption(id, words)),
    ...entries('condition', words.circumstances.conditions),
    ...terms(words),
    ...exits(words),
  ];
  return known.map((entry) => ({ ...entry, also: [...entry.also, ...(shown[entry.id] ?? [])] }));
}

function metric(id: MetricId, { explain, metrics, report }: Catalogue): Explanation {
  const { labels } = explain;
  const shown = SHOWN_AS[id] ?? {};
  const { elsewhere, formula, meaning, missing, name, source, unit } = metrics[id];
  return {
    id,
    also: [
      name,
      ...(explain.aliases[id] ?? []),
      ...(shown.labels ?? []).map((label) => report.labels[label]),
      ...(shown.heads ?? []).map((head) => report.heads[head]),
    ],
    topic: 'metric',
    title: name,
    facts: [
      { label: labels.what, text: meaning },
      { label: labels.formula, text: formula },
      { label: labels.unit, text: unit },
      { label: labels.missing, text: missing },
      ...(elsewhere === null ? [] : [{ label: labels.elsewhere, text: elsewhere }]),
      { label: labels.source, text: source },
    ],
  };
}

function loss(id: LossId, { explain, treatments }: Catalogue): Explanation {
  const { labels } = explain;
  const { name, explained, formula, unit, source } = treatments.losses[id];
  return {
    id,
    also: [name],
    topic: 'loss',
    title: name,
    facts: [
      { label: labels.what, text: explained },
      { label: labels.formula, text: formula },
      { label: labels.unit, text: unit },
      { label: labels.source, text: source },
    ],
  };
}

function errors({ exits, explain, language }: Catalogue): Explanation[] {
  const { labels } = explain;
  const exitOf = (kind: ErrorKind) => explain.exitCode(String(EXIT[kind]), exits[kind]);
  return (Object.keys(ERROR_CODES) as ErrorCode[]).map((id) => ({
    id,
    also: [],
    topic: 'error',
    title: id,
    facts: [
      { label: labels.what, text: codeText(id, language).meaning },
      { label: labels.fix, text: codeText(id, language).remedy },
      { label: labels.exit, text: exitOf(ERROR_CODES[id].kind) },
    ],
  }));
}

function terms({ explain }: Catalogue): Explanation[] {
  return Object.entries(explain.glossary).map(([id, { name, also, meaning }]) => ({
    id,
    also: [name, ...also],
    topic: 'term',
    title: name,
    facts: [{ label: explain.labels.what, text: meaning }],
  }));
}

/** The sentence as reports write it, with dashes where a report names a column or a number. */
function assumption(id: (typeof ASSUMPTION_IDS)[number], words: Catalogue): Explanation {
  const some = { name: '…' };
  const n = { text: '…', n: 2 };
  const given = {
    keys: n,
    asked: '…',
    judged: '…',
    days: n,
    of: some,
    pack: some,
    packs: some,
    pattern: some,
    declared: false,
    rows: n,
    columns: n,
    tokens: n,
    values: n,
    cells: n,
    lines: n,
    marks: some,
    comments: true,
    persons: n,
    absence: false,
    vouched: false,
    groups: false,
    level: '…',
    step: null,
    semantic: '…',
    found: null,
    how: 'hierarchy' as const,
    to: n,
  };
  const sentence = words.assumptions[id](given);
  const text = sentence.map((part) => (typeof part === 'string' ? part : part.name)).join('');
  return {
    id,
    also: [],
    topic: 'assumption',
    title: id,
    facts: [{ label: words.explain.labels.what, text }],
  };
}

function exits({ exits, explain }: Catalogue): Explanation[] {
  return Object.entries(EXIT).map(([name, code]) => ({
    id: String(code),
    also: [],
    topic: 'exit',
    title: explain.labels.exit,
    facts: [{ label: explain.labels.what, text: exits[name as keyof typeof EXIT] }],
  }));
}
