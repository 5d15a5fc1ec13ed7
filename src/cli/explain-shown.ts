import type { Catalogue } from '../i18n/catalogue.ts';

/**
 * Under which words reports show what can be explained, by its id. They are read from the catalogue,
 * so that whoever copies a heading, a label or a head from a report finds it, in either language.
 */
export function shownWords(words: Catalogue): Readonly<Record<string, readonly string[]>> {
  const {
    circumstances,
    comparison,
    config,
    decided,
    profile,
    releases,
    report,
    treatments,
    waivers,
  } = words;
  const { labels, purposes, bases, recipients } = circumstances;
  const { headings, heads, packFrom, settingFrom } = report;
  return {
    context: [headings.circumstances, labels.quality],
    purpose: [labels.purpose, decided.things.purpose, ...Object.values(purposes)],
    basis: [labels.basis, decided.things.basis, ...Object.values(bases)],
    recipient: [labels.recipient, ...Object.values(recipients)],
    attested: [labels.condition, ...Object.values(decided.things)],
    membership: [labels.membership],
    categories: [labels.categories],
    invasion: [labels.invasion],
    severity: [labels.severity],
    metadata: [labels.licence, labels.publisher, labels.coverage, config.labels.metadata],
    advice: [headings.advice],
    decisive: [headings.reasons, headings.evidence],
    'key-numbers': [headings.numbers, headings.drivers, comparison.headings.metrics],
    'no-regression': [
      headings.baseline,
      comparison.headings.regressions,
      comparison.heads.before,
      comparison.heads.after,
      comparison.heads.tendency,
      ...Object.values(comparison.tendencies),
    ],
    again: [headings.decided, ...Object.values(decided.headings), ...Object.values(decided.heads)],
    added: [packFrom.added],
    pack: [packFrom.default, packFrom.named, comparison.heads.pack],
    required: [packFrom.required],
    setting: [...Object.values(settingFrom), config.heads.more],
    met: [headings.met, comparison.heads.criterion, comparison.headings.findings],
    waived: [headings.waivers, ...Object.values(waivers.heads), ...Object.values(waivers.states)],
    column: [heads.roles, headings.columns, profile.headings.columns, config.heads.roles],
    ignored: [headings.ignored],
    sensitive: [headings.sensitive, config.labels.sensitive],
    assumed: [headings.assumed],
    suppression: [treatments.heads.leftOut],
    loss: [treatments.heads.loss],
    treatment: [headings.treatments, treatments.headings.steps, treatments.headings.others],
    plan: [treatments.heads.pick],
    release: [releases.headings.files],
    generalise: [treatments.heads.step, treatments.headings.alone],
    engine: [headings.method],
    source: [headings.sources, heads.binding],
    open: [headings.channels, config.labels.channel, comparison.heads.channel],
    dataset: [config.labels.data, comparison.sides.before, comparison.sides.after],
    'person-tuple-pairs': ['person-tuple'],
    'singled-out': [profile.heads.alone, profile.heads.together, profile.headings.sets],
    signal: [profile.headings.why, profile.headings.warnings, profile.heads.certainty],
    type: [profile.heads.type, ...Object.values(profile.types), ...Object.values(profile.dates)],
    'recognised-as': [config.heads.says],
    'quasi-identifier': [profile.headings.apart, profile.heads.set],
  };
}
