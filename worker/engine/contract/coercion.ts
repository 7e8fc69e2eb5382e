import { parseJsonText } from '../request/json-text';
import type { FieldTree } from './field-tree';
import { type SchemaShape, schemaShape, type TypeName } from './schema-shape';

const NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Makes of texts what the schema asks for; a text that cannot become it stays text, so that the schema can say so. */
export function compileCoercion(schema: unknown): (texts: readonly string[]) => unknown {
  const coercer = new Coercer(schema);
  return (texts) => coercer.ofTexts(texts, schema);
}

export class Coercer {
  private readonly root: unknown;
  private readonly shapes = new Map<unknown, SchemaShape>();

  constructor(root: unknown) {
    this.root = root;
  }

  shape(schema: unknown): SchemaShape {
    const known = this.shapes.get(schema);
    if (known !== undefined) return known;
    const shape = schemaShape(schema, this.root);
    this.shapes.set(schema, shape);
    return shape;
  }

  ofTexts(texts: readonly string[], schema: unknown): unknown {
    const { types, items } = this.shape(schema);
    const [first = ''] = texts;
    if (types.has('array') && (texts.length > 1 || !isScalarToo(types, first))) {
      const json = texts.length === 1 && first.startsWith('[') ? parseJsonText(first) : null;
      if (json?.ok) return json.value;
      const listed = texts.length === 1 ? splitList(first) : texts;
      const itemTypes = this.shape(items).types;
      return listed.map((text) => ofText(text, itemTypes));
    }
    if (texts.length > 1) return texts.map((text) => ofText(text, types));
    return ofText(first, types);
  }

  ofTree(tree: FieldTree, schema: unknown): unknown {
    if (tree.children !== null) return this.ofChildren(tree.children, schema);
    if (tree.values.length === 0) return this.ofTexts(tree.texts, schema);
    const texts = tree.texts.map((text) => this.ofTexts([text], schema));
    const all = [...tree.values, ...texts];
    return all.length === 1 ? all[0] : all;
  }

  private ofChildren(children: ReadonlyMap<string, FieldTree>, schema: unknown): unknown {
    const { types, items, properties, additional } = this.shape(schema);
    if (types.has('array') && [...children.keys()].every((key) => /^\d+$/.test(key)))
      return [...children.values()].map((child) => this.ofTree(child, items));
    const members = [...children].map(([name, child]): [string, unknown] => [
      name,
      this.ofTree(child, properties.get(name) ?? additional),
    ]);
    return Object.fromEntries(members);
  }
}

function isScalarToo(types: ReadonlySet<TypeName>, text: string): boolean {
  if (types.has('string')) return true;
  return typeof ofText(text, types) !== 'string' && !text.includes(',');
}

/** `a,b` and `a, b`, as headers and unexploded parameters have it. Nothing is an empty list. */
function splitList(text: string): string[] {
  return text === '' ? [] : text.split(',').map((item) => item.trim());
}

function ofText(text: string, types: ReadonlySet<TypeName>): unknown {
  if (types.size === 0) return text;
  if ((types.has('integer') || types.has('number')) && NUMBER.test(text)) return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.has('null') && (text === 'null' || (text === '' && !types.has('string')))) return null;
  if (types.has('object') && text.startsWith('{')) {
    const json = parseJsonText(text);
    if (json.ok) return json.value;
  }
  return text;
}
