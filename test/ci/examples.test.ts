import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaCheck } from '../support/formats.ts';
import { BIN, emptyFolder, fixture, ROOT } from '../support/run.ts';

const page = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');

/** An example of the page, by the name in its first line. */
function example(name: string) {
  const found = [...page.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].find(
    ([, file]) => file === name,
  );
  expect(found, name).toBeDefined();
  return parse(found![2]!);
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

/** A folder with a table, and the tool as `healthrisk` on the path. */
function stage(table: 'annual-survey' | 'hospital-stays') {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'tmp'));
  symlinkSync(BIN, join(folder, 'bin/healthrisk'));
  copyFileSync(fixture(`${table}.csv`), join(folder, 'data/stays.csv'));
  copyFileSync(fixture(`${table}.yaml`), join(folder, 'data/healthrisk.yaml'));
  return folder;
}

/** Puts a program on the path that does as the script says. */
function fake(folder: string, name: string, script: string): void {
  const file = join(folder, 'bin', name);
  writeFileSync(file, `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(file, 0o755);
}

function bash(script: string, folder: string, env: Record<string, string> = {}) {
  const path = `${join(folder, 'bin')}:${process.env.PATH}`;
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    env: { PATH: path, LANG: 'C.UTF-8', ...env },
    encoding: 'utf8',
  });
}

describe('action.yml', () => {
  it('is an action', () => {
    expect(schemaCheck('github-action')(action)).toEqual([]);
  });

  const { run, env } = action.runs.steps.find(({ id }: { id?: string }) => id === 'assess');

  it('puts no input into its script', () => {
    for (const step of action.runs.steps) expect(step.run ?? '').not.toContain('${{');
    expect(Object.values(env)).toHaveLength(Object.keys(action.inputs).length);
  });

  function act(folder: string, inputs: Record<string, string>) {
    const output = join(folder, 'output');
    const summary = join(folder, 'summary');
    writeFileSync(output, '');
    const given = {
      DATA: 'data/stays.csv',
      CONFIG: '',
      RULES: '',
      CHANNEL: '',
      FAIL_ON: 'restrict',
    };
    const ran = bash(run, folder, {
      ...{ ...given, ...inputs },
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: join(folder, 'tmp'),
    });
    const lines = readFileSync(output, 'utf8').trim().split('\n');
    const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/).slice(0, 2)));
    return { ran, outputs, summary };
  }

  it.each([
    ['annual-survey', 'publish', 0],
    ['hospital-stays', 'refuse', 30],
  ] as const)(
    'assesses %s, fails by its code and says where the reports are',
    (table, verdict, code) => {
      const { ran, outputs, summary } = act(stage(table), {});
      expect(ran.status, ran.stderr).toBe(code);
      expect(ran.stdout).toContain('title=healthrisk::');
      expect(outputs).toMatchObject({ verdict, 'exit-code': String(code) });
      for (const format of ['sarif', 'junit', 'markdown']) {
        expect(existsSync(outputs[format]!), format).toBe(true);
      }
      expect(readFileSync(summary, 'utf8')).toContain(`## ${verdict.toUpperCase()}`);
    },
  );

  it('passes what was asked for, and takes no input for a command or an option', () => {
    const given = { CHANNEL: 'secure-space', FAIL_ON: 'never', RULES: 'open-data,house-strict' };
    const { ran, outputs } = act(stage('hospital-stays'), given);
    expect(ran.status, ran.stderr).toBe(0);
    expect(outputs.verdict).not.toBe('publish');
    const folder = stage('annual-survey');
    const hostile = act(folder, { DATA: '--help\n$(touch owned)\n`touch owned`; touch owned' });
    expect(hostile.ran.status).toBe(66);
    expect(hostile.outputs).toEqual({ 'exit-code': '66' });
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });
});

describe('docs/ci.md', () => {
  it('has a workflow for GitHub that is one', () => {
    const workflow = example('.github/workflows/publish-data.yml');
    expect(schemaCheck('github-workflow')(workflow)).toEqual([]);
    const { steps } = workflow.jobs.healthrisk;
    const used = steps.find(({ id }: { id?: string }) => id === 'healthrisk');
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(used.with)));
  });

  it('has a pipeline for GitLab that is one', () => {
    expect(schemaCheck('gitlab-ci')(example('.gitlab-ci.yml'))).toEqual([]);
  });

  it.each([
    ['POST', '[]', ''],
    ['PUT', '[{"id":1,"body":"x"},{"id":7,"body":"MARK\\nold"}]', '/7'],
  ])('comments on a merge request by %s', (method, notes, behind) => {
    const { script } = example('.gitlab-ci.yml').healthrisk;
    const folder = stage('hospital-stays');
    const mark = '<!-- healthrisk: assessment/open/stays.csv -->';
    writeFileSync(join(folder, 'answer.json'), notes.replace('MARK', mark));
    fake(folder, 'npm', ':');
    fake(folder, 'curl', 'printf "%s\\n" "$@" >> calls; echo >> calls; cat answer.json');
    const ran = bash(script.join('\n'), folder, {
      HEALTHRISK_TOKEN: 'a token',
      CI_API_V4_URL: 'https://gitlab.example/api/v4',
      CI_PROJECT_ID: '5',
      CI_MERGE_REQUEST_IID: '9',
    });
    expect(ran.status, ran.stderr).toBe(30);
    const calls = readFileSync(join(folder, 'calls'), 'utf8').split('\n\n');
    const url = 'https://gitlab.example/api/v4/projects/5/merge_requests/9/notes';
    expect(calls[0]).toContain(`${url}?per_page=100`);
    expect(calls[1]).toContain(`\n${method}\n`);
    expect(calls[1]).toContain('body@healthrisk.md');
    expect(calls[1]!.trim().split('\n').at(-1)).toBe(url + behind);
    expect(readFileSync(join(folder, 'healthrisk.md'), 'utf8').startsWith(mark)).toBe(true);
    expect(readFileSync(join(folder, 'healthrisk.xml'), 'utf8')).toContain('<testsuites ');
  });

  it('releases a table that keeps its promise, and uploads none that does not', () => {
    const [, script] = /## A release made by the pipeline\n\n((?: {4}.*\n)+)/.exec(page)!;
    const folder = join(stage('hospital-stays'), 'data');
    const inFolder = (text: string) =>
      bash(`export PATH="$PWD/bin:$PATH"; cd data; ${text}`, join(folder, '..'));
    fake(join(folder, '..'), 'upload', 'cp "$1" uploaded.csv');
    const saved = inFolder('healthrisk advise stays.csv --save-plan plan.yaml');
    expect(saved.status, saved.stderr).toBe(0);
    const ran = inFolder(`set -e\n${script}`);
    expect(ran.status, ran.stderr).toBe(0);
    expect(readFileSync(join(folder, 'uploaded.csv'))).toEqual(
      readFileSync(join(folder, 'release.csv')),
    );
    // Next month somebody allows too little to be left out.
    const plan = readFileSync(join(folder, 'plan.yaml'), 'utf8');
    writeFileSync(join(folder, 'plan.yaml'), plan.replace(/suppression: .*/, 'suppression: 0.001'));
    const next = inFolder(`set -e\nrm uploaded.csv release.csv*\n${script}`);
    expect(next.status).toBe(30);
    expect(existsSync(join(folder, 'release.csv'))).toBe(false);
    expect(existsSync(join(folder, 'uploaded.csv'))).toBe(false);
  }, 60_000);

  it('passes on GitLab where the verdict is publish, without a token', () => {
    const { script } = example('.gitlab-ci.yml').healthrisk;
    const folder = stage('annual-survey');
    fake(folder, 'npm', ':');
    fake(folder, 'curl', 'exit 9');
    expect(bash(script.join('\n'), folder)).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));

  it('is the hook that the page names', () => {
    const [{ hooks }] = example('.pre-commit-config.yaml').repos;
    expect(hooks.map(({ id }: { id: string }) => id)).toEqual([hook.id]);
    expect('data/a.csv.gz').toMatch(new RegExp(hook.files));
    expect('data/a.yaml').not.toMatch(new RegExp(hook.files));
  });

  it('assesses each file alone, and has the code of the worst', () => {
    const folder = stage('annual-survey');
    mkdirSync(join(folder, 'others'));
    copyFileSync(fixture('hospital-stays.csv'), join(folder, 'others/other file.csv'));
    const quoted = (...files: string[]) => files.map((file) => `'${file}'`).join(' ');
    const both = bash(`${hook.entry} ${quoted('others/other file.csv', 'data/stays.csv')}`, folder);
    expect(both.status).toBeGreaterThan(0);
    expect(both.stdout).toContain('other file.csv');
    expect(bash(`${hook.entry} ${quoted('data/stays.csv')}`, folder).status).toBe(0);
  });
});
