import type { Exchange, ExchangeSummary } from '../engine/exchange';
import type { openHouse, Sent } from './api';
import { openDesk } from './mock-desk';

type House = ReturnType<typeof openHouse>;

/** A fresh project with a group of endpoints, and its live log through the admin API. */
export async function openLogDesk(house: House) {
  const desk = await openDesk(house);
  const { token } = desk;
  const base = `/api/projects/${desk.at.project_id}`;
  const log = (path: string, sent: Sent = {}) => house.call(base + path, { token, ...sent });
  return {
    ...desk,
    log,
    /** Newest first, once the log has all that was sent. */
    async list(q = ''): Promise<ExchangeSummary[]> {
      await house.settled();
      const answer = await log(`/exchanges?limit=500&q=${encodeURIComponent(q)}`);
      if (answer.status !== 200) throw new Error(answer.text);
      return (answer.body as { exchanges: ExchangeSummary[] }).exchanges;
    },
    async newest(): Promise<Exchange> {
      await house.settled();
      const answer = await log('/exchanges?limit=1&full=true');
      const [exchange] = (answer.body as { exchanges: Exchange[] }).exchanges;
      if (!exchange) throw new Error('The log is empty.');
      return exchange;
    },
  };
}
