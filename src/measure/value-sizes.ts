import { visitSizes } from '../engines/visit-sizes.ts';
import { ClassSizeHistogram } from '../metrics/class-size-histogram.ts';
import type { EncodedColumn } from '../model/table.ts';
import type { Histogram } from './class-sizes.ts';

/** Records per value of one column: the classes that it makes alone, known without any question. */
export function valueSizes({ counts }: EncodedColumn): Histogram {
  const sizes = new ClassSizeHistogram();
  visitSizes(counts, (found) => sizes.see(found));
  return sizes.entries();
}
