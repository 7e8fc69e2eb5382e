import type { Answer } from '../../../engine/answer';
import type { MockRequest } from '../../service';
import type { HttpContext } from '../answers/mock-call';
import type { ProxySettings } from './document';
import { proxyRequest } from './proxy-request';

/** The upstream's answer, told in the log as what it is. */
export async function answerByProxy(
  request: MockRequest,
  { ports, why }: HttpContext,
  settings: ProxySettings,
): Promise<Answer> {
  const { answer, upstream, error } = await proxyRequest(request, settings, {
    outbound: ports.outbound,
    isRead: request.hasBody,
  });
  why.outcome = error === null ? 'proxied' : 'proxy_failed';
  if (upstream !== null) why.upstream = upstream;
  return answer;
}
