import type { ExchangeSummary } from '../../../api/worker-types';
import { termFor } from './filter-terms';

type Asked = Pick<ExchangeSummary, 'method' | 'path' | 'status' | 'group_slug'> & {
  endpoint?: { id: string; path: string } | null | undefined;
};

export type Like = { what: 'path' | 'endpoint' | 'status' | 'group'; shown: string; term: string };

/** By what an exchange is like others, the narrowest first. */
export function likeThis({ path, status, group_slug, endpoint }: Asked): Like[] {
  return [
    { what: 'path', shown: path, term: termFor('path', path) },
    ...(endpoint
      ? [{ what: 'endpoint', shown: endpoint.path, term: termFor('endpoint', endpoint.id) } as const]
      : []),
    { what: 'status', shown: String(status), term: termFor('status', String(status)) },
    ...(group_slug === ''
      ? []
      : [{ what: 'group', shown: group_slug, term: termFor('group', group_slug) } as const]),
  ];
}
