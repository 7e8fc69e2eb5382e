import { noCounts } from './counts';
import { type Measured, measuredOf } from './measured';
import type { Metrics } from './metrics';

/** What a log has counted of one group since it began, and of each of its endpoints or routes. */
export type GroupMeasures = Measured & { routes: RouteMeasures[] };

export type RouteMeasures = Measured & {
  /** The endpoint's; of a service without endpoints the route as it named it. */
  id: string;
  method: string;
  path: string;
};

export function groupMeasures({ groups, endpoints }: Metrics, groupId: string): GroupMeasures {
  const group = groups.find(({ name }) => name.group_id === groupId);
  const routes = endpoints
    .filter(({ name }) => name.group_id === groupId)
    .map(({ name: { endpoint_id, method, path }, counts }) => ({
      id: endpoint_id,
      method,
      path,
      ...measuredOf(counts),
    }));
  return { ...measuredOf(group?.counts ?? noCounts()), routes };
}
