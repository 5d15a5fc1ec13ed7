import { isMaskedCount } from '../../encode/masked-count.ts';
import type { CellForm } from '../cell-form.ts';
import { isDateLike } from '../date-like.ts';

/** A date, a month or a week, in any of the ways people write them; no year alone. */
export const EVENT_DATE: CellForm = { hasForm: isDateLike };

// A floating column writes whole numbers with a zero behind the point.
const WHOLE = /^(?:\d{1,12}|\d{1,3}(?:[ ,]\d{3}){1,3})(?:\.0)?$/;

/** A whole number that is not negative, or the mark of one that was suppressed. */
export const COUNT: CellForm = { hasForm: (text) => WHOLE.test(text) || isMaskedCount(text) };
