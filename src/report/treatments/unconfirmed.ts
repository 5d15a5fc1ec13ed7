import type { AdvisedPlan } from '../../model/advice-report.ts';

/** The treatment is enough as soon as somebody says that the columns are what they were taken for. */
export function isOnlyUnconfirmed({ after }: AdvisedPlan): boolean {
  return (
    after.findings.length > 0 &&
    after.findings.every(({ pack, id }) => pack === 'core' && id === 'roles-guessed')
  );
}
