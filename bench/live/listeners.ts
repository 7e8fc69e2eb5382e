import { setTimeout as sleep } from 'node:timers/promises';
import { Receipts } from './receipts.ts';

/** One process of subscribers: opens them, says "open", takes what comes, and tells when asked. */
const [url = '', count = '1'] = process.argv.slice(2);
const AT_ONCE = 50;

const subscribers = Number(count);
let isOver = false;
const receipts = new Receipts(subscribers);

const open = (number: number) =>
  new Promise<WebSocket>((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
      if (data.startsWith('{"type":"hello"')) resolve(socket);
      const ack = receipts.take(number, data, Date.now());
      if (ack !== undefined) socket.send(`{"type":"ack","ack":"${ack}"}`);
    });
    socket.addEventListener('error', () => reject(new Error(`the socket ${number} failed`)));
    socket.addEventListener('close', ({ code }) => {
      if (!isOver) console.error(`a socket closed with ${code}`);
    });
  });

const sockets: WebSocket[] = [];
while (sockets.length < subscribers) {
  const more = Math.min(AT_ONCE, subscribers - sockets.length);
  sockets.push(
    ...(await Promise.all(Array.from({ length: more }, (_, index) => open(sockets.length + index)))),
  );
}
process.send?.('open');

process.once('message', async () => {
  // What is under way still arrives.
  await sleep(1_500);
  isOver = true;
  const { latencies, ...summary } = receipts.summary();
  process.send?.({ ...summary, latencies: [...latencies] });
  for (const socket of sockets) socket.close(1000);
  await sleep(500);
  process.exit(0);
});
