import { describe, expect, it } from 'vitest';
import { errorLanguage } from '../../src/cli/error-language.ts';
import { run } from '../support/run.ts';

describe('the language of errors', () => {
  it.each([
    [[], {}, 'en'],
    [['assess', '--lang', 'fr'], {}, 'fr'],
    [['assess', '--lang=fr'], {}, 'fr'],
    [['assess', '--lang', 'fr', '--lang', 'en'], {}, 'en'],
    [['assess', '--lang', 'xx'], { HEALTHRISK_LANG: 'fr' }, 'fr'],
    [['assess', '--', '--lang', 'fr'], {}, 'en'],
    [['assess', '--lang'], {}, 'en'],
    [[], { HEALTHRISK_LANG: 'fr', LC_ALL: 'en_GB.UTF-8' }, 'fr'],
    [[], { HEALTHRISK_LANG: 'en', LC_ALL: 'fr_FR.UTF-8' }, 'en'],
    [[], { HEALTHRISK_LANG: 'xx', LANG: 'fr_FR.UTF-8' }, 'fr'],
    [[], { LC_ALL: 'fr_CA.UTF-8', LANG: 'en_GB.UTF-8' }, 'fr'],
    [[], { LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'C' }, 'fr'],
    [[], { LANG: 'fry_NL' }, 'en'],
  ] as const)('%j %j: %s', (argv, env, language) => {
    expect(errorLanguage(argv, env)).toBe(language);
  });
});

describe('what the parser of the command line refuses', () => {
  const fr = { env: { HEALTHRISK_LANG: 'fr' } };

  it.each([
    [['asess'], 'commande inconnue « asess »', 'vouliez-vous dire assess ?'],
    [['assess', 'x', '--qj', 'a'], 'option inconnue « --qj »', 'vouliez-vous dire --qi ?'],
    [['assess'], 'l’argument obligatoire « data » manque', 'voyez healthrisk'],
    [['assess', 'x', '--qi'], 'l’option « --qi <columns> » attend une valeur', 'voyez'],
    [['schema', 'xyz'], 'la valeur « xyz » de l’argument « name »', 'voyez'],
    [['explain', 'a', 'b'], 'trop d’arguments pour « explain » : 1 au plus, 2 donnés', 'voyez'],
    [['assess', 'x', '--format', 'pdf'], 'la valeur « pdf » de l’option « -f, --format', 'voyez'],
    [['assess', 'x', '--qi', 'a,,b'], 'il faut des noms séparés par des virgules', 'voyez'],
    [['assess', 'x', '--delimiter', 'x'], 'il faut l’un des signes , ; tab |', 'voyez'],
    [['assess', 'x', '--max-memory', '1'], 'il faut un nombre entier de Mio', 'voyez'],
    [['assess', 'x', '--as-of', 'x'], 'il faut une date telle que 2026-11-23', 'voyez'],
    [['assess', 'x', '--output', 'x'], 'il faut format=chemin', 'voyez'],
    [['assess', 'x', '--require', 'kk=3'], 'il faut métrique=seuil', 'vouliez-vous dire k ?'],
    [['profile', 'x', '--set-size', '9'], 'il faut un nombre entier de 1 à', 'voyez'],
  ])('%j', async (args, message, hint) => {
    const { code, stdout, stderr } = await run(args, fr);
    expect([code, stdout]).toEqual([64, '']);
    const told = stderr.replaceAll('\u00a0', ' ');
    expect(told).toMatch(/^erreur\[E-USAGE\] : /);
    expect(told).toContain(message);
    expect(told).toContain(`= conseil : ${hint}`);
    expect(told).toContain('= en savoir plus : healthrisk explain E-USAGE\n');
    expect(told).not.toMatch(/error|unknown|argument missing|invalid|choices/);
  });

  it('is told in English as well', async () => {
    const { stderr } = await run(['asess']);
    expect(stderr).toBe(
      "error[E-USAGE]: unknown command 'asess'\n   = hint: Did you mean assess?\n   = more: healthrisk explain E-USAGE\n",
    );
  });
});
