import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { explained, registerExplain } from '../../src/cli/commands/explain.ts';
import { explanations } from '../../src/cli/explain-topics.ts';
import { ERROR_CODES, EXIT } from '../../src/errors/codes.ts';
import { type HealthriskError, textOf } from '../../src/errors/healthrisk-error.ts';
import type { Catalogue, Language } from '../../src/i18n/catalogue.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { catalogueOf, LANGUAGES } from '../../src/i18n/index.ts';
import { ASSUMPTION_IDS } from '../../src/model/assessment.ts';
import { METRIC_IDS } from '../../src/model/metric.ts';
import { CORE_CHECKS } from '../../src/model/pack.ts';
import { ROLES } from '../../src/model/role.ts';
import { LOSS_IDS } from '../../src/model/treatment.ts';
import { VERDICTS } from '../../src/model/verdict.ts';
import { listBuiltInPacks, loadCorePack } from '../../src/packs/load.ts';
import { textWidth } from '../../src/report/text-width.ts';

const builtInDirectory = fileURLToPath(new URL('../../rules/', import.meta.url));

async function explain(...args: string[]): Promise<string> {
  return explainAt(80, args);
}

async function explainAt(
  width: number,
  args: readonly string[],
  language: Language = 'en',
): Promise<string> {
  let text = '';
  const program = new Command().exitOverride();
  registerExplain(program, {
    builtInDirectory,
    words: cliWords[language],
    language: () => language,
    style: () => ({ color: false, ascii: false, width }),
    out: (more) => (text += more),
  });
  await program.parseAsync(['explain', ...args], { from: 'user' });
  return text;
}

async function allPacks() {
  const io = { builtInDirectory };
  return [...(await listBuiltInPacks(io)), await loadCorePack(io)];
}

describe('in French', () => {
  it('lists the French words beside the ids', async () => {
    const text = (await explainAt(80, [], 'fr')).replace(/\s+/g, ' ');
    expect(text).toContain('subject (clé de la personne)');
    expect(text).toContain('policy (politique des valeurs manquantes)');
  });

  it.each(['policy', 'tokens', 'certainty', 'recursive (c,l)'])('knows %s', async (word) => {
    expect(await explainAt(80, [word], 'fr')).not.toBe('');
    expect(await explainAt(80, [word], 'en')).not.toBe('');
  });

  const known = (words: Catalogue) => {
    const found = explanations([], words).flatMap(({ id, also }) => [id, ...also]);
    const all = new Set(found.map((word) => word.toLowerCase()));
    return ({ report, profile }: Catalogue) => {
      const shown = { ...report.labels, ...report.heads, ...profile.heads };
      return Object.entries(shown)
        .filter(
          ([, word]) =>
            all.has(word.toLowerCase().replace(/s$/, '')) || all.has(word.toLowerCase()),
        )
        .map(([key]) => key);
    };
  };

  it('is every label that is in English', () => {
    const inEnglish = known(en)(en);
    expect(inEnglish.length).toBeGreaterThan(25);
    expect(known(fr)(fr)).toEqual(expect.arrayContaining(inEnglish));
  });

  it('is found by its French name, its id, or as a report shows it', async () => {
    const labels = ['Personnes en classes de moins de 11', "classe d'équivalence", 'k-anonymat'];
    for (const word of [...labels, 'class', 'Dérogation :', 'restreindre']) {
      expect(await explainAt(80, [word], 'fr')).toContain("Ce que c'est");
    }
    const error = await explainAt(80, ['mots'], 'fr').catch((thrown: unknown) => thrown);
    expect(textOf(error as HealthriskError, 'fr').message).toContain('«\u00a0mots\u00a0»');
  });
});

describe('what can be explained', async () => {
  const packs = await allPacks();
  const known = explanations(packs, en);

  it.each([
    ['metric', METRIC_IDS],
    ['loss', LOSS_IDS],
    ['verdict', VERDICTS],
    ['role', ROLES],
    ['assumption', ASSUMPTION_IDS],
    ['error', Object.keys(ERROR_CODES)],
    ['criterion', CORE_CHECKS.map((id) => `core/${id}`)],
    ['criterion', packs.flatMap(({ id, criteria }) => criteria.map((c) => `${id}/${c.id}`))],
    ['exit', Object.values(EXIT).map(String)],
  ])('every %s', (topic, ids) => {
    const found = known.filter((entry) => entry.topic === topic).map(({ id }) => id);
    for (const id of ids) expect(found).toContain(id);
  });

  it('leaves nothing empty', () => {
    for (const { facts, title } of known) {
      expect(title).toMatch(/\S/);
      expect(facts.length).toBeGreaterThan(0);
      for (const { text } of facts) expect(text).toMatch(/\S/);
    }
  });
});

describe('explain', () => {
  it.each(['delta-disclosure', 'k-anonymity', 'core/unit-unknown', 'E-INTERNAL', '20'])(
    'explains %s in lines of 80',
    async (id) => {
      const text = await explain(id);
      expect(text).toMatch(/^What {2}/m);
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  it.each([
    ['roleFrom', /healthrisk\.yaml.*nobody has confirmed/s],
    ['rolefrom:', /healthrisk\.yaml.*nobody has confirmed/s],
    ['recognise', /healthrisk\.yaml.*RE2 syntax/s],
  ])('explains the key %s of a configuration', async (key, meaning) => {
    expect(await explain(key)).toMatch(meaning);
  });

  it.each([
    ['roleForm', 'roleFrom'],
    ['recognize', 'recognise'],
  ])('knows what %s was meant to be', async (typed, meant) => {
    await expect(explain(typed)).rejects.toMatchObject({ hint: `did you mean "${meant}"?` });
  });

  it('says of a metric what, formula, unit and source', async () => {
    const text = await explain('prosecutor-risk-max');
    for (const label of ['What', 'Formula', 'Unit', 'Missing values', 'Source']) {
      expect(text).toMatch(new RegExp(`^${label}  `, 'm'));
    }
    expect(text).toContain('1 / k');
  });

  it('says of a criterion what is required, why, and how to fix it', async () => {
    const text = await explain('k-minimum');
    expect(text).toContain('open-data/k-minimum');
    expect(text).toContain('k at least 11');
    expect(text).toMatch(/^If not met +refuse on open, refuse on api, restrict on secure-space$/m);
    for (const label of ['How to fix', 'Source', 'Binding', 'Certainty', 'Where']) {
      expect(text).toMatch(new RegExp(`^${label}  `, 'm'));
    }
  });

  it('says of an error code its exit code', async () => {
    expect(await explain('e-data-ragged')).toMatch(/^Exit code +65: /m);
  });

  it('takes the name of a topic for all of it', async () => {
    const text = await explain('verdict');
    for (const verdict of VERDICTS) expect(text).toContain(verdict);
  });

  it('lists everything without an id, each criterion once', async () => {
    const text = await explain();
    for (const id of [...METRIC_IDS, 'E-INTERNAL', 'open-data/k-minimum', 'core/unit-unknown']) {
      expect(text).toContain(id);
    }
    expect(text).not.toContain('house-strict/k-minimum');
  });

  it('says of every criterion what it looks for', async () => {
    for (const id of ['no-pseudonym', 'no-clear-identifier', 'rare-sensitive-value']) {
      expect(await explain(id)).toMatch(/^What {2}[\s\S]*^Required {2}/m);
    }
  });

  it.each([
    ...['hold', 'Prosecutor', 'tuple', 'person-tuple-pairs', 'history', 'class', 'classes', 'band'],
    ...[
      'equivalence class',
      'Equivalence classes',
      'icd10-category',
      'ICD-10 category',
      'harmless',
    ],
    ...['subject-private', 'pack', 'core', 'unit', 'microdata', 'quasi-identifiers', 'Quality:'],
    ...['strategic', 'count', 'free text', 'aggregated-table', 'strategic-column', 'signals'],
    ...['confidence', 'high', 'medium', 'low', 'judged-as-microdata'],
    ...['restrict (hold)', 'Persons in classes below 11', 'open-data / k-minimum', 'roles-guessed'],
    ...Object.values(en.report.labels),
    ...Object.values(en.report.heads),
  ])('knows the word %s as it stands on the screen', async (word) => {
    expect(await explain(word)).toMatch(/\S/);
  });

  it.each(LANGUAGES)(
    'knows every heading, label and head of the reports, in %s',
    async (language) => {
      const { circumstances, comparison, config, decided, profile, report, waivers } =
        catalogueOf(language);
      const { labels, purposes, bases } = circumstances;
      const printed = [
        ...[report.headings, report.heads, report.labels, report.packFrom, report.settingFrom],
        ...[labels, purposes, bases, decided.things, decided.heads, decided.headings],
        ...[comparison.headings, comparison.heads, comparison.sides, comparison.tendencies],
        ...[config.labels, config.heads, waivers.heads, waivers.states],
        ...[profile.headings, profile.heads, profile.types, profile.dates],
      ].flatMap((words) => Object.values(words));
      const entries = explanations(await allPacks(), catalogueOf(language));
      const page = {
        width: 80,
        plain: (text: string) => text,
        says: catalogueOf(language).explain,
      };
      for (const word of new Set(printed)) {
        expect(() => explained(word, entries, page), word).not.toThrow();
      }
    },
  );

  it.each([
    ...['context', 'recipient', 'person-tuple', 'rules', 'waiver', 'no-regression', 'purpose'],
    ...[
      'baseline',
      'severity',
      'opt-out',
      'generalise',
      'fail-on',
      'at-risk',
      'added',
      'pseudonym',
    ],
  ])('knows %s in both languages', async (word) => {
    for (const language of LANGUAGES) expect(await explainAt(80, [word], language)).toMatch(/\S/);
  });

  it('finds French words without their accents, and near ones', async () => {
    const whole = await explainAt(80, ['finalité'], 'fr');
    expect(await explainAt(80, ['finalite'], 'fr')).toBe(whole);
    await expect(explainAt(80, ['destinatair'], 'fr')).rejects.toMatchObject({
      hint: expect.stringContaining('destinataire'),
    });
    await expect(explain('recipent')).rejects.toMatchObject({ hint: 'did you mean "recipient"?' });
  });

  it.each([40, 60, 100])('fits a terminal of %d cells', async (width) => {
    for (const language of LANGUAGES) {
      for (const args of [[], ['k-minimum'], ['l-entropy'], ['E-DATA-RAGGED'], ['waiver']]) {
        const lines = (await explainAt(width, args, language)).split('\n');
        for (const line of lines.filter((one) => !one.includes('https://'))) {
          expect(textWidth(line), line).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it('never cuts an address', async () => {
    expect(await explain('no-pseudonym')).toMatch(/ https:\/\/\S+wp216_en\.pdf$/m);
  });

  it('explains packs of your own where their file is named', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'healthrisk-explain-')), 'ours.yaml');
    const pack = readFileSync(join(builtInDirectory, 'house-strict.yaml'), 'utf8');
    writeFileSync(file, pack.replace('id: house-strict', 'id: ours'));
    const text = await explain('ours/l-distinct-three', '--rules', file);
    expect(text).toMatch(/^ours\/l-distinct-three: .*/);
    await expect(explain('ours/l-distinct-three')).rejects.toMatchObject({
      code: 'E-USAGE',
      hint: expect.stringContaining('explain ours/l-distinct-three --rules <file>'),
    });
    rmSync(dirname(file), { recursive: true });
  });

  it.each([
    ['uniqu-share', 'did you mean "unique-share"?'],
    ['E-DATA-RAGED', 'did you mean "E-DATA-RAGGED"?'],
    ['zzzzzzzzzzzzzzzzzz', 'healthrisk explain lists everything'],
  ])('refuses %s with a hint', async (id, hint) => {
    await expect(explain(id)).rejects.toMatchObject({ code: 'E-USAGE', hint });
  });
});
