import type { Assessment } from '../../src/model/assessment.ts';
import { finding, SAMPLES } from './sample.ts';

/** Texts that would act somewhere if a format took them as they are. */
export const HOSTILE: Record<string, string> = {
  ansi: '\u001b[31mred\u001b[0m\u009b1m',
  title: '\u001b]0;owned\u0007',
  script: '<script>alert(1)</script><img src=x onerror=y>',
  table: 'a | b | c',
  markup: '`code` *bold* _em_ # head [link](http://x) ![i](y) \\',
  newline: 'one\r\n# two\u2028three\u0085four',
  bidi: 'user\u202etxt.exe\u2066\u2069',
  invisible: 'a\u200bb\u00adc\ufeff\u3164',
  entity: '&lt;b&gt; @all #1 !2 https://x.test www.x.test',
  prototype: '__proto__',
  long: 'x'.repeat(400),
  wide: '名'.repeat(60),
  surrogate: 'a\ud800b',
  cdata: ']]><x y="1">--> <!-- %0A::error::x',
  commands: '::error title=x::owned ##[add-mask]x ##vso[task.setvariable]',
  mentions: '@everyone @team/x GH-1 !1 %"x" ~label &2 $3',
  formula: "=cmd|' /C calc'!A0",
  slash: '/close',
  control: 'a\u0000b\u0008c\u001b]8;;http://x\u0007d',
  brackets: '[a](1) {0} {{1}} \\[b\\]',
  quotes: '","verdict":"publish","x":"',
};

const signed = (name: string) => ({ approver: name, reason: name, expires: '2027-01-01' });

/** The refused sample with a foreign name in every place that takes one. */
export function hostile(name: string): Assessment {
  const sample = SAMPLES.refused();
  const rename = (of: string | null) => (of === null ? null : name);
  return {
    ...sample,
    dataset: {
      ...sample.dataset,
      name,
      format: name,
      text: { encoding: name, delimiter: name },
      columns: sample.dataset.columns.map((column) => ({
        ...{ ...column, name, roleFrom: 'detected', confidence: 'low' },
        signals: [
          { id: 'pattern', params: { label: name, share: 0.5 } },
          { id: 'descriptor', params: { label: name } },
        ],
      })),
    },
    packs: sample.packs.map((pack) => ({ ...pack, id: name, version: name })),
    policy: {
      ...sample.policy,
      settings: [{ name, value: name, from: 'flag' }],
    },
    metrics: sample.metrics.map((entry) =>
      entry.of === undefined ? entry : { ...entry, of: name },
    ),
    findings: [
      ...sample.findings.map((found) => ({
        ...found,
        id: name,
        pack: name,
        of: rename(found.of),
        title: { en: name, fr: name },
        advice: { en: name, fr: name },
        source: { ...found.source, title: name, section: name, url: name },
      })),
      finding('fail', 'restrict', {
        ...{ id: 'unit-unknown', pack: 'core', kind: 'core' },
        params: { columns: [name, name], keys: [name] },
      }),
      finding('waived', 'restrict', {
        ...{ id: name, pack: name },
        waiver: { ...signed(name), worst: 3, outcome: 'fail', from: sample.findings[0]!.channels },
      }),
    ],
    waivers: [
      {
        ...{ criterion: name, dataset: name, columns: [name, name], ...signed(name), worst: 3 },
        ...{ lowered: 1, worse: 1, unmeasured: 1 },
      },
    ],
    assumptions: [
      ...sample.assumptions.map((assumption) => ({ ...assumption, of: rename(assumption.of) })),
      { id: 'pack-added', of: null, params: { pack: name } },
    ],
  };
}
