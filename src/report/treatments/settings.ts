import type { AdvisedPlan, CoarserColumn } from '../../model/advice-report.ts';

/**
 * The steps of a treatment that the configuration can make too, as lines of YAML. Bands are left out: the
 * configuration has no open last one.
 */
export function settingsOf({ coarser }: AdvisedPlan): string[] {
  return coarser.flatMap((one) => {
    const said = generalisation(one);
    return said === null ? [] : [`${keyOf(one.column)}: { generalise: { ${said} } }`];
  });
}

function generalisation({ step }: CoarserColumn): string | null {
  switch (step.kind) {
    case 'date':
      return step.unit === 'month' || step.unit === 'year' ? `date: ${step.unit}` : null;
    case 'prefix':
      return `prefix: ${step.length}`;
    default:
      return null;
  }
}

/** A name that YAML might take for something else stands in quotes. */
function keyOf(name: string): string {
  return /^[A-Za-z][\w-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name)
    ? name
    : JSON.stringify(name);
}
