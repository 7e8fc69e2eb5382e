/** The types of JSON as bits; numbers are two, so that "a number but no integer" is a type too. */
export const NULL = 1;
export const BOOLEAN = 2;
export const INTEGER = 4;
export const FRACTION = 8;
export const STRING = 16;
export const ARRAY = 32;
export const OBJECT = 64;
export const NUMBER = INTEGER | FRACTION;
export const EVERY_TYPE = 127;

const BY_NAME: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ['null', NULL],
  ['boolean', BOOLEAN],
  ['integer', INTEGER],
  ['number', NUMBER],
  ['string', STRING],
  ['array', ARRAY],
  ['object', OBJECT],
]);

export function typesNamed(type: unknown): number {
  const names = Array.isArray(type) ? type : [type];
  return names.reduce<number>((types, name) => types | (BY_NAME.get(name) ?? 0), 0);
}

export function typeOf(value: unknown): number {
  if (value === null) return NULL;
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'number') return Number.isInteger(value) ? INTEGER : FRACTION;
  if (typeof value === 'string') return STRING;
  return Array.isArray(value) ? ARRAY : OBJECT;
}

/** As people say it: "string or null". */
export function namesOf(types: number): string {
  const names = ['null', 'boolean', 'string', 'array', 'object'].filter((name) => typesNamed(name) & types);
  if (types & FRACTION) names.push('number');
  else if (types & INTEGER) names.push('integer');
  return names.join(' or ');
}
