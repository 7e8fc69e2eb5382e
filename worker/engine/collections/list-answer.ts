import type { HeaderList } from '../answer';
import type { CollectionQuery, Dialect } from './collection-query';
import type { ListResult } from './memory-call';

/** A list as its dialect answers it: headers, and the JSON text of the body. */
export function listAnswer(
  url: string,
  dialect: Dialect,
  query: CollectionQuery,
  list: ListResult,
): { headers: HeaderList; body: string } {
  const links = linksOf(url, dialect, query, list);
  const headers: HeaderList = [];
  const filtered = list.filtered ?? list.total;
  if (dialect === 'mockoon') {
    headers.push(['x-total-count', String(list.total)], ['x-filtered-count', String(filtered)]);
  } else if (list.filtered !== null) headers.push(['x-total-count', String(filtered)]);
  if (list.next !== null) headers.push(['x-next-cursor', list.next]);
  if (links.length > 0)
    headers.push(['link', links.map(([rel, page]) => `<${page}>; rel="${rel}"`).join(', ')]);
  const exposed = headers.map(([name]) => EXPOSED_NAMES.get(name) ?? name).join(', ');
  if (exposed !== '') headers.push(['access-control-expose-headers', exposed]);
  return { headers, body: bodyOf(query, list) };
}

const EXPOSED_NAMES = new Map([
  ['x-total-count', 'X-Total-Count'],
  ['x-filtered-count', 'X-Filtered-Count'],
  ['x-next-cursor', 'X-Next-Cursor'],
  ['link', 'Link'],
]);

function bodyOf({ page }: CollectionQuery, { items, filtered, page: number }: ListResult): string {
  const data = `[${items.join(',')}]`;
  if (page.kind !== 'page' || !page.isEnvelope) return data;
  const count = filtered ?? 0;
  const pages = Math.max(1, Math.ceil(count / page.size));
  const current = number ?? 1;
  const prev = current > 1 ? current - 1 : null;
  const next = current < pages ? current + 1 : null;
  return `{"first":1,"prev":${prev},"next":${next},"last":${pages},"pages":${pages},"items":${count},"data":${data}}`;
}

type Links = [rel: string, url: string][];

function linksOf(url: string, dialect: Dialect, { page }: CollectionQuery, list: ListResult): Links {
  if (page.kind === 'cursor')
    return list.next === null ? [] : [['next', withParameter(url, '_cursor', list.next)]];
  if (page.kind !== 'page' || list.filtered === null || list.items.length === 0) return [];
  if (list.items.length === list.filtered) return [];
  const last = Math.ceil(list.filtered / page.size);
  const number = list.page ?? page.number;
  const name = dialect === 'mockoon' ? 'page' : '_page';
  const at = (wanted: number) => withParameter(url, name, String(wanted));
  return [
    ['first', at(1)],
    ...(number > 1 ? [['prev', at(number - 1)] as Links[number]] : []),
    ...(number < last ? [['next', at(number + 1)] as Links[number]] : []),
    ['last', at(last)],
  ];
}

/** The address with the parameter at this value; all others stay as they were written. */
function withParameter(url: string, name: string, value: string): string {
  const at = url.indexOf('?');
  const base = at < 0 ? url : url.slice(0, at);
  const written =
    at < 0
      ? []
      : url
          .slice(at + 1)
          .split('&')
          .filter((part) => part !== '');
  const isOurs = (part: string) => part === name || part.startsWith(`${name}=`);
  const pair = `${name}=${encodeURIComponent(value)}`;
  const parts = written.some(isOurs)
    ? written.map((part) => (isOurs(part) ? pair : part))
    : [...written, pair];
  return `${base}?${parts.join('&')}`;
}
