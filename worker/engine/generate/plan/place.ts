import type { SchemaIndex } from '../../schema/schema-index';
import type { SchemaPlace, SchemaResource } from '../../schema/schema-place';
import { keywordOf } from '../../schema/subschemas';
import type { Demand } from './demand';

/** The resources that were entered on the way and have dynamic anchors, outermost first. */
type DynamicScope = readonly SchemaResource[];

/** A schema as it is met on one way through the document. */
export class Place {
  readonly positive: Demand;
  readonly negative: Demand;
  readonly at: SchemaPlace;
  private readonly scope: DynamicScope;
  private readonly table: PlaceTable;
  private readonly parts = new Map<string, Place>();

  constructor(id: number, at: SchemaPlace, scope: DynamicScope, table: PlaceTable) {
    this.positive = { id: id * 2, place: this, isNegative: false };
    this.negative = { id: id * 2 + 1, place: this, isNegative: true };
    this.at = at;
    this.scope = scope;
    this.table = table;
  }

  get schema(): unknown {
    return this.at.schema;
  }

  /** In the document, for people. */
  pointer(keyword?: string): string {
    return keyword === undefined ? this.at.pointer : `${this.at.pointer}/${keyword}`;
  }

  below(...tokens: (string | number)[]): Place {
    const steps = tokens.length === 1 ? `${tokens[0]}` : JSON.stringify(tokens);
    const known = this.parts.get(steps);
    if (known) return known;
    const part = this.table.enter(this.table.index.below(this.at, ...tokens), this.scope);
    this.parts.set(steps, part);
    return part;
  }

  referred(reference: string): Place | null {
    const target = this.table.index.resolve(reference, this.at.base);
    return target ? this.table.enter(target, this.scope) : null;
  }

  dynamicallyReferred(reference: string): Place | null {
    const target = this.table.index.resolve(reference, this.at.base);
    if (!target) return null;
    const name = reference.split('#')[1] ?? '';
    const isDynamic = keywordOf(target.schema, '$dynamicAnchor') === name;
    return this.table.enter(isDynamic ? this.outermost(name, target) : target, this.scope);
  }

  /** `$recursiveRef` of draft 2019-09. */
  recursivelyReferred(): Place | null {
    const target = this.table.index.resolve('#', this.at.base);
    if (!target) return null;
    const isDynamic = keywordOf(target.schema, '$recursiveAnchor') === true;
    return this.table.enter(isDynamic ? this.outermost('', target) : target, this.scope);
  }

  private outermost(name: string, target: SchemaPlace): SchemaPlace {
    for (const resource of this.scope) {
      const found = resource.dynamicAnchors.get(name);
      if (found) return found;
    }
    return target;
  }
}

/** One Place for each schema and dynamic scope, so that plans can be compared. */
export class PlaceTable {
  readonly index: SchemaIndex;
  readonly root: Place;
  private readonly places = new Map<string, Place>();

  constructor(index: SchemaIndex) {
    this.index = index;
    this.root = this.enter(index.root, []);
  }

  enter(at: SchemaPlace, scope: DynamicScope): Place {
    const isNew = at.resource.dynamicAnchors.size > 0 && !scope.includes(at.resource);
    const inner = isNew ? [...scope, at.resource] : scope;
    const key = `${at.pointer} ${inner.map((resource) => resource.uri).join(' ')}`;
    const known = this.places.get(key);
    if (known) return known;
    const place = new Place(this.places.size, at, inner, this);
    this.places.set(key, place);
    return place;
  }
}
