import { decodeEntities } from '../../../engine/xml/xml-entities';
import { malformedXml, type XmlElement } from './xml-element';

const LENGTH_MOST = 8 * 1024 * 1024;
/** 10,000 parts with every checksum. */
const ELEMENTS_MOST = 100_000;
const DEPTH_MOST = 32;

const LESS = 0x3c;
const GREATER = 0x3e;
const START = /<([^\s<>/=&"'!?]+)/y;
const END = /<\/([^\s<>/]+)\s*>/y;
const ATTRIBUTE = /\s+(?:[^\s=<>/"'&:]+:)?([^\s=<>/"'&:]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const START_ENDS = /\s*(\/?)>/y;
/** Control characters other than tab and line ends, and what is no character. */
const NO_XML = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * The bodies of S3 are flat and may be longer than the engine's reader takes; nobody asks for their namespaces, or
 * where in them something stood. Entities other than XML's own five, and document types, are refused.
 */
export function readXml(source: string, rootName: string): XmlElement {
  if (source.length > LENGTH_MOST || NO_XML.test(source)) throw malformedXml();
  const root = new XmlScanner(source).read();
  if (root.name !== rootName) throw malformedXml();
  return root;
}

class XmlScanner {
  private readonly source: string;
  private at = 0;
  private elements = 0;
  private root: XmlElement | null = null;
  private readonly open: XmlElement[] = [];

  constructor(source: string) {
    this.source = source;
  }

  read(): XmlElement {
    if (this.source.startsWith('\uFEFF')) this.at = 1;
    while (this.at < this.source.length) {
      if (this.source.charCodeAt(this.at) === LESS) this.readMarkup();
      else this.readText();
    }
    if (this.root === null || this.open.length > 0) throw malformedXml();
    return this.root;
  }

  private readMarkup(): void {
    const next = this.source[this.at + 1];
    if (next === '/') this.readEnd();
    else if (next === '?') this.until('?>');
    else if (next !== '!') this.readStart();
    else if (this.source.startsWith('<!--', this.at)) this.until('-->');
    else if (this.source.startsWith('<![CDATA[', this.at)) this.add(this.until(']]>').slice(9));
    else throw malformedXml();
  }

  private readStart(): void {
    const name = localName(this.match(START)[1] ?? '');
    const isPlain = this.source.charCodeAt(this.at) === GREATER;
    const attributes = isPlain ? NO_ATTRIBUTES : this.readAttributes();
    const isClosed = this.match(START_ENDS)[1] === '/';
    const element: XmlElement = { name, attributes, text: '', children: [] };
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (this.root === null) this.root = element;
    else throw malformedXml();
    this.elements++;
    if (this.elements > ELEMENTS_MOST || this.open.length === DEPTH_MOST) throw malformedXml();
    if (!isClosed) this.open.push(element);
  }

  private readAttributes(): ReadonlyMap<string, string> {
    let attributes: Map<string, string> | null = null;
    for (;;) {
      ATTRIBUTE.lastIndex = this.at;
      const found = ATTRIBUTE.exec(this.source);
      if (found === null) return attributes ?? NO_ATTRIBUTES;
      this.at = ATTRIBUTE.lastIndex;
      attributes ??= new Map();
      attributes.set(found[1] ?? '', decoded(found[2] ?? found[3] ?? ''));
    }
  }

  private readEnd(): void {
    const name = localName(this.match(END)[1] ?? '');
    if (this.open.pop()?.name !== name) throw malformedXml();
  }

  private readText(): void {
    const next = this.source.indexOf('<', this.at);
    const end = next === -1 ? this.source.length : next;
    this.add(decoded(this.source.slice(this.at, end)));
    this.at = end;
  }

  private add(text: string): void {
    const element = this.open.at(-1);
    if (element !== undefined) element.text += text;
    else if (text.trim() !== '') throw malformedXml();
  }

  private until(end: string): string {
    const found = this.source.indexOf(end, this.at);
    if (found === -1) throw malformedXml();
    const text = this.source.slice(this.at, found);
    this.at = found + end.length;
    return text;
  }

  private match(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found === null) throw malformedXml();
    this.at = pattern.lastIndex;
    return found;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(raw: string): string {
  const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  const result = decodeEntities(text);
  if (!result.ok) throw malformedXml();
  return result.text;
}
