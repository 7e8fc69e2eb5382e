import { parseXml } from '../../../xml/parse-xml';
import type { XmlChild, XmlElement } from '../../../xml/xml-node';

type XmlRecord = Record<string, unknown>;

/** XML as a record, in the compact form of xml-js: names of elements, _attributes, _text. Undefined when it is not XML. */
export function xmlValue(text: string): unknown {
  const parsed = parseXml(text);
  return parsed.ok ? recordOf(parsed.document.children) : undefined;
}

function elementValue(element: XmlElement): XmlRecord {
  const attributes = element.attributes.map(({ name, value }) => [name, value] as const);
  const own = attributes.length > 0 ? { _attributes: Object.fromEntries(attributes) } : {};
  return { ...own, ...recordOf(element.children) };
}

/** A name that comes more than once is a list. */
function recordOf(children: readonly XmlChild[]): XmlRecord {
  const found = new Map<string, unknown[]>();
  for (const child of children) {
    const entry = entryOf(child);
    if (!entry) continue;
    const values = found.get(entry.name);
    if (values) values.push(entry.value);
    else found.set(entry.name, [entry.value]);
  }
  return Object.fromEntries(
    [...found].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

function entryOf(child: XmlChild): { name: string; value: unknown } | null {
  if (child.kind === 'element') return { name: child.name, value: elementValue(child) };
  if (child.kind === 'comment') return { name: '_comment', value: child.value };
  const isText = child.kind === 'text' && child.value.trim() !== '';
  return isText ? { name: '_text', value: child.value } : null;
}
