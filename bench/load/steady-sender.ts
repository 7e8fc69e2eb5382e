import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

/** One process that sends at a rate, whatever the answers take, evenly and not all at the start of each second. */
const [url = '', rate = '1', seconds = '1', connections = '1', varied = ''] = process.argv.slice(2);
const TICK_MS = 5;

const { origin, pathname } = new URL(url);
const total = Math.round(Number(rate) * Number(seconds));
const pool = new Pool(origin, { connections: Number(connections), pipelining: 1 });
let errors = 0;

async function send(number: number): Promise<void> {
  const path = varied === '' ? pathname : `${pathname}?number=${number}`;
  try {
    const { statusCode, body } = await pool.request({ method: 'GET', path });
    await body.dump();
    if (statusCode >= 300) errors += 1;
  } catch {
    // An error is an error, whichever it was.
    errors += 1;
  }
}

const began = performance.now();
const underWay: Promise<void>[] = [];
while (underWay.length < total) {
  const due = Math.min(total, Math.ceil(((performance.now() - began) / 1000) * Number(rate)));
  while (underWay.length < due) underWay.push(send(underWay.length));
  await sleep(TICK_MS);
}
await Promise.all(underWay);
const took = (performance.now() - began) / 1000;
await pool.close();
process.send?.({ requests: total, errors, seconds: took }, () => process.disconnect());
