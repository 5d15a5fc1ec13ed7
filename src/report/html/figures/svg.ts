import { escapedHtml } from '../markup.ts';

/** A node as the drawing library leaves it. */
interface DrawnNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DrawnNode>;
}

/** An element among them. */
interface DrawnElement extends DrawnNode {
  readonly localName: string;
  readonly attributes: Iterable<{ name: string; value: string }>;
}

const ELEMENT = 1;
const TEXT = 3;

/** All that figures are made of. */
const ELEMENTS: readonly string[] = ['g', 'path', 'rect', 'line', 'circle', 'text', 'tspan'];

/** What places and colours them; nothing that names, links, or acts. */
const ATTRIBUTES: readonly string[] = [
  ...['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'dx', 'dy', 'width', 'height'],
  ...['transform', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'paint-order', 'opacity'],
  ...['text-anchor', 'font-size', 'font-weight', 'font-variant'],
];

/** What is inside a drawn figure, as text: known elements only, places to a hundredth. */
export function svgText(figure: unknown): string {
  return [...(figure as DrawnNode).childNodes].map(nodeText).join('');
}

function nodeText(node: DrawnNode): string {
  if (node.nodeType === TEXT) return escapedHtml(node.nodeValue ?? '');
  if (node.nodeType !== ELEMENT) return '';
  const { localName, attributes, childNodes } = node as DrawnElement;
  if (!ELEMENTS.includes(localName)) return '';
  const kept = [...attributes]
    .filter(({ name }) => ATTRIBUTES.includes(name))
    .map(({ name, value }) => ` ${name}="${escapedHtml(rounded(value))}"`)
    .sort();
  const inside = [...childNodes].map(nodeText).join('');
  return `<${localName}${kept.join('')}>${inside}</${localName}>`;
}

/** Binary fractions differ in their last digits from machine to machine. */
function rounded(value: string): string {
  return value.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}
