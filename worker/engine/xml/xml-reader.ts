import { decodeEntities } from './xml-entities';
import { elementNamespaces, type Namespaces, ROOT_NAMESPACES, resolveNames } from './xml-namespaces';
import type { XmlAttribute, XmlChild, XmlDocument, XmlElement } from './xml-node';

/** Never leaves this folder. */
export class XmlTrouble extends Error {}

const XML_NODES_MOST = 50_000;
const XML_DEPTH_MOST = 200;
const ATTRIBUTES_MOST = 256;

const NAME = /[^\s=/<>"'&![\]?]+/y;
const SPACE = /\s*/y;

type Open = { node: XmlElement | XmlDocument; namespaces: Namespaces };

export class XmlReader {
  private readonly text: string;
  private at = 0;
  private nodes = 0;
  private readonly document: XmlDocument = { kind: 'document', order: 0, parent: null, children: [] };
  private readonly open: Open[] = [{ node: this.document, namespaces: ROOT_NAMESPACES }];

  constructor(text: string) {
    this.text = text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  read(): XmlDocument {
    while (this.at < this.text.length) {
      if (this.text[this.at] === '<') this.readMarkup();
      else this.readText();
    }
    const { node } = this.top;
    if (node.kind === 'element') this.fail(`<${node.name}> is not closed.`);
    if (!this.document.children.some(({ kind }) => kind === 'element')) this.fail('There is no element.');
    return this.document;
  }

  private get top(): Open {
    const top = this.open.at(-1);
    return top ?? this.fail('Something is closed that was never opened.');
  }

  private readMarkup(): void {
    if (this.take('<?')) this.readInstruction();
    else if (this.take('<!--')) this.readComment();
    else if (this.take('<![CDATA[')) this.addText(this.until(']]>'));
    else if (this.take('<!DOCTYPE')) this.readDoctype();
    else if (this.take('</')) this.readEnd();
    else this.readStart();
  }

  private readText(): void {
    const next = this.text.indexOf('<', this.at);
    const end = next === -1 ? this.text.length : next;
    const raw = this.text.slice(this.at, end);
    if (raw.includes(']]>')) this.fail('"]]>" stands in a text.');
    this.addText(this.decoded(raw));
    this.at = end;
  }

  private addText(value: string): void {
    const { node } = this.top;
    if (node.kind === 'document') {
      if (value.trim() !== '') this.fail('There is text outside of the root element.');
      return;
    }
    const last = node.children.at(-1);
    if (last?.kind === 'text') last.value += value;
    else if (value !== '') this.add({ kind: 'text', order: this.count(), parent: node, value });
  }

  private readInstruction(): void {
    const name = this.takeName();
    const value = this.until('?>').trimStart();
    if (name.toLowerCase() !== 'xml')
      this.add({ kind: 'instruction', order: this.count(), parent: this.top.node, name, value });
  }

  private readComment(): void {
    this.add({ kind: 'comment', order: this.count(), parent: this.top.node, value: this.until('-->') });
  }

  private readDoctype(): void {
    const type = this.until('>');
    if (type.includes('[')) this.fail('A document type with definitions is not accepted.');
  }

  private readEnd(): void {
    const name = this.takeName();
    this.skipSpace();
    this.expect('>');
    const { node } = this.top;
    if (node.kind !== 'element' || node.name !== name)
      this.fail(`</${name}> closes what is not open${node.kind === 'element' ? `: <${node.name}> is` : ''}.`);
    this.open.pop();
  }

  private readStart(): void {
    this.expect('<');
    const { node: parent, namespaces } = this.top;
    if (parent.kind === 'document' && parent.children.some(({ kind }) => kind === 'element'))
      this.fail('There is more than one root element.');
    const element: XmlElement = {
      kind: 'element',
      order: this.count(),
      parent,
      name: this.takeName(),
      local: '',
      prefix: '',
      uri: null,
      attributes: [],
      children: [],
    };
    this.readAttributes(element);
    const inside = elementNamespaces(element, namespaces);
    resolveNames(element, inside);
    this.add(element);
    if (this.take('/>')) return;
    this.expect('>');
    if (this.open.length > XML_DEPTH_MOST) this.fail(`It is nested deeper than ${XML_DEPTH_MOST} levels.`);
    this.open.push({ node: element, namespaces: inside });
  }

  private readAttributes(element: XmlElement): void {
    const names = new Set<string>();
    for (;;) {
      const before = this.at;
      this.skipSpace();
      const next = this.text[this.at];
      if (next === '>' || next === '/' || next === undefined) return;
      if (before === this.at) this.fail('A space was expected before an attribute.');
      const attribute = this.readAttribute(element);
      if (names.has(attribute.name)) this.fail(`The attribute "${attribute.name}" comes twice.`);
      if (names.size === ATTRIBUTES_MOST)
        this.fail(`An element has more than ${ATTRIBUTES_MOST} attributes.`);
      names.add(attribute.name);
      element.attributes.push(attribute);
    }
  }

  private readAttribute(parent: XmlElement): XmlAttribute {
    const name = this.takeName();
    this.skipSpace();
    this.expect('=');
    this.skipSpace();
    const quote = this.text[this.at];
    if (quote !== '"' && quote !== "'") this.fail(`The value of "${name}" is not in quotes.`);
    this.at++;
    const raw = this.until(quote);
    if (raw.includes('<')) this.fail(`The value of "${name}" holds "<".`);
    const value = this.decoded(raw.replaceAll(/[\t\n\r]/g, ' '));
    return { kind: 'attribute', order: this.count(), parent, name, local: '', prefix: '', uri: null, value };
  }

  private decoded(raw: string): string {
    if (!raw.includes('&')) return raw;
    const decoded = decodeEntities(raw);
    return decoded.ok ? decoded.text : this.fail(decoded.reason);
  }

  private add(child: XmlChild): void {
    this.top.node.children.push(child);
  }

  private count(): number {
    this.nodes++;
    if (this.nodes > XML_NODES_MOST) this.fail(`It has more than ${XML_NODES_MOST} nodes.`);
    return this.nodes;
  }

  private takeName(): string {
    NAME.lastIndex = this.at;
    const name = NAME.exec(this.text)?.[0];
    if (name === undefined || /^[-.\d:]|:$|:.*:/.test(name)) this.fail('A name was expected.');
    this.at += name.length;
    return name;
  }

  private take(wanted: string): boolean {
    if (!this.text.startsWith(wanted, this.at)) return false;
    this.at += wanted.length;
    return true;
  }

  private expect(wanted: string): void {
    if (!this.take(wanted)) this.fail(`"${wanted}" was expected.`);
  }

  private until(end: string): string {
    const found = this.text.indexOf(end, this.at);
    if (found === -1) this.fail(`"${end}" is missing.`);
    const inner = this.text.slice(this.at, found);
    this.at = found + end.length;
    return inner;
  }

  private skipSpace(): void {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.text)?.[0].length ?? 0;
  }

  private fail(reason: string): never {
    const before = this.text.slice(0, this.at);
    const line = before.split('\n').length;
    throw new XmlTrouble(`Line ${line}, column ${this.at - before.lastIndexOf('\n')}: ${reason}`);
  }
}
