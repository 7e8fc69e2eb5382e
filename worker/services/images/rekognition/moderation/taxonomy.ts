/** Rekognition's taxonomy of version 7.0, as far as it is told; below each name what it consists of. */
type Branch = { readonly [name: string]: Branch };

const TAXONOMY: Branch = {
  Explicit: {
    'Explicit Nudity': {
      'Exposed Male Genitalia': {},
      'Exposed Female Genitalia': {},
      'Exposed Buttocks or Anus': {},
      'Exposed Female Nipple': {},
    },
    'Explicit Sexual Activity': {},
    'Sex Toys': {},
  },
  'Non-Explicit Nudity of Intimate parts and Kissing': {
    'Non-Explicit Nudity': {
      'Bare Back': {},
      'Exposed Male Nipple': {},
      'Partially Exposed Buttocks': {},
      'Partially Exposed Female Breast': {},
      'Implied Nudity': {},
    },
    'Obstructed Intimate Parts': { 'Obstructed Female Nipple': {}, 'Obstructed Male Genitalia': {} },
    'Kissing on the Lips': {},
  },
  'Swimwear or Underwear': {
    'Female Swimwear or Underwear': {},
    'Male Swimwear or Underwear': {},
  },
  Violence: {
    Weapons: {},
    'Graphic Violence': {
      'Weapon Violence': {},
      'Physical Violence': {},
      'Self-Harm': {},
      'Blood & Gore': {},
      'Explosions and Blasts': {},
    },
  },
  'Visually Disturbing': {
    'Death and Emaciation': { 'Emaciated Bodies': {}, Corpses: {} },
    Crashes: { 'Air Crash': {} },
  },
  'Drugs & Tobacco': {
    Products: { Pills: {} },
    'Drugs & Tobacco Paraphernalia & Use': { Smoking: {} },
  },
  Alcohol: { 'Alcohol Use': { Drinking: {} }, 'Alcoholic Beverages': {} },
  'Rude Gestures': { 'Middle Finger': {} },
  Gambling: {},
  'Hate Symbols': { 'Nazi Party': {}, 'White Supremacy': {}, Extremist: {} },
};

export type TaxonomyEntry = { name: string; parent: string; level: number };

function entriesOf(branch: Branch, parent = '', level = 1): TaxonomyEntry[] {
  return Object.entries(branch).flatMap(([name, below]) => [
    { name, parent, level },
    ...entriesOf(below, name, level + 1),
  ]);
}

const BY_NAME = new Map(entriesOf(TAXONOMY).map((entry) => [entry.name.toLowerCase(), entry]));

/** The house's categories by what Rekognition would call the like. */
const OF_HOUSE: Readonly<Record<string, string>> = {
  nudity: 'Exposed Female Nipple',
  suggestive: 'Implied Nudity',
  violence: 'Physical Violence',
  gore: 'Blood & Gore',
  weapons: 'Weapons',
  drugs: 'Pills',
  tobacco: 'Smoking',
  alcohol: 'Alcoholic Beverages',
  gambling: 'Gambling',
  hate: 'Extremist',
  rude_gestures: 'Middle Finger',
  self_harm: 'Self-Harm',
};

/**
 * What a category is to Rekognition, and all that this is a kind of, the closest first. A rule may also name one as
 * Rekognition does; a name that nobody knows stands at the top.
 */
export function taxonomyOf(category: string): TaxonomyEntry[] {
  const name = OF_HOUSE[category] ?? category;
  const entry = BY_NAME.get(name.toLowerCase());
  if (!entry) return [{ name, parent: '', level: 1 }];
  return [entry, ...(entry.parent === '' ? [] : taxonomyOf(entry.parent))];
}
