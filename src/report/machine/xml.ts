/** A node of XML: attributes in their order, then what stands inside. */
export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  children?: readonly (XmlNode | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** Not even a character reference may name these in XML 1.0. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** An XML 1.0 document, indented; a text stands on the line of its element. */
export function xmlDocument(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, '')}\n`;
}

function element({ name, attributes, children = [] }: XmlNode, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  const open = `${indent}<${name}${given.join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (children.every((child) => typeof child === 'string')) {
    return `${open}>${children.map(text).join('')}</${name}>`;
  }
  const inside = children.map((child) =>
    typeof child === 'string' ? text(child) : element(child, `${indent}  `),
  );
  return `${open}>\n${inside.join('\n')}\n${indent}</${name}>`;
}

function attribute(value: string | number): string {
  return String(value)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\n\t\r]/g, (character) => ENTITIES[character]!);
}

function text(given: string): string {
  return given
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>\r]/g, (character) => ENTITIES[character]!);
}
