import type { Finding } from '../finding';
import { isJsonObject } from '../json/json-object';
import { appendToken } from '../json/json-pointer';
import { guardCircles } from './circles';
import { shown } from './json-value';
import type { DynamicTargets, KeywordSite } from './keyword';
import { addRules } from './keyword-rules';
import { misspeltKeywords } from './known-keywords';
import { nearestReference } from './nearest-reference';
import { entering, type Program } from './resource-entry';
import { type Checker, leafRule } from './rule';
import { LimitReached } from './run';
import { createSchemaIndex, type SchemaIndex, type SchemaIndexOptions } from './schema-index';
import { SchemaNode } from './schema-node';
import type { SchemaPlace, SchemaResource } from './schema-place';
import { splitFragment } from './uri';

const MOST_FINDINGS = 50;

export type CompiledSchema = { root: SchemaNode; findings: Finding[] };

export function compileNodes(
  schema: unknown,
  assertFormats: boolean,
  options: SchemaIndexOptions,
): CompiledSchema {
  const index = createSchemaIndex(schema, options);
  const root = new SchemaNode(index.root);
  if (index.findings.length > 0) return { root, findings: [...index.findings] };
  return new SchemaCompiler(index, assertFormats).compile();
}

/** Works off a list, not down a path: a chain of references may be long. */
class SchemaCompiler {
  private readonly index: SchemaIndex;
  private readonly assertFormats: boolean;
  private readonly findings: Finding[] = [];
  private readonly nodes = new Map<SchemaResource, Map<unknown, SchemaNode>>();
  private readonly waiting: SchemaNode[] = [];
  private readonly program: Program = { isDynamic: false };
  private readonly dynamicAnchors = new Set<string>();

  constructor(index: SchemaIndex, assertFormats: boolean) {
    this.index = index;
    this.assertFormats = assertFormats;
  }

  compile(): CompiledSchema {
    const root = this.node(this.index.root);
    do {
      this.workOff();
      this.addDynamicTargets();
    } while (this.waiting.length > 0);
    const found = [...this.findings, ...this.index.findings];
    if (found.length === 0) guardCircles([...this.nodes.values()].flatMap((nodes) => [...nodes.values()]));
    return { root, findings: found };
  }

  private workOff(): void {
    for (let node = this.waiting.pop(); node !== undefined; node = this.waiting.pop()) {
      this.fill(node);
      node.close();
    }
  }

  private fill(node: SchemaNode): void {
    const { schema, resource, pointer } = node.place;
    if (schema === false) node.rules.push(nothing(pointer));
    if (typeof schema === 'boolean') return;
    if (!isJsonObject(schema)) {
      this.complain(pointer, `A schema is an object, true or false, not ${shown(schema)}.`);
      return;
    }
    for (const { keyword, suggestion } of misspeltKeywords(schema)) {
      this.complain(appendToken(pointer, keyword), `There is no keyword "${keyword}".`, suggestion);
    }
    try {
      addRules(node.rules, schema, resource.dialect, (keyword) => this.site(node, schema, keyword));
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      this.complain(pointer, error.message);
    }
  }

  private site(node: SchemaNode, schema: KeywordSite['schema'], keyword: string): KeywordSite {
    const { place } = node;
    const pointer = appendToken(place.pointer, keyword);
    const complain = (message: string, suggestion?: string) => this.complain(pointer, message, suggestion);
    return {
      keyword,
      value: schema[keyword],
      schema,
      dialect: place.resource.dialect,
      assertFormats: this.assertFormats,
      pointer,
      siblings: node.rules,
      part: (...tokens) => this.checker(node, this.index.below(place, keyword, ...tokens)),
      whole: (...tokens) => this.inPlace(node, this.index.below(place, keyword, ...tokens)),
      beside: (other) => this.inPlace(node, this.index.below(place, other)),
      referred: (reference) => {
        const target = this.target(place, reference, complain);
        return target && this.inPlace(node, target);
      },
      dynamic: (reference) => this.dynamic(node, reference, complain),
      complain,
    };
  }

  private target(
    place: SchemaPlace,
    reference: string,
    complain: KeywordSite['complain'],
  ): SchemaPlace | undefined {
    const target = this.index.resolve(reference, place.base);
    if (target !== undefined) return target;
    const nearest = nearestReference(reference, place.resource.schema);
    const where = reference.startsWith('#') ? 'nothing' : 'no document that is here, and none is fetched';
    return complain(`The reference ${JSON.stringify(reference)} leads to ${where}.`, nearest);
  }

  private dynamic(
    node: SchemaNode,
    reference: string,
    complain: KeywordSite['complain'],
  ): DynamicTargets | undefined {
    const usual = this.target(node.place, reference, complain);
    if (usual === undefined) return undefined;
    const anchor = splitFragment(reference).fragment;
    const isDynamic = usual.resource.dynamicAnchors.get(anchor)?.schema === usual.schema;
    const checker = this.inPlace(node, usual);
    if (!isDynamic) return { usual: checker, at: () => undefined };
    this.program.isDynamic = true;
    this.dynamicAnchors.add(anchor);
    return { usual: checker, at: (resource) => this.dynamicTarget(resource, anchor) };
  }

  private dynamicTarget(resource: SchemaResource, anchor: string): Checker | undefined {
    const place = resource.dynamicAnchors.get(anchor);
    const node = place && this.nodes.get(place.resource)?.get(place.schema);
    return node && entering(node, this.program);
  }

  /** Any resource on the way may be where a dynamic reference leads. */
  private addDynamicTargets(): void {
    for (const resource of [...this.nodes.keys()]) {
      for (const anchor of this.dynamicAnchors) {
        const place = resource.dynamicAnchors.get(anchor);
        if (place !== undefined) this.node(place);
      }
    }
  }

  private inPlace(from: SchemaNode, place: SchemaPlace): Checker {
    const node = this.node(place);
    from.inPlace.add(node);
    return this.entry(from, node);
  }

  private checker(from: SchemaNode, place: SchemaPlace): Checker {
    return this.entry(from, this.node(place));
  }

  private entry(from: SchemaNode, node: SchemaNode): Checker {
    return from.place.resource === node.place.resource ? node : entering(node, this.program);
  }

  private node(place: SchemaPlace): SchemaNode {
    const known = this.nodes.get(place.resource) ?? new Map<unknown, SchemaNode>();
    this.nodes.set(place.resource, known);
    const node = isJsonObject(place.schema) ? known.get(place.schema) : undefined;
    if (node !== undefined) return node;
    const added = new SchemaNode(place);
    known.set(isJsonObject(place.schema) ? place.schema : added, added);
    this.waiting.push(added);
    return added;
  }

  private complain(pointer: string, message: string, suggestion?: string): undefined {
    if (this.findings.length >= MOST_FINDINGS) return;
    this.findings.push({ pointer, message, ...(suggestion !== undefined && { suggestion }) });
  }
}

function nothing(pointer: string) {
  return leafRule(
    { keyword: 'false', pointer },
    () => false,
    () => ({ message: 'Must not be here: the schema allows no value.' }),
  );
}
