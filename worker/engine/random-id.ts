import type { Random } from './random';

export function randomHex(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += random.integer(0, 0xffffff).toString(16).padStart(6, '0');
  return text.slice(0, length);
}

/** A UUID of version 4. */
export function randomUuid(random: Random): string {
  const hex = randomHex(random, 32);
  const variant = '89ab'.charAt(random.integer(0, 3));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
