import { setTimeout as sleep } from 'node:timers/promises';
import { openSockets } from './open-sockets.ts';
import { Receipts } from './receipts.ts';

/** One process of subscribers that read everything: opens them, says "open", takes what comes, and tells when asked. */
const [url = '', count = '1'] = process.argv.slice(2);

const receipts = new Receipts(Number(count));
const sockets = await openSockets(url, Number(count), (number) => ({
  take: (type, payload) => receipts.take(number, type, payload.toString('latin1'), Date.now()),
  closed: () => console.error('a subscriber was cut off'),
}));
process.send?.('open');

process.once('message', async () => {
  // What is under way still arrives.
  await sleep(1_500);
  process.send?.(receipts.summary(), () => process.disconnect());
  for (const socket of sockets) socket.close();
});
