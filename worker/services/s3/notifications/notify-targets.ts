import { MAIN_WORLD } from '../../../engine/collections/memory-name';
import type { Caller } from '../../../engine/s3/access/account';
import type { MockRequest, Served } from '../../service';
import type { CompiledS3, S3Context } from '../compiled';
import type { S3Config } from '../config';
import type { Happened } from '../s3-call';
import { deliverEvent } from './deliver-event';
import { eventDocument } from './event-document';
import { targetAddress } from './target-address';

export type Notifying = {
  request: Pick<MockRequest, 'url' | 'reach' | 'clientIp'>;
  context: Served<S3Config, CompiledS3> & Pick<S3Context, 'seed' | 'why' | 'recordSent'>;
  caller: Caller;
};

/** Goes on behind the answer; each target gets a message of its own, in the world of the request. */
export function notifyTargets(notifying: Notifying, happened: Happened): void {
  const { context } = notifying;
  const { ports, why, world } = context;
  for (const { id, target } of happened.targets) {
    const url = targetAddress(target, notifying);
    if (url === null) continue;
    const headers = new Headers({ 'content-type': 'application/json', 'user-agent': 'Understudy-S3/1' });
    if (world !== MAIN_WORLD) headers.set('x-understudy-world', world);
    const body = eventDocument(notifying, happened, id);
    why.callbacks = (why.callbacks ?? 0) + 1;
    ports.waitUntil(deliverEvent({ url, headers, body }, ports).then((sent) => context.recordSent(sent)));
  }
}
