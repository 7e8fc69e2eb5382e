import type { EndpointSummary } from '../../api/endpoint-queries';
import { words } from './words';

/** What the endpoint asks of a request and has beside its first answer, in a few words. */
export function contractText({ part_counts, has_body_schema }: EndpointSummary): string {
  const { params, headers, responses, callbacks } = part_counts;
  return [
    params > 0 ? words().params(params) : '',
    headers > 0 ? words().headers(headers) : '',
    has_body_schema ? words().bodySchema : '',
    responses > 0 ? words().responses(responses) : '',
    callbacks > 0 ? words().callbacks(callbacks) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What an endpoint is called where there is room for one line. */
export function routeOf({ method, path }: EndpointSummary): string {
  return `${method} ${path}`;
}

/** Its name, where somebody gave it one. */
export function ownName(endpoint: EndpointSummary): string | undefined {
  return endpoint.name === routeOf(endpoint) ? undefined : endpoint.name;
}
