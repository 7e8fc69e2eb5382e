import { openSockets } from '../live/open-sockets.ts';

/** A process of followers that read and ack and do no more, because they share the cores with the server that is measured. */
const [url = '', count = '1'] = process.argv.slice(2);

let frames = 0;
let bytes = 0;
let missed = 0;
let cutOff = 0;
/** Cut off while others were still told; at the end all are cut off. */
let lost = 0;

function take(type: string, payload: Buffer): void {
  if (type === 'error') throw new Error(payload.toString());
  frames += 1;
  bytes += payload.length;
  lost = cutOff;
  if (type !== 'missed') return;
  const { count }: { count: number | null } = JSON.parse(payload.toString());
  missed += count ?? 0;
}

const sockets = await openSockets(url, Number(count), () => ({
  take,
  closed: () => {
    cutOff += 1;
  },
}));
process.send?.('open');

process.once('message', () => {
  process.send?.({ frames, bytes, missed, lost }, () => process.disconnect());
  for (const socket of sockets) socket.close();
});
