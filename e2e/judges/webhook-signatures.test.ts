import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { signatureHeaders } from '../../worker/services/http/callbacks/signature.ts';

/** GitHub, "Validating webhook deliveries": the example that it tells for testing an implementation. */
test('a body is signed as GitHub signs it', async () => {
  const secret = "It's a Secret to Everybody";
  const signed = { id: 'x', atSeconds: 0, body: 'Hello, World!' };
  const headers = await signatureHeaders(
    { scheme: 'hmac-sha256', secret, header: 'X-Hub-Signature-256' },
    signed,
  );
  expect(headers).toEqual([
    ['x-hub-signature-256', 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17'],
  ]);
});

/** The example of the Standard Webhooks specification, and of its reference libraries' tests. */
test('a message is signed as Standard Webhooks tells', async () => {
  const sign = { scheme: 'standard-webhooks', secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' } as const;
  const signed = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    atSeconds: 1_614_265_330,
    body: '{"test": 2432232314}',
  };
  expect(await signatureHeaders(sign, signed)).toEqual([
    ['webhook-id', 'msg_p5jXN8AQM9LWM0D4loKWxJek'],
    ['webhook-timestamp', '1614265330'],
    ['webhook-signature', 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='],
  ]);
});

describe('any body and any key verify with node:crypto', () => {
  const bodies = ['', 'x', '{"a":"ä€😀"}', 'line\r\nline\n', 'z'.repeat(100_000)];

  test.each(bodies.map((body) => [body.slice(0, 20), body]))('%j', async (_name, body) => {
    const key = randomBytes(24);
    const signed = { id: 'msg_1', atSeconds: 1_800_000_000, body };
    const standard = await signatureHeaders(
      { scheme: 'standard-webhooks', secret: `whsec_${key.toString('base64')}` },
      signed,
    );
    expect(
      verifies(key, `msg_1.1800000000.${body}`, Object.fromEntries(standard)['webhook-signature'] ?? ''),
    ).toBe(true);
    expect(
      verifies(key, `msg_1.1800000001.${body}`, Object.fromEntries(standard)['webhook-signature'] ?? ''),
    ).toBe(false);

    const secret = `pässword ${key.toString('hex')}`;
    const [[, github] = []] = await signatureHeaders(
      { scheme: 'hmac-sha256', secret, header: 'x-sig' },
      signed,
    );
    expect(github).toBe(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  });
});

/** As a receiver does it. */
function verifies(key: Buffer, content: string, header: string): boolean {
  const expected = createHmac('sha256', key).update(content).digest();
  return header.split(' ').some((part) => {
    const [version, base64 = ''] = part.split(',');
    const given = Buffer.from(base64, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
