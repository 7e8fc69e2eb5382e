import type { InferResponseType } from 'hono/client';
import { api } from './client';
import { infiniteQueryOptions } from './query/query-options';

const audit = api.orgs[':organization_id'].audit;

type AuditPage = InferResponseType<typeof audit.$get>;

export type AuditEvent = AuditPage['events'][number];

export type AuditFilter = {
  actor_id?: string | undefined;
  /** `groups.update`, or a family: `groups.*`. */
  action?: string | undefined;
  /** ISO times; the last is not included. */
  from?: string | undefined;
  to?: string | undefined;
};

const PAGE = '50';

/** Who changed what, newest first. */
export function auditQuery(organizationId: string, filter: AuditFilter) {
  const told = Object.fromEntries(
    Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return infiniteQueryOptions({
    queryKey: ['audit', organizationId, told],
    queryFn: async ({ signal, pageParam }): Promise<AuditPage> => {
      const query = { limit: PAGE, ...told, ...(pageParam === null ? {} : { cursor: pageParam }) };
      const param = { organization_id: organizationId };
      const response = await audit.$get({ param, query }, { init: { signal } });
      return response.json();
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
}
