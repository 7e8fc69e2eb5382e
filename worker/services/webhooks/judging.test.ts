import { beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../platform/clock';
import { type SigningSettings, signEvent } from '../../platform/webhook-signature/sign';
import { type InboxDesk, openInboxDesk } from '../../testing/inbox-desk';

const BODY = '{"type":"invoice.paid","amount":1900}';
const SECRET = `whsec_${btoa('a secret of thirty-two bytes....')}`;
const OTHER = `whsec_${btoa('another one of thirty-two bytes.')}`;

const SCHEMES = {
  standard: SECRET,
  stripe: 'whsec_stripe',
  github: 'octo',
  slack: 'slack-secret',
  shopify: 'shpss_1',
} as const;

const custom = {
  header: 'x-sig',
  algorithm: 'sha512',
  encoding: 'base64url',
  prefix: 'v0,',
  timestamp_header: 'x-at',
  signed: 'timestamp.body',
} as const;

type Signed = { scheme: SigningSettings['scheme']; secret: string; ago?: number; body?: string };

async function headersFor({ scheme, secret, ago = 0, body = BODY }: Signed) {
  const timestamp = Math.floor(systemClock.now() / 1000) - ago;
  const signed = { id: 'msg_1', timestamp, body: new TextEncoder().encode(body) };
  return (await signEvent({ scheme, secrets: [secret], custom }, signed)).headers;
}

const verdictOf = async (desk: InboxDesk, client: string) =>
  (await desk.newest(`?client_id=${client}`)).signature;

describe.each(Object.entries(SCHEMES))('what is signed as by %s', (name, secret) => {
  const scheme = name as keyof typeof SCHEMES;
  let desk: InboxDesk;
  beforeAll(async () => {
    desk = await openInboxDesk({ signature: { scheme, secrets: [secret] }, policy: 'refuse' });
  });
  const send = (body: string, headers: Record<string, string>) =>
    desk.send('/webhooks/a', { method: 'POST', body, headers });

  test('is valid, and taken', async () => {
    expect((await send(BODY, await headersFor({ scheme, secret }))).status).toBe(200);
    expect(await verdictOf(desk, 'a')).toMatchObject({ verdict: 'valid', scheme, step: null });
  });

  test('is refused when one byte of it is another, and kept all the same', async () => {
    const refused = await send(BODY.replace('1900', '9900'), await headersFor({ scheme, secret }));
    expect(refused).toMatchObject({
      status: 401,
      body: { code: 'webhooks.refused', verdict: 'invalid', step: 'no_secret_matches' },
    });
    const event = await desk.newest();
    expect(event).toMatchObject({
      id: (refused.body as { event_id: string }).event_id,
      signature: { verdict: 'invalid', step: 'no_secret_matches', detail: expect.any(String) },
      answered: { status: 401 },
    });
  });

  test('is refused without a signature', async () => {
    expect(await send(BODY, {})).toMatchObject({ status: 401, body: { verdict: 'absent' } });
  });
});

test('while a secret is replaced both are good, and afterwards the new one alone', async () => {
  const desk = await openInboxDesk({ signature: { scheme: 'standard', secrets: [SECRET, OTHER] } });
  const verdict = async (secret: string) => {
    const headers = await headersFor({ scheme: 'standard', secret });
    await desk.send('/webhooks/a', { method: 'POST', body: BODY, headers });
    return (await verdictOf(desk, 'a')).verdict;
  };
  expect([await verdict(SECRET), await verdict(OTHER)]).toEqual(['valid', 'valid']);
  await desk.configure({ signature: { scheme: 'standard', secrets: [OTHER] } });
  expect([await verdict(SECRET), await verdict(OTHER)]).toEqual(['invalid', 'valid']);
});

test('a sender of its own way is understood', async () => {
  const desk = await openInboxDesk({ signature: { scheme: 'custom', secrets: ['s'], custom } });
  const headers = await headersFor({ scheme: 'custom', secret: 's' });
  await desk.send('/webhooks/a', { method: 'POST', body: BODY, headers });
  expect(await verdictOf(desk, 'a')).toMatchObject({ verdict: 'valid', scheme: 'custom' });
});

test('each client may be judged in its own way', async () => {
  const desk = await openInboxDesk({
    policy: 'refuse',
    signature: { scheme: 'github', secrets: ['octo'] },
    clients: { loose: { signature: { scheme: 'none' } }, watched: { policy: 'record' } },
  });
  const statuses = [];
  for (const client of ['strict', 'loose', 'watched'])
    statuses.push((await desk.send(`/webhooks/${client}`, { method: 'POST', body: BODY })).status);
  expect(statuses).toEqual([401, 200, 200]);
  expect(await verdictOf(desk, 'watched')).toMatchObject({ verdict: 'absent' });
  expect(await verdictOf(desk, 'loose')).toMatchObject({ verdict: 'unchecked' });
});

test('what was refused uses up no attempt that has to fail', async () => {
  const desk = await openInboxDesk({
    policy: 'refuse',
    fail_first: { count: 1 },
    signature: { scheme: 'standard', secrets: [SECRET] },
  });
  const headers = await headersFor({ scheme: 'standard', secret: SECRET });
  const send = (body: string) => desk.send('/webhooks/a', { method: 'POST', body, headers });
  const statuses = [];
  for (const body of [`${BODY} `, `${BODY}  `, BODY, BODY]) statuses.push((await send(body)).status);
  expect(statuses).toEqual([401, 401, 500, 200]);
});

test('a signature grows stale by the clock of the project', async () => {
  const desk = await openInboxDesk({ signature: { scheme: 'stripe', secrets: ['whsec_stripe'] } });
  const send = async (ago = 0) => {
    const headers = await headersFor({ scheme: 'stripe', secret: 'whsec_stripe', ago });
    await desk.send('/webhooks/a', { method: 'POST', body: BODY, headers });
    return verdictOf(desk, 'a');
  };
  expect(await send(290)).toMatchObject({ verdict: 'valid' });
  expect(await send(310)).toMatchObject({ verdict: 'stale', step: 'timestamp_too_old' });
  const clock = (json: object) =>
    desk.house.call(`/api/projects/${desk.at.project_id}/clock`, {
      method: 'PUT',
      token: desk.at.team.editor.token,
      json,
    });
  expect(await clock({ mode: 'shifted', shift_ms: 600_000 })).toMatchObject({ status: 200 });
  expect(await send()).toMatchObject({ verdict: 'stale' });
  expect(await send(-600)).toMatchObject({ verdict: 'valid' });
  await clock({ mode: 'real' });
  expect(await send()).toMatchObject({ verdict: 'valid' });
});

test('why it was answered so is told with each exchange', async () => {
  const desk = await openInboxDesk({ signature: { scheme: 'github', secrets: ['octo'] } });
  const { headers } = await desk.send('/webhooks/gh', {
    method: 'POST',
    body: BODY,
    headers: { 'x-github-event': 'push', 'x-understudy-explain': '1' },
  });
  expect(JSON.parse(headers.get('x-understudy-explain') ?? '')).toMatchObject({
    outcome: 'received',
    checks: [
      { part: 'client', actual: 'gh' },
      { part: 'type', actual: 'push' },
      { part: 'sender', actual: 'github' },
      {
        part: 'signature',
        ok: false,
        expected: 'github',
        actual: expect.stringMatching(/^absent: header_absent/),
      },
      { part: 'attempt', actual: '1' },
    ],
  });
});
