import { notifyTargets } from '../notifications/notify-targets';
import type { Happened } from '../s3-call';
import type { Shelved } from './open-shelf';
import { ownerOf } from './shelf-call';

/** Who asked to be told hears of what a neighbour does, too. There is no exchange that it could be logged with. */
export function tellOfShelf(of: Shelved, happened: Happened): void {
  const address = of.ports.addressOf(of.group);
  const { host, pathname } = new URL(address);
  notifyTargets(
    {
      request: {
        url: address,
        reach: { mount: pathname, host, innerHost: null, hostPrefix: null, acceptEncoding: null },
        clientIp: '127.0.0.1',
      },
      context: {
        ...of,
        seed: { dice: of.ports.ids.next(), at: null, gate: null, call: null, isGiven: false },
        why: { outcome: 'answered' },
        recordSent: () => {},
      },
      caller: ownerOf(of, 'PutObject').caller,
    },
    happened,
  );
}
