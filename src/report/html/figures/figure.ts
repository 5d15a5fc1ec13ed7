import type { Assessment } from '../../../model/assessment.ts';
import type { Figures } from '../../figures.ts';
import { html, type Markup, type Part } from '../markup.ts';

/** What pictures are drawn from. */
export interface Drawn {
  assessment: Assessment;
  figures: Figures;
}

/** A picture with its heading and how to read it. */
export function figure(
  { title, note }: { title: string; note: string },
  picture: Part,
  size: 'half' | 'whole' = 'half',
): Markup {
  return html`<figure class="${size}">
<figcaption><h3>${title}</h3>
<p>${note}</p></figcaption>
${picture}
</figure>
`;
}

/** What a picture of bars shows, in words. */
export function alternative(
  title: string,
  bars: readonly { label: string; value: string }[],
  { words }: Figures,
): string {
  const { html: said } = words;
  return said.alternative(
    title,
    bars.map(({ label, value }) => said.item(label, value)),
  );
}
