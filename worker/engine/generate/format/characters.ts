import type { Random } from '../../random';

const HEXADECIMAL = '0123456789abcdef';

export function hexadecimal(random: Random, length: number): string {
  let text = '';
  for (let index = 0; index < length; index++) text += HEXADECIMAL[random.integer(0, 15)];
  return text;
}

export function digits(random: Random, length: number): string {
  let text = '';
  for (let index = 0; index < length; index++) text += random.integer(index === 0 ? 1 : 0, 9);
  return text;
}
