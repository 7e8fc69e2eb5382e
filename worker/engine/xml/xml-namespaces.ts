import { isNamespaceDeclaration, type XmlElement } from './xml-node';

/** Prefix to address; the default namespace has the empty prefix. */
export type Namespaces = ReadonlyMap<string, string>;

export const ROOT_NAMESPACES: Namespaces = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

/** What is in force inside of the element. */
export function elementNamespaces(element: XmlElement, outside: Namespaces): Namespaces {
  let inside: Map<string, string> | null = null;
  for (const { name, value } of element.attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    inside ??= new Map(outside);
    inside.set(name === 'xmlns' ? '' : name.slice(6), value);
  }
  return inside ?? outside;
}

/** A prefix that nothing declares has no address. The default namespace is not for attributes. */
export function resolveNames(element: XmlElement, namespaces: Namespaces): void {
  split(element);
  element.uri = namespaces.get(element.prefix) || null;
  for (const attribute of element.attributes) {
    split(attribute);
    const isPlain = attribute.prefix === '' || isNamespaceDeclaration(attribute);
    attribute.uri = isPlain ? null : namespaces.get(attribute.prefix) || null;
  }
}

function split(named: { name: string; local: string; prefix: string }): void {
  const colon = named.name.indexOf(':');
  named.prefix = colon === -1 ? '' : named.name.slice(0, colon);
  named.local = named.name.slice(colon + 1);
}
