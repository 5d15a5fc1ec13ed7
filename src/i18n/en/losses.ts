import type { LossId } from '../../model/treatment.ts';
import type { LossEntry } from '../advice-words.ts';

/** How much a treatment takes away, by each loss. */
export const losses: Record<LossId, LossEntry> = {
  loss: {
    name: 'Loss',
    meaning:
      '0 says that every quasi-identifier is as it was, 1 that nothing is left of them; how many values each label leaves open',
    explained:
      'Of how many of the values that there may be a label leaves open which one it was. The values are the lines of the hierarchy file, or those of the data where there is none.',
    formula:
      'per column (sum of D(label)/D - n/D) / (n - n/D), with n records, D values, D(label) of them under a label, and 1 for a record left out; over the columns, the product of (1 + loss) to the power of 1/columns, less 1',
    unit: 'share, 0 to 1',
    source:
      'V. S. Iyengar, "Transforming data to satisfy privacy constraints", KDD 2002, section 3.3; scaled and averaged as in ARX (F. Prasser and F. Kohlmayer, 2015)',
  },
  'non-uniform-entropy': {
    name: 'Non-uniform entropy',
    meaning: '0 to 1 as well, where frequent values count for more',
    explained:
      'How many bits it takes to tell the value of a record among those behind its label, by how frequent they are. A value costs the more, the rarer it is behind its label.',
    formula:
      'per column the sum of log2(n(label)/n(value)) over the records, and log2(n/n(value)) for a record left out, divided by what leaving all records out costs; over the columns, the arithmetic mean',
    unit: 'share, 0 to 1',
    source:
      'A. G. de Waal and L. C. R. J. Willenborg, "Information loss through global recoding and local suppression", 1999; A. Gionis and T. Tassa, "k-Anonymization with minimal loss of information", 2009',
  },
  discernibility: {
    name: 'Discernibility',
    meaning: 'for each record, among how many it is lost, summed up',
    explained:
      'Every record costs as many records as it cannot be told from: those of its class, or all of the table where it is left out. It looks at classes and at no value, so that a column may be lost whole for it.',
    formula: 'sum of the squares of the sizes of classes, and n for each record left out of n',
    unit: 'records, at least n',
    source:
      'R. J. Bayardo and R. Agrawal, "Data privacy through optimal k-anonymization", ICDE 2005, section 3',
  },
};
