import { type Dialect, PAGE_SIZE, type PageWish, QUERY_LIMITS } from './collection-query';
import { firstOf, type QueryParameters, wholeNumber } from './query-parameters';

/** Which part of the list is asked for. `_cursor` is this house's own, in every dialect; it begins empty. */
export function readPage(parameters: QueryParameters, dialect: Dialect): PageWish {
  const cursor = parameters.get('_cursor')?.[0];
  const size = sizeOf(parameters);
  if (cursor !== undefined) return { kind: 'cursor', after: cursor || null, size: size ?? PAGE_SIZE };
  if (dialect === 'mockoon') return mockoonPage(parameters);
  const page = firstOf(parameters, '_page');
  const isEnvelope = dialect === 'v1' || (dialect === 'auto' && parameters.has('_per_page'));
  if (page !== null || (isEnvelope && parameters.has('_per_page')))
    return { kind: 'page', number: Math.max(1, wholeNumber(page) ?? 1), size: size ?? PAGE_SIZE, isEnvelope };
  return dialect === 'v1' ? { kind: 'all' } : slice(parameters);
}

function slice(parameters: QueryParameters): PageWish {
  const start = firstNumber(parameters, '_start');
  if (firstOf(parameters, '_end') !== null)
    return { kind: 'slice', start, end: firstNumber(parameters, '_end') };
  if (firstOf(parameters, '_limit') === null) return { kind: 'all' };
  return { kind: 'slice', start, end: start + firstNumber(parameters, '_limit') };
}

function firstNumber(parameters: QueryParameters, name: string): number {
  return Math.max(0, wholeNumber(firstOf(parameters, name)) ?? 0);
}

function mockoonPage(parameters: QueryParameters): PageWish {
  if (!parameters.has('page') && !parameters.has('limit')) return { kind: 'all' };
  const number = wholeNumber(firstOf(parameters, 'page')) || 1;
  const size = bounded(wholeNumber(firstOf(parameters, 'limit')) || PAGE_SIZE);
  return { kind: 'page', number: Math.max(1, number), size, isEnvelope: false };
}

function sizeOf(parameters: QueryParameters): number | null {
  const size = wholeNumber(firstOf(parameters, '_per_page') ?? firstOf(parameters, '_limit'));
  return size === null || size < 1 ? null : bounded(size);
}

function bounded(size: number): number {
  return Math.min(Math.max(1, size), QUERY_LIMITS.pageSize);
}
