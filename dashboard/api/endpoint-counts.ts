import { api } from './client';
import { queryOptions } from './query/query-options';

const MOST = 100;

/** How many requests the endpoints of a group have answered in the last day; undefined where that is not known. */
export type DayCounts = { of(endpointId: string): number | undefined };

export function dayCountsQuery(projectId: string, groupId: string) {
  return queryOptions({
    queryKey: ['day-counts', projectId, groupId],
    queryFn: async ({ signal }): Promise<DayCounts> => {
      const query = { group_id: groupId, limit: String(MOST), hours: '24' };
      const asked = { param: { project_id: projectId }, query };
      const response = await api.projects[':project_id']['top-endpoints'].$get(asked, { init: { signal } });
      const { endpoints } = await response.json();
      const counts = new Map(endpoints.map(({ endpoint_id, count }) => [endpoint_id, count]));
      // The list has the busiest ones: where it is not full, the others were not asked at all.
      const rest = endpoints.length < MOST ? 0 : undefined;
      return { of: (id) => counts.get(id) ?? rest };
    },
    refetchInterval: 15_000,
  });
}
