import type { Endpoint } from '../../api/endpoint-queries';
import { dryRunEndpoint, type SentRequest } from '../../api/endpoint-tries';
import { queryOptions } from '../../api/query/query-options';
import { fittingBody } from './fitting-body';
import { requestOf } from './request-of';
import { AUTOMATIC } from './sample';

/** The request that is made from a saved endpoint alone; nothing is sent to find it out. */
export function madeRequestQuery(groupId: string, endpoint: Endpoint) {
  return queryOptions({
    queryKey: ['made-request', endpoint.id, endpoint.revision],
    queryFn: async ({ signal }): Promise<SentRequest> => {
      const { id, group_id, revision, created_by, created_at, updated_at, ...document } = endpoint;
      const body = await fittingBody(endpoint, signal);
      const request = requestOf({ sample: AUTOMATIC, endpoint, fittingBody: body });
      return (await dryRunEndpoint(groupId, { endpoint: document, endpoint_id: id, request }, signal))
        .request;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
