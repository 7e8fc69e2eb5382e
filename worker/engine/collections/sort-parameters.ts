import type { Dialect } from './collection-query';
import type { QueryDraft } from './query-draft';
import { firstOf, type QueryParameters } from './query-parameters';

export function readSort(draft: QueryDraft, parameters: QueryParameters, dialect: Dialect): void {
  if (dialect === 'mockoon') readMockoonSort(draft, parameters);
  else readJsonServerSort(draft, parameters, dialect);
}

function readJsonServerSort(draft: QueryDraft, parameters: QueryParameters, dialect: Dialect): void {
  const fields = (firstOf(parameters, '_sort') ?? '').split(',').filter((field) => field !== '');
  const orders = dialect === 'v1' ? [] : (firstOf(parameters, '_order') ?? '').toLowerCase().split(',');
  for (const [index, field] of fields.entries()) {
    const hasSign = dialect !== 'v0' && field.startsWith('-');
    const isDescending = hasSign || orders[index] === 'desc';
    draft.sortBy('_sort', hasSign ? field.slice(1) : field, {
      direction: isDescending ? 'desc' : 'asc',
      // json-server 1.x sorts as people do, 0.17 as machines do.
      ignoresCase: dialect === 'v1',
    });
  }
}

function readMockoonSort(draft: QueryDraft, parameters: QueryParameters): void {
  const field = firstOf(parameters, 'sort');
  if (field === null) return;
  const direction = firstOf(parameters, 'order') === 'desc' ? 'desc' : 'asc';
  draft.sortBy('sort', field, { direction, ignoresCase: true });
}
