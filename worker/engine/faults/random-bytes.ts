import type { Random } from '../random';

export function randomBytes(count: number, random: Random): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let index = 0; index < count; index++) bytes[index] = random.integer(0, 255);
  return bytes;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export function randomWord(length: number, random: Random): string {
  let word = '';
  for (let index = 0; index < length; index++) word += LETTERS.charAt(random.integer(0, 25));
  return word;
}
