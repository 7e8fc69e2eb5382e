import { type Exchange, timingOf } from '../exchange';
import type { HarEntry, HarOrigin, HarTimings } from './har';
import { harRequest } from './har-request';
import { harResponse } from './har-response';

export function harEntry(exchange: Exchange): HarEntry {
  const timings = timingsOf(exchange);
  return {
    startedDateTime: new Date(exchange.at).toISOString(),
    // The format wants the sum.
    time: timings.blocked + timings.send + timings.wait + timings.receive,
    request: harRequest(exchange),
    response: harResponse(exchange),
    cache: {},
    timings,
    _understudy: originOf(exchange),
  };
}

function timingsOf(exchange: Exchange): HarTimings {
  const { queue_ms, match_ms, delay_ms } = timingOf(exchange);
  return { blocked: queue_ms, dns: -1, connect: -1, ssl: -1, send: 0, wait: match_ms + delay_ms, receive: 0 };
}

function originOf({ id, source, group_slug, kind, world, seed, caller, why }: Exchange): HarOrigin {
  return { id, source, group: group_slug, kind, world, seed, country: caller.country, why };
}
