import { canPairAll } from '../pair-all';
import { parseXml } from './parse-xml';
import type { Exemption, XmlEqualityOptions } from './xml-equality-options';
import {
  isNamespaceDeclaration,
  type XmlAttribute,
  type XmlChild,
  type XmlDocument,
  type XmlElement,
} from './xml-node';
import { compilePlaceholder, type TextTest } from './xml-placeholders';

export type XmlEquality = { ok: true; test(document: XmlDocument): boolean } | { ok: false; reason: string };

const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
const COMPARISONS_MOST = 200_000;

/** Equal but for white space between and around, comments, the order that `options` leave open, and what they exempt. */
export function compileXmlEquality(source: string, options: XmlEqualityOptions): XmlEquality {
  const expected = parseXml(source);
  if (!expected.ok) return { ok: false, reason: `This is not XML. ${expected.reason}` };
  const placeholders = new Map<string, TextTest>();
  const reason = gatherPlaceholders(expected.document, options, placeholders);
  if (reason !== null) return { ok: false, reason };
  const { document } = expected;
  return { ok: true, test: (actual) => new Comparison(options, placeholders).roots(document, actual) };
}

function gatherPlaceholders(
  node: XmlDocument | XmlElement,
  options: XmlEqualityOptions,
  found: Map<string, TextTest>,
): string | null {
  if (options.placeholders === null) return null;
  const texts = node.children.flatMap((child) => (child.kind === 'text' ? [child.value] : []));
  if (node.kind === 'element') texts.push(...node.attributes.map(({ value }) => value));
  for (const text of texts) {
    const compiled = compilePlaceholder(text, options.placeholders);
    if (!compiled.ok) return compiled.reason;
    if (compiled.test !== null) found.set(text.trim(), compiled.test);
  }
  for (const child of node.children) {
    const reason = child.kind === 'element' ? gatherPlaceholders(child, options, found) : null;
    if (reason !== null) return reason;
  }
  return null;
}

class Comparison {
  private readonly options: XmlEqualityOptions;
  private readonly placeholders: ReadonlyMap<string, TextTest>;
  private left = COMPARISONS_MOST;

  constructor(options: XmlEqualityOptions, placeholders: ReadonlyMap<string, TextTest>) {
    this.options = options;
    this.placeholders = placeholders;
  }

  roots(expected: XmlDocument, actual: XmlDocument): boolean {
    return this.child(expected.children.find(isElement), actual.children.find(isElement));
  }

  private children(expected: XmlElement, actual: XmlElement): boolean {
    const wanted = expected.children.filter(hasContent);
    const found = actual.children.filter(hasContent);
    const only = wanted[0];
    if (
      wanted.length === 1 &&
      only?.kind === 'text' &&
      this.placeholders.has(only.value.trim()) &&
      found.length === 0
    )
      return this.text(only.value, '');
    const mayDiffer = this.exempts('child_nodelist_length') || this.exempts('child_lookup');
    if (!mayDiffer && wanted.length !== found.length) return false;
    if (this.options.order === 'strict' && !mayDiffer)
      return wanted.every((child, index) => this.child(child, found[index]));
    if (this.options.order === 'any') return this.pairs(wanted, found, mayDiffer);
    return this.inOrderByName(wanted, found, mayDiffer);
  }

  /** The first of a name is held against the first of that name. */
  private inOrderByName(wanted: XmlChild[], found: XmlChild[], mayDiffer: boolean): boolean {
    const others = groupByName(found, this.exempts('element_tag_name'));
    for (const [name, group] of groupByName(wanted, this.exempts('element_tag_name'))) {
      const candidates = others.get(name) ?? [];
      if (!mayDiffer && group.length !== candidates.length) return false;
      const both = Math.min(group.length, candidates.length);
      for (let index = 0; index < both; index++)
        if (!this.child(group[index], candidates[index])) return false;
    }
    return true;
  }

  private pairs(wanted: XmlChild[], found: XmlChild[], mayDiffer: boolean): boolean {
    const [fewer, more] = wanted.length <= found.length ? [wanted, found] : [found, wanted];
    if (!mayDiffer && fewer.length !== more.length) return false;
    return canPairAll(fewer.length, more.length, (one, other) =>
      fewer === wanted ? this.child(fewer[one], more[other]) : this.child(more[other], fewer[one]),
    );
  }

  private child(expected: XmlChild | undefined, actual: XmlChild | undefined): boolean {
    this.left--;
    if (expected === undefined || actual === undefined || this.left < 0) return false;
    if (expected.kind === 'element' && actual.kind === 'element') return this.element(expected, actual);
    if (expected.kind === 'text' && actual.kind === 'text') return this.text(expected.value, actual.value);
    if (expected.kind === 'instruction' && actual.kind === 'instruction') {
      const isTarget = expected.name === actual.name || this.exempts('processing_instruction_target');
      return isTarget && (expected.value === actual.value || this.exempts('processing_instruction_data'));
    }
    return this.exempts('node_type');
  }

  private element(expected: XmlElement, actual: XmlElement): boolean {
    if (expected.local !== actual.local && !this.exempts('element_tag_name')) return false;
    if (this.options.awareness !== 'none' && !this.isSameNamespace(expected, actual)) return false;
    return this.attributes(expected, actual) && this.children(expected, actual);
  }

  /** The prefix is a mere abbreviation, so only the address is compared. */
  private isSameNamespace(expected: { uri: string | null }, actual: { uri: string | null }): boolean {
    return expected.uri === actual.uri || this.exempts('namespace_uri');
  }

  private attributes(expected: XmlElement, actual: XmlElement): boolean {
    const wanted = expected.attributes.filter((each) => this.counts(each));
    const found = actual.attributes.filter((each) => this.counts(each));
    if (wanted.length !== found.length && !this.mayLackAttributes()) return false;
    return wanted.every((attribute) => {
      const other = found.find((each) => this.isSameName(attribute, each));
      if (other === undefined) return this.exempts('attr_name_lookup');
      return this.exempts('attr_value') || this.text(attribute.value, other.value);
    });
  }

  private mayLackAttributes(): boolean {
    return this.exempts('element_num_attributes') || this.exempts('attr_name_lookup');
  }

  private counts(attribute: XmlAttribute): boolean {
    if (isNamespaceDeclaration(attribute)) return false;
    if (attribute.uri !== SCHEMA_INSTANCE) return true;
    if (attribute.local === 'schemaLocation') return !this.exempts('schema_location');
    return attribute.local !== 'noNamespaceSchemaLocation' || !this.exempts('no_namespace_schema_location');
  }

  private isSameName(expected: XmlAttribute, actual: XmlAttribute): boolean {
    if (expected.local !== actual.local) return false;
    return this.options.awareness !== 'strict' || this.isSameNamespace(expected, actual);
  }

  private text(expected: string, actual: string): boolean {
    if (this.exempts('text_value')) return true;
    const placeholder = this.placeholders.get(expected.trim());
    return placeholder === undefined ? normal(expected) === normal(actual) : placeholder(actual.trim());
  }

  private exempts(exemption: Exemption): boolean {
    return this.options.exempted.has(exemption);
  }
}

function isElement(child: XmlChild): boolean {
  return child.kind === 'element';
}

function hasContent(child: XmlChild): boolean {
  return child.kind === 'text' ? child.value.trim() !== '' : child.kind !== 'comment';
}

function normal(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function groupByName(children: readonly XmlChild[], isNameless: boolean): Map<string, XmlChild[]> {
  const groups = new Map<string, XmlChild[]>();
  for (const child of children) {
    const key = child.kind === 'element' && !isNameless ? `element ${child.local}` : child.kind;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [child]);
    else group.push(child);
  }
  return groups;
}
