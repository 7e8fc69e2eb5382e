import type { QueryParameters } from '../../operations/query-parameters';
import { invalidArgument } from '../../signature/signature-refusals';

export const PART_NUMBER_MOST = 10_000;

/** The number of a part in the query; null where there is none. */
export function partNumber(query: QueryParameters): number | null {
  const value = query.get('partNumber');
  if (value === undefined) return null;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= PART_NUMBER_MOST) return number;
  const message = `Part number must be an integer between 1 and ${PART_NUMBER_MOST}, inclusive`;
  throw invalidArgument(message, 'partNumber', value);
}
