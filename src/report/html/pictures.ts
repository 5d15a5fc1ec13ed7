import { classSizesFigure } from './figures/class-sizes.ts';
import { criteriaFigure } from './figures/criteria.ts';
import { diversityFigure } from './figures/diversity.ts';
import { distinctionFigure, driversFigure } from './figures/drivers.ts';
import type { Drawn } from './figures/figure.ts';
import { html } from './markup.ts';
import type { PageSection } from './page.ts';

/** What people would rather see than read; null where no number can be drawn. */
export function pictures(drawn: Drawn): PageSection | null {
  const drawnOnes = [
    classSizesFigure(drawn),
    diversityFigure(drawn),
    driversFigure(drawn),
    distinctionFigure(drawn),
    criteriaFigure(drawn),
  ].filter((figure) => figure !== null);
  if (drawnOnes.length === 0) return null;
  const { headings, ranges } = drawn.figures.words.html;
  const body = html`<p class="ranges">${ranges}</p>
<div class="figures">
${drawnOnes}</div>
`;
  return { id: 'pictures', heading: headings.pictures, body };
}
