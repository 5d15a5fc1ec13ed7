import { createRequire } from 'node:module';
import type { Markish, PlotOptions } from '@observablehq/plot';
import { html, Markup } from '../markup.ts';
import { svgText } from './svg.ts';

type PlotModule = typeof import('@observablehq/plot');

/** Cells across of every figure: a telephone shows them about as large as they are. */
export const FIGURE_WIDTH = 360;

/** Size of the letters in figures, in the same cells. */
export const LETTERS = 12;

const require = createRequire(import.meta.url);

/**
 * The library that draws, loaded when the first figure is drawn: whoever asks for no page waits for
 * none of it.
 */
export function plotLibrary(): PlotModule {
  return require('@observablehq/plot');
}

/** What a figure is drawn of, from bottom to top. */
export interface Drawing extends Omit<PlotOptions, 'document' | 'width' | 'marks'> {
  height: number;
  marks: Markish[];
}

/**
 * A figure as SVG: no style of its own but colours of the page, no id, the same bytes each time.
 * @param alternative what it shows, for those who do not see it
 */
export function draw(drawing: Drawing, alternative: string): Markup {
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { document } = parseHTML('<!doctype html><html></html>');
  const figure = plotLibrary().plot({
    ...{ margin: 0, axis: null, ...drawing },
    ...{ document, width: FIGURE_WIDTH },
    style: { fontSize: `${LETTERS}px` },
  });
  const box = `0 0 ${FIGURE_WIDTH} ${drawing.height}`;
  const inside = new Markup(svgText(figure));
  return html`<svg role="img" aria-label="${alternative}" viewBox="${box}" font-size="${LETTERS}" text-anchor="middle" fill="currentColor">${inside}</svg>`;
}
