import { describe, expect, test } from 'vitest';
import { base64OfBytes } from '../../engine/base64';
import { mintSecret } from './mint-secret';
import { signEvent } from './sign';
import { type SignatureSettings, signatureConfig } from './signature-config';
import { verifySignature } from './verify-signature';

const NOW = 1_800_000_000_000;
const AT = NOW / 1000;
const encode = (text: string) => new TextEncoder().encode(text);

const settingsOf = (given: Record<string, unknown>) => signatureConfig.parse(given);

const check = (settings: SignatureSettings, headers: Record<string, string>, body: string, now = NOW) =>
  verifySignature(settings, { headers: new Headers(headers), body: encode(body), now });

async function keyPair(): Promise<{ whsk: string; long: string; whpk: string }> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('A pair was asked for.');
  const pkcs8 = new Uint8Array((await crypto.subtle.exportKey('pkcs8', pair.privateKey)) as ArrayBuffer);
  const seed = pkcs8.subarray(16);
  const open = new Uint8Array((await crypto.subtle.exportKey('raw', pair.publicKey)) as ArrayBuffer);
  return {
    whsk: `whsk_${base64OfBytes(seed)}`,
    long: `whsk_${base64OfBytes(new Uint8Array([...seed, ...open]))}`,
    whpk: `whpk_${base64OfBytes(open)}`,
  };
}

describe('what the vendors print as examples is valid', () => {
  test('Standard Webhooks', async () => {
    const settings = settingsOf({
      scheme: 'standard',
      secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    });
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    };
    expect(await check(settings, headers, '{"test": 2432232314}', 1_614_265_331_000)).toEqual({
      verdict: 'valid',
      scheme: 'standard',
      step: null,
      detail: null,
    });
  });

  test('GitHub', async () => {
    const settings = settingsOf({ scheme: 'github', secrets: ["It's a Secret to Everybody"] });
    const mac = '757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';
    expect(await check(settings, { 'x-hub-signature-256': `sha256=${mac}` }, 'Hello, World!')).toMatchObject({
      verdict: 'valid',
    });
  });

  test('Slack', async () => {
    const settings = settingsOf({ scheme: 'slack', secrets: ['8f742231b10e8888abcd99yyyzzz85a5'] });
    const body =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
    const headers = {
      'x-slack-request-timestamp': '1531420618',
      'x-slack-signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    };
    expect(await check(settings, headers, body, 1_531_420_620_000)).toMatchObject({ verdict: 'valid' });
  });
});

const SECRETS: Record<string, string> = {
  standard: `whsec_${btoa('a secret of twenty-four+')}`,
  stripe: 'whsec_of_stripe',
  github: 'a gïthub secret',
  slack: '8f742231b10e8888abcd99edabcd85a5',
  shopify: 'hush',
  custom: 'mine',
};

describe.each(Object.entries(SECRETS))('%s', (scheme, secret) => {
  const custom = {
    encoding: 'base64url',
    algorithm: 'sha512',
    signed: 'timestamp.body',
    prefix: 'sig ',
  };
  const settings = settingsOf({ scheme, secrets: [secret], custom });
  const body = '{"name":"Zoë"}\n';
  const sign = (at = AT) => signEvent(settings, { id: 'msg_1', timestamp: at, body: encode(body) });

  test('takes what it has signed, with the other of two secrets too', async () => {
    const { headers } = await sign();
    expect(await check(settings, headers, body)).toMatchObject({ verdict: 'valid', step: null });
    const other = scheme === 'standard' ? `whsec_${btoa('another')}` : 'another';
    expect(await check({ ...settings, secrets: [other, secret] }, headers, body)).toMatchObject({
      verdict: 'valid',
      detail: 'It fits the second of 2 secrets.',
    });
    expect(await check({ ...settings, secrets: [other] }, headers, body)).toMatchObject({
      verdict: 'invalid',
      step: 'no_secret_matches',
    });
  });

  test('refuses any change of one character, in the body and in each header', async () => {
    const { headers } = await sign();
    expect(await check(settings, headers, body.replace('Z', 'z'))).toMatchObject({
      verdict: 'invalid',
      step: 'no_secret_matches',
    });
    for (const [name, value] of Object.entries(headers)) {
      for (let place = 0; place < value.length; place++) {
        const other = value[place] === '1' ? '2' : '1';
        const changed = { ...headers, [name]: value.slice(0, place) + other + value.slice(place + 1) };
        expect(await check(settings, changed, body), `${name}: ${changed[name]}`).toMatchObject({
          verdict: 'invalid',
        });
      }
    }
  });

  test('says that nothing was signed', async () => {
    expect(await check(settings, {}, body)).toMatchObject({ verdict: 'absent', step: 'header_absent' });
  });

  test('calls what is old, or ahead, stale, where the time is signed', async () => {
    const { headers } = await sign();
    const received = (seconds: number) => check(settings, headers, body, NOW + seconds * 1000);
    const isTimeless = scheme === 'github' || scheme === 'shopify';
    const stale = (step: string) => (isTimeless ? { verdict: 'valid' } : { verdict: 'stale', step });
    expect(await received(300)).toMatchObject({ verdict: 'valid' });
    expect(await received(301)).toMatchObject(stale('timestamp_too_old'));
    expect(await received(-301)).toMatchObject(stale('timestamp_in_future'));
  });
});

test('several signatures stand in one header, and one that fits is enough', async () => {
  const old = `whsec_${btoa('the old secret, still in use')}`;
  const young = `whsec_${btoa('the new one, from today on')}`;
  const body = encode('{}');
  const both = await signEvent(settingsOf({ scheme: 'standard', secrets: [old, young] }), {
    id: 'msg_1',
    timestamp: AT,
    body,
  });
  expect(both.headers['webhook-signature']?.split(' ')).toHaveLength(2);
  for (const secret of [old, young]) {
    const settings = settingsOf({ scheme: 'standard', secrets: [secret] });
    expect(await check(settings, both.headers, '{}')).toMatchObject({ verdict: 'valid' });
  }
});

test('Ed25519: a private key signs, in each of its spellings, and the public one checks', async () => {
  const { whsk, long, whpk } = await keyPair();
  const stranger = await keyPair();
  for (const secret of [whsk, long]) {
    const { headers } = await signEvent(settingsOf({ scheme: 'standard_ed25519', secrets: [secret] }), {
      id: 'msg_1',
      timestamp: AT,
      body: encode('{}'),
    });
    expect(headers['webhook-signature']).toMatch(/^v1a,/);
    for (const key of [whpk, whsk]) {
      const settings = settingsOf({ scheme: 'standard_ed25519', secrets: [stranger.whpk, key] });
      expect(await check(settings, headers, '{}')).toMatchObject({ verdict: 'valid' });
      expect(await check(settings, headers, '{ }')).toMatchObject({ step: 'no_secret_matches' });
    }
  }
  const settings = settingsOf({ scheme: 'standard_ed25519', secrets: [whpk] });
  await expect(signEvent(settings, { id: 'a', timestamp: AT, body: encode('') })).rejects.toMatchObject({
    code: 'webhook_signatures.secret_unusable',
  });
});

test.each([
  [{ 'webhook-signature': 'v2,abc' }, 'header_absent'],
  [{ 'webhook-id': 'a', 'webhook-signature': 'v1,abc' }, 'timestamp_absent'],
  [{ 'webhook-id': 'a', 'webhook-timestamp': '1', 'webhook-signature': 'v2,abc' }, 'signature_malformed'],
  [{ 'svix-id': 'a', 'svix-timestamp': '1', 'svix-signature': 'v1,abc' }, 'signature_malformed'],
  [
    { 'svix-id': 'a', 'svix-timestamp': 'now', 'svix-signature': `v1,${'A'.repeat(43)}=` },
    'timestamp_unreadable',
  ],
])('%j is invalid: %s', async (headers, step) => {
  const settings = settingsOf({ scheme: 'standard', secrets: [SECRETS.standard] });
  expect(await check(settings, headers as Record<string, string>, '{}')).toMatchObject({
    verdict: 'invalid',
    step,
    detail: expect.stringMatching(/\.$/),
  });
});

describe('whoever has signed almost the right thing is told what', () => {
  const github = settingsOf({ scheme: 'github', secrets: ['octo'] });
  const signedBody = async (settings: SignatureSettings, body: string) =>
    (await signEvent(settings, { id: 'msg_1', timestamp: AT, body: encode(body) })).headers;

  test.each([
    ['{"a":1}', '{"a":1}\n', 'without the white space'],
    ['{"a":1}\n', '{"a":1}', 'with echo'],
    ['{"a":1,"b":2}', '{"a": 1, "b": 2}', 'without blanks'],
    ['{\n  "a": 1\n}', '{"a":1}', 'with indentation'],
    ['', '{"a":1}', 'an empty body'],
    ['{"a":2}', '{"a":1}', 'body was changed'],
  ])('%j was signed, %j was sent', async (signed, sent, says) => {
    const verdict = await check(github, await signedBody(github, signed), sent);
    expect(verdict).toMatchObject({ step: 'no_secret_matches', detail: expect.stringContaining(says) });
  });

  test('with the secret, too', async () => {
    const spaced = settingsOf({ scheme: 'github', secrets: ['octo\n'] });
    expect(await check(spaced, await signedBody(github, '{}'), '{}')).toMatchObject({
      detail: expect.stringContaining('without the blanks'),
    });
    const text = btoa('a secret of twenty-four+');
    const standard = settingsOf({ scheme: 'standard', secrets: [`whsec_${text}`] });
    const asText = settingsOf({ scheme: 'standard', secrets: [`whsec_${btoa(text)}`] });
    expect(await check(standard, await signedBody(asText, '{}'), '{}')).toMatchObject({
      detail: expect.stringContaining('as text'),
    });
    const stripe = settingsOf({ scheme: 'stripe', secrets: ['whsec_abc'] });
    const without = settingsOf({ scheme: 'stripe', secrets: ['abc'] });
    expect(await check(stripe, await signedBody(without, '{}'), '{}')).toMatchObject({
      detail: expect.stringContaining('belongs to it'),
    });
  });
});

test('without a secret nothing is called valid or invalid, and one that cannot be read is told of', async () => {
  const mac = { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` };
  expect(await check(settingsOf({ scheme: 'github' }), mac, '')).toMatchObject({
    verdict: 'unchecked',
    step: 'secret_missing',
  });
  expect(await check(settingsOf({}), mac, '')).toMatchObject({ verdict: 'unchecked', scheme: 'none' });
  const unusable = settingsOf({ scheme: 'standard', secrets: ['whsec_#'] });
  const headers = {
    'webhook-id': 'a',
    'webhook-timestamp': '1',
    'webhook-signature': `v1,${'A'.repeat(43)}=`,
  };
  expect(await check(unusable, headers, '')).toMatchObject({ step: 'secret_unusable' });
});

test.each(['standard', 'standard_ed25519', 'stripe', 'github', 'slack', 'shopify', 'custom'] as const)(
  'a secret that is minted for %s signs, and is another each time',
  async (scheme) => {
    const secrets = [mintSecret(scheme), mintSecret(scheme)];
    expect(new Set(secrets).size).toBe(2);
    const settings = signatureConfig.parse({ scheme, secrets: secrets.slice(0, 1) });
    const body = encode('{}');
    const { headers } = await signEvent(settings, { id: 'msg_1', timestamp: AT, body });
    const received = { headers: new Headers(headers), body, now: NOW };
    expect(await verifySignature(settings, received)).toMatchObject({ verdict: 'valid' });
  },
);
