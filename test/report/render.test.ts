import { describe, expect, it } from 'vitest';
import { FORMATS, render } from '../../src/report/index.ts';
import { finding, SAMPLES } from './sample.ts';

const STYLE = { color: false, ascii: false, width: 80 };

const EXTENSION = {
  terminal: 'txt',
  json: 'json.txt',
  markdown: 'md',
  html: 'html.txt',
  sarif: 'sarif.txt',
  junit: 'junit.xml',
  github: 'github.txt',
  datapackage: 'datapackage.txt',
} as const;

describe('every verdict in every format', () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    it.each(FORMATS)(`${name} as %s`, async (format) => {
      const file = `golden/${name}.${EXTENSION[format]}`;
      await expect(render(sample(), format, STYLE)).toMatchFileSnapshot(file);
    });
  }

  it('says nothing of the run but the version, so that two runs give one report', () => {
    const again = SAMPLES.refused();
    again.run = { ...again.run, startedAt: 'later', elapsedMs: 99 };
    for (const format of FORMATS.filter((format) => format !== 'json')) {
      expect(render(again, format, STYLE)).toBe(render(SAMPLES.refused(), format, STYLE));
    }
    // The page closes with what it takes to make it again, the command and the version of Node.js.
    again.run = { ...again.run, node: 'v26', command: 'other' };
    for (const format of FORMATS.filter((format) => format !== 'json' && format !== 'html')) {
      expect(render(again, format, STYLE)).toBe(render(SAMPLES.refused(), format, STYLE));
    }
  });

  it('ends with the summary line on a terminal, and has it near the top in Markdown', () => {
    const said = 'refuse · 9 criteria: 1 met, 3 refuse, 5 restrict · open · k ';
    const lines = render(SAMPLES.refused(), 'terminal', STYLE).trimEnd().split('\n');
    expect(lines.at(-1)).toContain(said);
    const comment = render(SAMPLES.refused(), 'markdown', STYLE);
    expect(comment.slice(0, comment.indexOf('<details>'))).toContain(said);
  });
});

describe('what may be shared', () => {
  const shown = (name: keyof typeof SAMPLES) => render(SAMPLES[name](), 'terminal', STYLE);

  it('lists the conditions where they are all that restricts', () => {
    expect(shown('conditional')).toContain('only under these conditions');
    expect(shown('conditional')).not.toContain('HOLD');
  });

  it('holds and lists no conditions', () => {
    expect(shown('held')).toContain('HOLD');
    expect(shown('held')).not.toContain('only under these conditions');
  });

  it('says in one breath that it is refused and that the rest is undetermined', () => {
    expect(shown('refused')).not.toContain('HOLD');
    expect(shown('refused').replace(/\s+/g, ' ')).toContain(
      'must not be shared on the channel open. Something else is undetermined: do not share it on any other channel either',
    );
    expect(shown('refused')).not.toContain('only under these conditions');
  });

  it('tells a channel that is held from one with conditions', () => {
    expect(shown('refused')).toContain('open refuse, api refuse, secure-space restrict (hold)');
    expect(shown('held')).toContain('open restrict (hold), api restrict (hold)');
    expect(shown('conditional')).toContain('open restrict, api restrict, secure-space restrict\n');
  });

  it('counts a criterion once, by the worst of its findings', () => {
    const sample = SAMPLES.held();
    const columns = sample.findings.filter(({ id }) => id === 'unassessed-column');
    expect(columns).toHaveLength(2);
    expect(render(sample, 'terminal', STYLE)).toContain('7 criteria: 3 met, 0 refuse, 4 restrict');
  });
});

describe('what a report says at its head', () => {
  it('which configuration was used, and who gave the roles', () => {
    const sample = SAMPLES.refused();
    expect(render(sample, 'terminal', STYLE)).toContain('\nConfiguration: none used\n');
    expect(render(sample, 'terminal', STYLE)).toContain(
      '\nRoles of columns: 4 declared, 1 detected, 2 unassessed\n',
    );
    sample.policy.settings.push({ name: 'config', value: 'healthrisk.yaml', from: 'default' });
    expect(render(sample, 'terminal', STYLE)).toContain('\nConfiguration: healthrisk.yaml\n');
  });

  const core = (id: string) => finding('fail', 'restrict', { id, pack: 'core', kind: 'core' });
  const held = finding('not-evaluable', 'restrict', { id: 'k', grounds: 'undetermined' });
  const pseudonym = finding('fail', 'refuse', {
    ...{ id: 'no-pseudonym', kind: 'identifier', of: 'key', params: { sort: 'pseudonym' } },
  });
  it.each([
    ['There is a pseudonymous identifier.', [core('released-subject-key'), pseudonym, held]],
    ['The key of the person is released.', [core('released-subject-key'), held]],
    ['Some criterion for the open channel was not met.', [held, core('subject-to-drop')]],
    ['Something that the open channel requires is undetermined.', [held]],
  ] as const)('why the quality is what it is, once: %s', (why, findings) => {
    const sample = { ...SAMPLES.held(), findings: [...findings] };
    const said = render(sample, 'markdown', STYLE);
    expect(said).toContain(`- Quality: pseudonymised. ${why} This is an indicator`);
  });
});

describe('sources', () => {
  const url = `https://example.org/${'long/'.repeat(20)}rules.pdf`;

  it('stand once each, and an address is never cut', () => {
    const sample = SAMPLES.refused();
    for (const found of sample.findings) found.source = { ...found.source, url };
    sample.findings[0]!.source = { ...sample.findings[0]!.source, section: 'other' };
    const text = render(sample, 'terminal', STYLE);
    expect(text.split('\n').filter((line) => line === `    ${url}`)).toHaveLength(2);
    expect(text.match(/\[1\]/g)).toHaveLength(2);
    expect(render(sample, 'markdown', STYLE).split(url)).toHaveLength(3);
  });

  it('that only criteria met cite are left to the long report', () => {
    const sample = SAMPLES.conditional();
    sample.findings[0]!.source = { ...sample.findings[0]!.source, title: 'Of a met criterion' };
    expect(render(sample, 'terminal', STYLE)).not.toContain('Of a met criterion');
    expect(render(sample, 'markdown', STYLE)).toContain('Of a met criterion');
  });
});
