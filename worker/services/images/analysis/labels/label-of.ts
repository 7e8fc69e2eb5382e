import { ANIMALS } from './animals';
import { FOOD, TABLEWARE } from './food';
import { ELECTRONIC, FURNITURE, INDOORS } from './home';
import type { Label } from './label';
import { BUILDINGS, OUTDOORS, PLANTS } from './outdoors';
import { MUSIC, OBJECTS, PAPERS, PILLS, SIGNS, SPORTS, TOYS, WEAPONS } from './pastimes';
import { CLOTHING, PEOPLE } from './people';
import { MACHINES, STREET, VEHICLES } from './vehicles';

/** All that can be seen in a picture when nobody says what is. */
export const LABELS: readonly Label[] = [
  ...PEOPLE,
  ...CLOTHING,
  ...ANIMALS,
  ...VEHICLES,
  ...MACHINES,
  ...STREET,
  ...FOOD,
  ...TABLEWARE,
  ...FURNITURE,
  ...INDOORS,
  ...ELECTRONIC,
  ...OUTDOORS,
  ...PLANTS,
  ...BUILDINGS,
  ...SPORTS,
  ...PAPERS,
  ...SIGNS,
  ...OBJECTS,
  ...MUSIC,
  ...TOYS,
  ...PILLS,
  ...WEAPONS,
];

const BY_NAME = new Map([
  ...LABELS.flatMap((label) => label.aliases.map((alias): [string, Label] => [alias.toLowerCase(), label])),
  ...LABELS.map((label): [string, Label] => [label.name.toLowerCase(), label]),
]);

/** By its name or another that it goes by, in any case. */
export function labelOf(name: string): Label | null {
  return BY_NAME.get(name.trim().toLowerCase()) ?? null;
}

export function isPersonLabel(name: string): boolean {
  const label = labelOf(name);
  return label !== null && (label.name === 'Person' || label.parents.includes('Person'));
}
