/** Dice for an exchange that brought none. A part of a random UUID is ten times cheaper than a number in base 36. */
export function newDice(): string {
  return crypto.randomUUID().slice(24);
}

/** In [0, 1), where nothing has to come out the same again. */
export function throwDice(): number {
  return Math.random();
}
