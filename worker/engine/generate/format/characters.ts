import type { Random } from '../../random';

export function digits(random: Random, length: number): string {
  let text = '';
  for (let index = 0; index < length; index++) text += random.integer(index === 0 ? 1 : 0, 9);
  return text;
}
