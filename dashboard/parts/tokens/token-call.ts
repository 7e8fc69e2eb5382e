import { requestCurl } from '../../api/curl-line';

/** A call of the admin API with a token, to be pasted into a terminal. */
export function tokenCall(path: string, secret: string, origin: string): string {
  const headers = [['authorization', `Bearer ${secret}`]] as const;
  return requestCurl('/api', origin, { method: 'GET', path, headers, body: null });
}
