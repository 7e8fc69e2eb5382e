import { jsonText } from '../../json-text';
import { HelperError, type RenderScope } from '../../template-helper';
import { VALUE_MOST } from '../../template-limits';
import { plainValue } from './plain-value';

/** The texts put together, when that is not more than a value may be. */
export function joinTexts(texts: readonly string[], separator: string, scope: RenderScope): string {
  let length = separator.length * Math.max(0, texts.length - 1);
  for (const text of texts) length += text.length;
  if (length > VALUE_MOST) throw new HelperError(`a text has at most ${VALUE_MOST} characters`);
  scope.spend(texts.length >> 3);
  return texts.join(separator);
}

/** As it stands in a text: lists and records as JSON. */
export function printedValue(value: unknown, scope: RenderScope): string {
  const plain = plainValue(value);
  if (plain === null || plain === undefined) return '';
  if (plain instanceof Date) return plain.toISOString();
  return typeof plain === 'object' ? jsonText(plain, scope) : String(plain);
}
