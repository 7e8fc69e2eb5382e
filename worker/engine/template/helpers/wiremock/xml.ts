import { compileXPath, type XmlFound } from '../../../xml/compile-xpath';
import { parseXml } from '../../../xml/parse-xml';
import { writeXml } from '../../../xml/write-xml';
import type { XmlDocument, XmlNode } from '../../../xml/xml-node';
import { BoundedCache } from '../../bounded-cache';
import { LazyNode } from '../../lazy-node';
import { type HelperCall, HelperError, type HelperTable, type RenderScope } from '../../template-helper';
import { inputText, isNothing, shown, textOf } from './arguments';

const xPaths = new BoundedCache<ReturnType<typeof compileXPath>>(500);

export const XML_HELPERS: HelperTable = {
  xPath: (call) => foundBy(call, textOf(call, call.args[1])),
  soapXPath: (call) => foundBy(call, `/Envelope/Body/${textOf(call, call.args[1])}`),
  formatXml: (call) => {
    const format = textOf(call, call.hash.format ?? 'pretty');
    if (format !== 'pretty' && format !== 'compact') {
      throw new HelperError(`formatXml: format is 'pretty' or 'compact', not "${format}"`);
    }
    const { children } = documentOf(call, inputText(call));
    const nodes = children.filter(isShown);
    if (format === 'compact') return nodes.map(compact).join('');
    return nodes.map((node) => pretty(node, '')).join('\n');
  },
};

/** Nothing, one, or a list. */
function foundBy(call: HelperCall, source: string): unknown {
  if (isNothing(call.args[0])) return '';
  const xPath = xPaths.get(source, compileXPath);
  if (!xPath.ok) throw new HelperError(`${call.name}: "${source}" is not an XPath: ${xPath.reason}`);
  const found = xPath.find(documentOf(call, textOf(call, call.args[0]))).map(nodeValue);
  return found.length > 1 ? found : (found[0] ?? call.hash.default ?? '');
}

function nodeValue(found: XmlFound): unknown {
  return found.xml.startsWith('<') && found.xml !== found.text ? new ElementModel(found) : found.text;
}

/** Prints as its source; has its text and attributes by name. */
class ElementModel extends LazyNode {
  private readonly found: XmlFound;

  constructor(found: XmlFound) {
    super();
    this.found = found;
  }

  read(key: string): unknown {
    if (key === 'text') return this.found.text;
    if (key === 'xml') return this.found.xml;
    return key === 'attributes' ? attributesOf(this.found.xml) : undefined;
  }

  toJSON(): unknown {
    return this.found.xml;
  }

  override printed(): string {
    return this.found.xml;
  }
}

function attributesOf(xml: string): Record<string, string> {
  const parsed = parseXml(xml);
  const [root] = parsed.ok ? parsed.document.children : [];
  if (root?.kind !== 'element') return {};
  return Object.fromEntries(root.attributes.map(({ name, value }) => [name, value]));
}

/** One rendering asks the same document again and again. */
const documents = new WeakMap<RenderScope, { text: string; document: XmlDocument }>();

function documentOf(call: HelperCall, text: string): XmlDocument {
  const known = documents.get(call.scope);
  if (known?.text === text) return known.document;
  call.scope.spend(1 + (text.length >> 6));
  const parsed = parseXml(text);
  if (!parsed.ok) throw new HelperError(`${call.name}: ${shown(text)} is not XML: ${parsed.reason}`);
  documents.set(call.scope, { text, document: parsed.document });
  return parsed.document;
}

function pretty(node: XmlNode, indent: string): string {
  if (node.kind !== 'element') return indent + writeXml(node).trim();
  const children = node.children.filter(isShown);
  if (children.every((child) => child.kind === 'text')) return indent + compact(node);
  const inner = children.map((child) => pretty(child, `${indent}  `)).join('\n');
  const tag = writeXml({ ...node, children: [] }).replace(/\/>$/, '>');
  return `${indent}${tag}\n${inner}\n${indent}</${node.name}>`;
}

function compact(node: XmlNode): string {
  if (node.kind !== 'element') return writeXml(node).trim();
  if (node.children.length === 0) return writeXml(node);
  const tag = writeXml({ ...node, children: [] }).replace(/\/>$/, '>');
  return `${tag}${node.children.filter(isShown).map(compact).join('')}</${node.name}>`;
}

function isShown(node: XmlNode): boolean {
  return node.kind !== 'text' || node.value.trim() !== '';
}
