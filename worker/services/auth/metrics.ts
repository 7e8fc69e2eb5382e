import type { GroupIdentity, Ports } from '../ports';
import type { AuthMetrics } from './admin/token-documents';

type Counted = { by_status: Record<string, number> };

/** What the log has counted, of all worlds together. */
export async function authMetrics(group: GroupIdentity, ports: Ports): Promise<AuthMetrics> {
  const { count: total, by_status, routes } = await ports.measures(group);
  const total_errors = errorsOf({ by_status });
  return {
    total_requests: total,
    total_errors,
    error_rate: total === 0 ? 0 : Math.round((total_errors / total) * 10_000) / 10_000,
    endpoints: Object.fromEntries(
      routes.map((route) => [
        `${route.method} ${route.path}`,
        { requests: route.count, errors: errorsOf(route) },
      ]),
    ),
  };
}

function errorsOf({ by_status }: Counted): number {
  return Object.entries(by_status).reduce(
    (sum, [status, count]) => (/^[45]/.test(status) ? sum + count : sum),
    0,
  );
}
