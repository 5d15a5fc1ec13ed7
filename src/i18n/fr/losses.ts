import type { LossId } from '../../model/treatment.ts';
import type { LossEntry } from '../advice-words.ts';

/** How much a treatment takes away, by each loss. */
export const losses: Record<LossId, LossEntry> = {
  loss: {
    name: 'Perte',
    meaning:
      "0 si chaque quasi-identifiant est resté tel quel, 1 s'il n'en reste rien ; combien de valeurs chaque libellé laisse possibles",
    explained:
      "Parmi combien de valeurs possibles un libellé laisse ignorer laquelle c'était. Les valeurs sont les lignes du fichier de hiérarchie, ou celles des données s'il n'y en a pas.",
    formula:
      "par colonne (somme de D(libellé)/D - n/D) / (n - n/D), avec n enregistrements, D valeurs, dont D(libellé) sous un libellé, et 1 pour un enregistrement écarté ; sur l'ensemble des colonnes, le produit des (1 + perte) à la puissance 1/colonnes, moins 1",
    unit: 'part, de 0 à 1',
    source:
      'V. S. Iyengar, « Transforming data to satisfy privacy constraints », KDD 2002, section 3.3 ; échelle et moyenne comme dans ARX (F. Prasser et F. Kohlmayer, 2015)',
  },
  'non-uniform-entropy': {
    name: 'Entropie non uniforme',
    meaning: 'de 0 à 1 également, les valeurs fréquentes comptant davantage',
    explained:
      "Combien de bits il faut pour retrouver la valeur d'un enregistrement parmi celles que son libellé recouvre, selon leur fréquence. Une valeur coûte d'autant plus qu'elle est rare sous son libellé.",
    formula:
      "par colonne, la somme sur les enregistrements de log2(n(libellé)/n(valeur)), et de log2(n/n(valeur)) pour un enregistrement écarté, divisée par ce que coûte d'écarter tous les enregistrements ; sur l'ensemble des colonnes, la moyenne arithmétique",
    unit: 'part, de 0 à 1',
    source:
      'A. G. de Waal et L. C. R. J. Willenborg, « Information loss through global recoding and local suppression », 1999 ; A. Gionis et T. Tassa, « k-Anonymization with minimal loss of information », 2009',
  },
  discernibility: {
    name: 'Discernabilité',
    meaning: 'pour chaque enregistrement, parmi combien il se perd, en somme',
    explained:
      "Chaque enregistrement coûte autant d'enregistrements qu'il y en a dont on ne peut le distinguer : ceux de sa classe, ou toute la table s'il est écarté. Elle regarde les classes et aucune valeur : une colonne entière peut y être sacrifiée.",
    formula:
      'somme des carrés des tailles des classes, et n pour chacun des enregistrements écartés parmi n',
    unit: 'enregistrements, au moins n',
    source:
      'R. J. Bayardo et R. Agrawal, « Data privacy through optimal k-anonymization », ICDE 2005, section 3',
  },
};
