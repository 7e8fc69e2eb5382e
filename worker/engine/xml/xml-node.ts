/** A document in memory. `order` is the place in the document, for XPath. */
export type XmlDocument = { kind: 'document'; order: number; parent: null; children: XmlChild[] };

export type XmlElement = {
  kind: 'element';
  order: number;
  parent: XmlElement | XmlDocument;
  /** As it was written: `soap:Body`. */
  name: string;
  local: string;
  prefix: string;
  uri: string | null;
  attributes: XmlAttribute[];
  children: XmlChild[];
};

export type XmlAttribute = {
  kind: 'attribute';
  order: number;
  parent: XmlElement;
  name: string;
  local: string;
  prefix: string;
  uri: string | null;
  value: string;
};

export type XmlText = { kind: 'text'; order: number; parent: XmlElement | XmlDocument; value: string };
export type XmlComment = { kind: 'comment'; order: number; parent: XmlElement | XmlDocument; value: string };
export type XmlInstruction = {
  kind: 'instruction';
  order: number;
  parent: XmlElement | XmlDocument;
  name: string;
  value: string;
};

export type XmlChild = XmlElement | XmlText | XmlComment | XmlInstruction;
export type XmlNode = XmlDocument | XmlChild | XmlAttribute;

const NONE: readonly XmlChild[] = [];

export function childrenOf(node: XmlNode): readonly XmlChild[] {
  return node.kind === 'element' || node.kind === 'document' ? node.children : NONE;
}

/** The string value of XPath: all text inside. */
export function stringValue(node: XmlNode): string {
  if (node.kind !== 'element' && node.kind !== 'document') return node.value;
  const texts: string[] = [];
  gatherText(node, texts);
  return texts.join('');
}

function gatherText(node: XmlElement | XmlDocument, texts: string[]): void {
  for (const child of node.children) {
    if (child.kind === 'text') texts.push(child.value);
    else if (child.kind === 'element') gatherText(child, texts);
  }
}

/** The declarations of namespaces are no attributes to what looks at the content. */
export function isNamespaceDeclaration({ name, prefix }: XmlAttribute): boolean {
  return name === 'xmlns' || prefix === 'xmlns';
}
