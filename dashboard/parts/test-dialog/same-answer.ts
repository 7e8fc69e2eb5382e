import type { Tried } from '../../api/endpoint-tries';

type Response = Tried['response'];

/** To the byte: status, headers and body. */
export function isSameAnswer(one: Response, other: Response): boolean {
  return one.status === other.status && one.body === other.body && headersOf(one) === headersOf(other);
}

function headersOf({ headers }: Response): string {
  return JSON.stringify(headers.filter(([name]) => name.toLowerCase() !== 'date'));
}
