import type { PageContext } from './context';
import { isRecord, listOf, recordOf } from './json-value';

const MOST_CHOICES = 6;

/** What a caller must show, all ways in; empty where the first of them asks for nothing. */
export function securityWords(operation: Record<string, unknown>, context: PageContext): string {
  const choices = listOf(operation.security ?? recordOf(context.document).security)
    .slice(0, MOST_CHOICES)
    .filter(isRecord);
  const [first] = choices;
  if (!first || Object.keys(first).length === 0) return '';
  return choices
    .map((choice) => Object.keys(choice).slice(0, MOST_CHOICES).join(' and ') || 'nothing')
    .join(', or ');
}
