import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { useLocalServer } from './local-server.ts';
import { useOwnProject } from './own-project.ts';

const KEY = Buffer.from('a key of some length');

describe('callbacks', () => {
  const own = useOwnProject('Callbacks');
  let failures = 0;
  const receiver = useLocalServer(({ url }, response) => {
    if (url === '/flaky' && failures++ < 2) response.statusCode = 503;
    response.end('thank you');
  });

  type Logged = { id: string; seed: string };

  async function logged(q: string): Promise<Logged[]> {
    const path = `/api/projects/${own.projectId()}/exchanges?full=true&q=${encodeURIComponent(q)}`;
    return (await own.admin.get<{ exchanges: Logged[] }>(path)).exchanges;
  }

  const received = (url: string) => receiver.received.filter((one) => one.url === url);

  beforeAll(async () => {
    const body = { event: 'order.paid', item: "{{body 'item'}}" };
    await own.addEndpoint({
      name: 'order',
      method: 'POST',
      path: '/orders',
      response_status_code: 202,
      callbacks: [
        { url: "{{body 'notify'}}/github", body, sign: { scheme: 'hmac-sha256', secret: 'secret' } },
        {
          url: "{{body 'notify'}}/standard",
          body,
          delay_ms: 300,
          sign: { scheme: 'standard-webhooks', secret: `whsec_${KEY.toString('base64')}` },
        },
        { url: "{{body 'notify'}}/flaky", body },
      ],
    });
  });

  test('go out behind the answer, filled in from the request, signed, and again when they failed', async () => {
    const began = Date.now();
    const answer = await fetch(`${own.url()}/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ item: 'a "chair"\n', notify: receiver.url() }),
    });
    expect(answer.status).toBe(202);
    await expect.poll(() => received('/flaky').length, { timeout: 8_000 }).toBe(3);

    const [github] = received('/github');
    expect(JSON.parse(String(github?.body))).toEqual({ event: 'order.paid', item: 'a "chair"\n' });
    const mac = createHmac('sha256', 'secret')
      .update(github?.body ?? '')
      .digest('hex');
    expect(github?.headers['x-hub-signature-256']).toBe(`sha256=${mac}`);

    const [standard] = received('/standard');
    const id = standard?.headers['webhook-id'];
    const signed = `${id}.${standard?.headers['webhook-timestamp']}.${standard?.body}`;
    const proof = createHmac('sha256', KEY).update(signed).digest('base64');
    expect(standard?.headers['webhook-signature']).toBe(`v1,${proof}`);
    expect((standard?.at ?? 0) - began).toBeGreaterThanOrEqual(300);

    const flaky = await logged('source:callback path:/flaky');
    expect(flaky).toMatchObject([
      {
        status: 200,
        request_body: { text: expect.stringContaining('order.paid') },
        response_body: { text: 'thank you' },
        why: { outcome: 'callback_delivered', tries: [{ status: 503 }, { status: 503 }, { status: 200 }] },
      },
    ]);
    expect(await logged(`source:client seed:"${flaky[0]?.seed}"`)).toMatchObject([{ path: '/orders' }]);
    const again = `/api/projects/${own.projectId()}/exchanges/${flaky[0]?.id}/replay`;
    expect(await own.admin.post(again, {})).toMatchObject({ answers: [{ status: 200, error: null }] });
    expect(received('/flaky')).toHaveLength(4);

    const [first, second, third] = received('/flaky').map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(400);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(800);
  });
});
