import { catalogueOf } from '../i18n/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Io } from './io.ts';
import { tell } from './tell.ts';

/** Says why a report tells of no treatment although somebody asked for one. */
export function noteNotNeeded({ verdict, treatments }: Assessment, io: Io): void {
  if (treatments !== undefined) return;
  const { treatments: say, verdicts } = catalogueOf(io.language());
  tell(io, say.outcomes['not-needed']({ now: verdicts[verdict].name }));
}
