import { describe, expect, test } from 'vitest';
import { useOwnInbox } from './webhooks/own-inbox.ts';
import { VENDORS } from './webhooks/vendors.ts';

const BODY = '{"type":"order.paid","data":{"id":1017,"name":"Zoë"}}';
const AN_HOUR = 3_600_000;

const clients = Object.fromEntries(
  VENDORS.map(({ scheme, keys, next }, index) => [
    `vendor-${index}`,
    { signature: { scheme, secrets: [keys.checking, next.checking] } },
  ]),
);
const refusing = Object.fromEntries(
  VENDORS.map(({ scheme, keys }, index) => [
    `refusing-${index}`,
    { signature: { scheme, secrets: [keys.checking] }, policy: 'refuse' },
  ]),
);
const inbox = useOwnInbox({ clients: { ...clients, ...refusing } });

describe.each(VENDORS.map((vendor, index) => ({ ...vendor, index })))('$name', (vendor) => {
  const client = `vendor-${vendor.index}`;
  const { keys, next, hasTimestamp } = vendor;
  const signed = async (secret = keys.signing, at = new Date()) => ({
    'content-type': 'application/json',
    ...(await vendor.sign(BODY, secret, at)),
  });

  test('what it signs is valid, with either secret while they are rotated', async () => {
    expect((await inbox.receive(client, await signed(), BODY)).signature).toMatchObject({
      verdict: 'valid',
      step: null,
    });
    expect((await inbox.receive(client, await signed(next.signing), BODY)).signature).toMatchObject({
      verdict: 'valid',
      detail: 'It fits the second of 2 secrets.',
    });
  });

  test('one byte of the body, or of the signature, makes it invalid', async () => {
    const headers = await signed();
    const tampered = BODY.replace('1017', '1018');
    expect((await inbox.receive(client, headers, tampered)).signature).toMatchObject({
      verdict: 'invalid',
      step: 'no_secret_matches',
      detail: expect.stringContaining('body was changed'),
    });
    const [name = '', value = ''] = Object.entries(headers).at(-1) ?? [];
    const place = value.length - 9;
    const other = value[place] === 'a' ? 'b' : 'a';
    const changed = { ...headers, [name]: value.slice(0, place) + other + value.slice(place + 1) };
    expect((await inbox.receive(client, changed, BODY)).signature).toMatchObject({
      verdict: 'invalid',
      step: 'no_secret_matches',
    });
  });

  test('what is an hour old, or ahead, is stale where the time is signed', async () => {
    const old = await signed(keys.signing, new Date(Date.now() - AN_HOUR));
    const ahead = await signed(keys.signing, new Date(Date.now() + AN_HOUR));
    const steps = ['timestamp_too_old', 'timestamp_in_future'];
    for (const [index, headers] of [old, ahead].entries()) {
      const { signature } = await inbox.receive(client, headers, BODY);
      expect(signature).toMatchObject(
        hasTimestamp ? { verdict: 'stale', step: steps[index] } : { verdict: 'valid', step: null },
      );
    }
  });

  test('without a signature there is none, and whoever refuses answers 401 and keeps it all the same', async () => {
    const json = { 'content-type': 'application/json' };
    expect((await inbox.receive(client, json, BODY)).signature).toMatchObject({
      verdict: 'absent',
      step: 'header_absent',
    });
    const url = `${inbox.base()}/refusing-${vendor.index}`;
    const refused = await fetch(url, { method: 'POST', headers: json, body: BODY });
    const taken = await fetch(url, { method: 'POST', headers: await signed(), body: BODY });
    expect([refused.status, taken.status]).toEqual([401, 200]);
    const kept = await fetch(`${inbox.base()}/events?client_id=refusing-${vendor.index}`);
    expect(await kept.json()).toMatchObject({ total: 2 });
  });

  test('what the helper signs, its own library takes', async () => {
    const wish = { scheme: vendor.scheme, secret: keys.signing, body: BODY };
    const { headers } = await inbox.admin.post<{ headers: Record<string, string> }>(
      inbox.path('/signature'),
      wish,
    );
    await vendor.check(BODY, headers, keys.checking);
    await expect(async () => vendor.check(`${BODY} `, headers, keys.checking)).rejects.toThrow();
  });
});
