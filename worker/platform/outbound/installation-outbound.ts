import { createOutbound, type Outbound } from './outbound';
import { resolveOverHttps } from './resolve-over-https';

export type OutboundEnv = {
  LOCAL_INSTALLATION?: string;
  ALLOW_PRIVATE_UPSTREAMS?: string;
  SELF_HOSTED?: string;
};

/**
 * Private and loopback targets may be called on one machine, where its owner allows it, and nowhere else. Off Cloudflare's
 * network a public name may lead to a private address, so names are looked up there.
 */
export function installationOutbound(env: OutboundEnv): Outbound {
  const { LOCAL_INSTALLATION, ALLOW_PRIVATE_UPSTREAMS, SELF_HOSTED } = env;
  const allowPrivate = LOCAL_INSTALLATION === 'yes' && ALLOW_PRIVATE_UPSTREAMS === 'yes';
  const send = (request: Request) => fetch(request);
  const resolve = SELF_HOSTED === 'yes' && !allowPrivate ? { resolve: resolveOverHttps(send) } : {};
  return createOutbound({ allowPrivate, fetch: send, ...resolve });
}
