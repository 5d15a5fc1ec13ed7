import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser reads it, and what the standard calls an error in it. */
export interface Page {
  elements: Element[];
  errors: string[];
}

/** Reads a page by the rules of the HTML standard. */
export function readPage(text: string): Page {
  const errors: string[] = [];
  const onParseError = ({ code, startLine, startCol }: ParserError) =>
    void errors.push(`${startLine}:${startCol} ${code}`);
  const document = parse(text, { onParseError });
  return { elements: document.childNodes.flatMap(elementsOf), errors };
}

/** The value of an attribute; undefined where there is none. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** All text of an element. */
export function textOf({ childNodes }: Element): string {
  return childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('');
}

function elementsOf(node: Node): Element[] {
  if (!('tagName' in node)) return [];
  return [node, ...node.childNodes.flatMap(elementsOf)];
}
