import { expect, test } from 'vitest';
import { createRandom, type Random } from '../../../engine/random';
import { openHouse } from '../../../testing/api';
import { type MockDesk, openDesk } from '../../../testing/mock-desk';

const house = openHouse();

type Call = { method: 'GET' | 'PUT'; path: string; query: string; json?: object };

/** What somebody may send to one route of an API. */
function randomCall(random: Random, method: Call['method']): Call {
  const path = `/carts/${random.integer(1, 4)}/items/${random.integer(1, 2)}`;
  const query = [
    random.next() < 0.5 ? `page=${random.integer(1, 3)}` : '',
    random.next() < 0.3 ? `sort=${random.integer(0, 1) ? 'name' : 'a%20b'}` : '',
  ];
  const json = {
    amount: random.integer(1, 2),
    ...(random.next() < 0.5 && { gift: random.next() < 0.5 }),
    ...(random.next() < 0.5 && { lines: [{ sku: 'a' }, ...(random.next() < 0.5 ? [{ sku: null }] : [])] }),
  };
  const call = { method, path, query: query.filter(Boolean).join('&') };
  return method === 'GET' ? call : { ...call, json };
}

function exchangeOf({ method, path, query, json }: Call, at: number) {
  const body = json && JSON.stringify(json);
  const answer = JSON.stringify({ answer: at });
  return {
    at,
    method,
    path,
    url: `http://localhost:8787/m/shop/orders${path}?${query}`,
    request_headers: body ? [['content-type', 'application/json']] : [],
    request_body: { text: body ?? null, size: body?.length ?? 0, cut: false },
    status: 200 + (at % 3),
    response_headers: [['content-type', 'application/json']],
    response_body: { text: answer, size: answer.length, cut: false },
  };
}

/** What rules can tell of a request: lists in bodies are not compared. */
function kindOf({ method, path, query, json }: Call): string {
  return JSON.stringify([method, path, query, json && { ...json, lines: undefined }]);
}

async function replayed(desk: MockDesk, { method, path, query, json }: Call) {
  const target = query ? `${path}?${query}` : path;
  const { status, body } = await desk.send(target, { method, ...(json && { json }) });
  return { status, body };
}

test.each(Array.from({ length: 12 }, (_, round) => round))(
  'what was recorded of random traffic is what the mock answers to it (%i)',
  async (round) => {
    const desk = await openDesk(house);
    const random = createRandom(`traffic ${round}`);
    const method = round % 2 === 0 ? 'GET' : 'PUT';
    const calls = Array.from({ length: 25 }, () => randomCall(random, method));
    const made = await desk.admin('/recordings', {
      method: 'POST',
      json: { exchanges: calls.map(exchangeOf), ids: 'parameter', answers: 'each', contract: 'infer' },
    });
    expect(made.body).toMatchObject({ endpoints: [{ method, path: '/carts/:id/items/:item_id' }] });
    const newest = new Map(calls.map((call, at) => [kindOf(call), at]));
    for (const call of calls) {
      const at = newest.get(kindOf(call)) ?? -1;
      expect(await replayed(desk, call)).toEqual({ status: 200 + (at % 3), body: { answer: at } });
    }
  },
);
