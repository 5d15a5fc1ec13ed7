import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Assessment } from '../../model/assessment.ts';
import { regressionSentence } from '../comparison/blocks.ts';
import type { Disclosure } from '../disclosure.ts';
import { Figures } from '../figures.ts';
import { plainText } from '../plain-text.ts';
import { literal } from '../safe-text.ts';
import { isGatedByBaseline } from './exit-code.ts';
import { headline, type Result, results, verdictProblems, verdictTitle } from './results.ts';
import { type XmlNode, xmlDocument } from './xml.ts';

/**
 * The assessment as JUnit XML: a suite for each pack, a test for each criterion and column. JUnit has
 * no warning, so that what restricts fails too; what could not be evaluated, was waived, or is
 * without effect here is skipped, never green. The test `verdict` fails unless the verdict is
 * *publish* and one for the day of the run, whatever `--fail-on` lets through.
 */
export function junit(assessment: Assessment, words: Catalogue, disclosure: Disclosure): string {
  const figures = new Figures(assessment, words, disclosure);
  const packs = new Map<string, Result[]>();
  for (const result of results(assessment, figures)) {
    const { pack } = result.finding;
    packs.set(pack, [...(packs.get(pack) ?? []), result]);
  }
  const suites = [
    verdictSuite(assessment, figures),
    ...[...packs].map(([pack, found]) =>
      suite(
        literal(pack),
        found.map((result) => criterionTest(result, assessment, words)),
      ),
    ),
  ];
  const total = (key: 'tests' | 'failures') =>
    suites.reduce((sum, { attributes }) => sum + Number(attributes[key]), 0);
  return xmlDocument({
    name: 'testsuites',
    attributes: {
      ...{ name: 'healthrisk', tests: total('tests'), failures: total('failures'), errors: 0 },
    },
    children: suites,
  });
}

function verdictSuite(assessment: Assessment, figures: Figures): XmlNode {
  const { disclosure, words } = figures;
  const { checksum, smallest } = disclosure;
  const { baseline, channel, dataset, policy, quality, run, verdict } = assessment;
  const title = verdictTitle(assessment, words);
  const [first, ...more] = verdictProblems(assessment, figures);
  const failed = first === undefined ? [] : [problem('failure', verdict, first, [title, ...more])];
  const tests = [test('healthrisk', 'verdict', failed)];
  if (isGatedByBaseline(assessment)) {
    const worse = (baseline?.regressions ?? []).map((one) =>
      plainText(regressionSentence(one, words)),
    );
    const [worst, ...others] = worse;
    const regressed = worst === undefined ? [] : [problem('failure', 'regression', worst, others)];
    tests.push(test('healthrisk', 'no-regression', regressed));
  }
  const properties = Object.entries({
    ...{ dataset: literal(dataset.name), verdict, channel, quality },
    asOf: policy.asOf,
    sha256: checksum(dataset.sha256),
    version: run.version,
    ...(smallest === null
      ? {}
      : { counts: words.report.travellingReport(words.numbers.integer(smallest)) }),
  }).map(([key, value]): XmlNode => ({ name: 'property', attributes: { name: key, value } }));
  return suite('healthrisk', tests, [{ name: 'properties', attributes: {}, children: properties }]);
}

function criterionTest(result: Result, { channel }: Assessment, words: Catalogue): XmlNode {
  const { finding, weight } = result;
  const { id, of, outcome, pack } = finding;
  const name = of === null ? literal(id) : `${literal(id)} (${literal(of)})`;
  const said = headline(result);
  const details = [...result.notes, result.source];
  const outcomes: Record<Result['weight'], () => XmlNode[]> = {
    refuse: () => [problem('failure', 'refuse', said, details)],
    restrict: () => [problem('failure', 'restrict', said, details)],
    waived: () => [problem('skipped', 'waived', said, details)],
    elsewhere: () => [
      problem('skipped', 'elsewhere', words.formats.elsewhere(words.channels[channel].name), [
        said,
        ...details,
      ]),
    ],
    met: () => [{ name: 'system-out', attributes: {}, children: [said] }],
  };
  const isUndetermined = outcome === 'not-evaluable';
  return test(
    `healthrisk.${literal(pack)}`,
    name,
    isUndetermined ? [problem('skipped', outcome, said, details)] : outcomes[weight](),
  );
}

function problem(
  name: 'failure' | 'skipped',
  type: string,
  message: string,
  details: readonly string[],
): XmlNode {
  return { name, attributes: { message, type }, children: [details.join('\n')] };
}

function test(classname: string, name: string, children: readonly XmlNode[]): XmlNode {
  return { name: 'testcase', attributes: { classname, name }, children };
}

function suite(name: string, tests: readonly XmlNode[], before: readonly XmlNode[] = []): XmlNode {
  const having = (child: string) =>
    tests.filter(({ children = [] }) =>
      children.some((node) => typeof node !== 'string' && node.name === child),
    ).length;
  return {
    name: 'testsuite',
    attributes: {
      ...{ name, tests: tests.length, failures: having('failure') },
      ...{ errors: 0, skipped: having('skipped') },
    },
    children: [...before, ...tests],
  };
}
