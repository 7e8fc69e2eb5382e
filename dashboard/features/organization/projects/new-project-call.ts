import { requestCurl } from '../../../api/curl-line';

/** What makes a project from a terminal; a token is taken from the environment. */
export function newProjectCall(organizationId: string, origin: string): string {
  const body = JSON.stringify({ organization_id: organizationId, name: 'Shop' });
  const headers = [['content-type', 'application/json']] as const;
  const call = requestCurl('/api', origin, { method: 'POST', path: '/projects', headers, body });
  return `${call} \\\n  -H "authorization: Bearer $UNDERSTUDY_TOKEN"`;
}
