/**
 * A document as data: a list is an element as often as it has items, what is absent is left out, "@name" is an
 * attribute, and under "" stand fields of their own, which is how elements of two names come in one order.
 */
export type XmlFields = { readonly [name: string]: XmlValue };
export type XmlValue = string | number | boolean | null | undefined | XmlFields | readonly XmlValue[];

const S3_NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

export function writeXml(root: string, content: XmlFields | string): string {
  const fields = typeof content === 'string' ? { '': content } : content;
  return `${DECLARATION}${element(root, { '@xmlns': S3_NAMESPACE, ...fields })}`;
}

/** An error, and what answers a form, are in no namespace. */
export function writePlainXml(root: string, fields: XmlFields): string {
  return `${DECLARATION}${element(root, fields)}`;
}

function element(name: string, value: XmlValue): string {
  if (value === undefined || value === null) return '';
  if (isList(value)) {
    let written = '';
    for (const each of value) written += element(name, each);
    return written;
  }
  if (typeof value !== 'object') {
    const text = typeof value === 'string' ? escaped(value) : String(value);
    return name === '' ? text : `<${name}>${text}</${name}>`;
  }
  let attributes = '';
  let inner = '';
  for (const field in value) {
    if (field.startsWith('@')) attributes += ` ${field.slice(1)}="${escaped(String(value[field]))}"`;
    else inner += element(field, value[field]);
  }
  return name === '' ? inner : `<${name}${attributes}>${inner}</${name}>`;
}

/** Array.isArray does not tell a readonly list from the rest. */
function isList(value: XmlValue): value is readonly XmlValue[] {
  return Array.isArray(value);
}

function escaped(text: string): string {
  return text.replaceAll(
    /[&<>"'\p{Cc}\ufffe\uffff]/gu,
    (character) => ESCAPED.get(character) ?? `&#x${character.charCodeAt(0).toString(16)};`,
  );
}
