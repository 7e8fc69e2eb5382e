import type { Exchange } from '../../api/worker-types';
import { headerLines } from './header-lines';
import { SAMPLE_METHODS, type Sample } from './sample';

/** What a client or the network adds by itself. */
const OWN_OF_CLIENTS =
  /^(host|connection|content-length|accept-encoding|user-agent|cf-.*|x-forwarded-.*|x-real-ip|x-understudy-.*|sec-.*)$/;

/** A request of the log as a sample; undefined where the log has not kept all of it. */
export function sampleOfExchange(exchange: Exchange): Sample | undefined {
  const { request_body: body } = exchange;
  const method = SAMPLE_METHODS.find((one) => one === exchange.method);
  if (!method || body.cut || body.encoding === 'base64' || (body.text === null && body.size > 0))
    return undefined;
  return {
    method,
    path: exchange.path + new URL(exchange.url, 'http://mock').search,
    headers: headerLines(
      exchange.request_headers.filter(([name]) => !OWN_OF_CLIENTS.test(name.toLowerCase())),
    ),
    ...(body.text ? { body: body.text } : {}),
  };
}
