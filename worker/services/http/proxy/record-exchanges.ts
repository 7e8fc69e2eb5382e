import type { AdminDeps } from '../admin-deps';
import { createEndpoints } from '../create-endpoints';
import type { EndpointSummary, NewEndpoint } from '../documents';
import { summaryOf } from '../endpoint-rows';
import { findRouteOwners } from '../repository';
import { routeKeyOf } from '../routes';
import type { NewRecordings } from './record-api';
import { recordedEndpoint } from './recorded-endpoint';

type Skipped = { index: number; method: string; path: string; reason: string };

type Candidate = { index: number; key: string; endpoint: NewEndpoint };

export type Recordings = { endpoints: EndpointSummary[]; skipped: Skipped[] };

/** A route that the group has, or that came before in the list, is left alone. */
export async function recordExchanges(deps: AdminDeps, asked: NewRecordings): Promise<Recordings> {
  const skipped: Skipped[] = [];
  const skip = (index: number, reason: string) => {
    const { method = '', path = '' } = asked.exchanges[index] ?? {};
    skipped.push({ index, method, path, reason });
  };
  const candidates = readAll(asked, skip);
  const keys = candidates.map(({ key }) => key);
  const owners = await findRouteOwners(deps.ports.db, deps.group.id, keys);
  const names = new Map(owners.map((owner) => [owner.route_key, owner.name]));
  const chosen: NewEndpoint[] = [];
  for (const { index, key, endpoint } of candidates) {
    const owner = names.get(key);
    if (owner !== undefined) skip(index, `"${owner}" has this route.`);
    else chosen.push(endpoint);
    names.set(key, owner ?? endpoint.name ?? `${endpoint.method} ${endpoint.path}`);
  }
  const made = chosen.length === 0 ? [] : await createEndpoints(deps, chosen);
  return { endpoints: made.map(summaryOf), skipped: skipped.sort((one, other) => one.index - other.index) };
}

function readAll(
  { exchanges, ids, redact }: NewRecordings,
  skip: (index: number, reason: string) => void,
): Candidate[] {
  return exchanges.flatMap(({ response_body: body, ...exchange }, index): Candidate[] => {
    if (body.text === null && body.size > 0) {
      skip(index, 'The body is no text, or it was not kept.');
      return [];
    }
    const seen = { ...exchange, response_body: body.text === '' ? null : body.text, is_cut: body.cut };
    const recorded = recordedEndpoint(seen, { ids, redact });
    if (recorded.ok) return [{ index, key: routeKeyOf(recorded.endpoint), endpoint: recorded.endpoint }];
    skip(index, recorded.reason);
    return [];
  });
}
