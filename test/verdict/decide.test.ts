import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { decide } from '../../src/verdict/decide.ts';
import { finding, passed, type Told } from './findings.ts';

describe('decide', () => {
  it.each<[Told[], string, string[]]>([
    [[null], 'publish', []],
    [[null, 'conditions'], 'restrict', ['conditions']],
    [['undetermined', 'conditions', 'conditions'], 'restrict', ['conditions', 'undetermined']],
    [['refuse', null], 'refuse', []],
    [['conditions', 'refuse'], 'refuse', ['conditions']],
  ])('%j: %s', (told, verdict, grounds) => {
    const findings = told.map((each) => finding(each));
    expect(decide(findings, 'open')).toMatchObject({ verdict, grounds });
  });

  it('judges each channel by its own effects, and all by the worst', () => {
    const findings = [
      passed,
      finding({ open: 'refuse', api: 'conditions' }),
      finding({ 'secure-space': 'undetermined' }),
    ];
    const verdicts = { open: 'refuse', api: 'restrict', 'secure-space': 'restrict' };
    expect(decide(findings, 'open')).toMatchObject({ verdict: 'refuse', grounds: [], verdicts });
    expect(decide(findings, 'api')).toMatchObject({ verdict: 'restrict', grounds: ['conditions'] });
    expect(decide(findings, 'secure-space')).toMatchObject({ grounds: ['undetermined'] });
    expect(decide(findings, 'all')).toMatchObject({
      ...{ verdict: 'refuse', grounds: ['conditions', 'undetermined'], verdicts },
    });
  });

  it('holds without a finding, and where a restriction gives no grounds', () => {
    const hold = { verdict: 'restrict', grounds: ['undetermined'] };
    expect(decide([], 'open')).toMatchObject({ ...hold, quality: 'pseudonymised' });
    const bare = finding('conditions');
    bare.channels.open.grounds = null;
    expect(decide([bare], 'open')).toMatchObject(hold);
  });

  const identifier = (sort: 'clear' | 'pseudonym', more: Partial<Finding> = {}) =>
    finding('refuse', { kind: 'identifier', params: { sort }, ...more });
  const core = (id: string, more: Partial<Finding> = {}) =>
    finding('refuse', { kind: 'core', pack: 'core', id, ...more });

  it.each<[string, Finding[], string]>([
    ['nothing wrong', [passed], 'anonymised'],
    ['wrong in a secure space only', [finding({ 'secure-space': 'refuse' })], 'anonymised'],
    ['a failed open criterion', [finding('conditions')], 'pseudonymised'],
    ['a not evaluable open criterion', [finding('undetermined')], 'pseudonymised'],
    ['a hash', [identifier('pseudonym')], 'pseudonymised'],
    ['a name', [identifier('clear')], 'nominative'],
    ['a name and a hash', [identifier('pseudonym'), identifier('clear')], 'nominative'],
    ['no name', [identifier('clear', { ...passed, kind: 'identifier' })], 'anonymised'],
    ['a released key', [core('released-subject-key')], 'pseudonymised'],
    [
      'a hash by evidence',
      [core('identifier-by-evidence', { params: { sort: 'pseudonym' } })],
      'pseudonymised',
    ],
    [
      'a name by evidence',
      [core('identifier-by-evidence', { params: { sort: 'clear' } })],
      'nominative',
    ],
    ['an identifier of unknown sort', [core('identifier-by-evidence')], 'nominative'],
    [
      'a name forbidden in a secure space only',
      [identifier('clear', { channels: finding({ 'secure-space': 'refuse' }).channels })],
      'nominative',
    ],
    [
      'a hash forbidden in a secure space only',
      [identifier('pseudonym', { channels: finding({ 'secure-space': 'refuse' }).channels })],
      'pseudonymised',
    ],
  ])('quality of %s: %s', (_, findings, quality) => {
    expect(decide(findings, 'open').quality).toBe(quality);
  });

  it('decides a saved assessment again', () => {
    const findings = [passed, finding('conditions'), identifier('pseudonym')];
    const saved = JSON.parse(JSON.stringify(findings)) as Finding[];
    expect(decide(saved, 'all')).toEqual(decide(findings, 'all'));
  });
});
