/** What a thing looks like where it stands, so that its box is a likely one. */
export type ThingShape = {
  kind: 'thing';
  /** Width by height. */
  aspect: number;
  /** The longer side of its box, as shares of the picture's shorter side. */
  size: readonly [low: number, high: number];
  place: 'ground' | 'middle' | 'air';
};

/** A part of the picture from edge to edge, such as a sky. */
export type AreaShape = { kind: 'area'; place: 'top' | 'bottom' | 'all' };

export type Label = {
  name: string;
  /** All that it is a kind of, the nearer ones too. */
  parents: readonly string[];
  /** By the names that Amazon has for them. */
  categories: readonly string[];
  aliases: readonly string[];
  /** null: an idea such as Mammal, which has no place of its own. */
  shape: ThingShape | AreaShape | null;
};

type LabelParts = {
  under?: readonly string[];
  also?: readonly string[];
  shape?: Label['shape'];
};

export type NamedParts = readonly [name: string, parts?: LabelParts];

export function labelsOf(category: string, entries: readonly NamedParts[]): readonly Label[] {
  return entries.map(([name, { under = [], also = [], shape = null } = {}]) => ({
    name,
    parents: under,
    categories: [category],
    aliases: also,
    shape,
  }));
}

export function thing(
  aspect: number,
  low: number,
  high: number,
  place: ThingShape['place'] = 'ground',
): ThingShape {
  return { kind: 'thing', aspect, size: [low, high], place };
}

export function area(place: AreaShape['place']): AreaShape {
  return { kind: 'area', place };
}
