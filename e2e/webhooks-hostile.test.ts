import { describe, expect, test } from 'vitest';
import { useLocalServer } from './local-server.ts';
import { useOwnInbox } from './webhooks/own-inbox.ts';
import { type SentHeaders, VENDORS } from './webhooks/vendors.ts';

type Report = {
  cases: {
    name: string;
    expected: string;
    verdict: string;
    explanation: string;
    answers: { status: number }[];
  }[];
  passed: number;
  failed: number;
};

const HOSTILE = [
  'old_replay',
  'tampered_body',
  'wrong_secret',
  'clock_behind',
  'absent_signature',
  'tampered_signature',
];
/** What GitHub and Shopify cannot know, for they sign no time. */
const TIMED = new Set(['old_replay', 'clock_behind']);

const inbox = useOwnInbox();

/** At /{index} each vendor's own verifier stands before it, at /open nothing does, and at /shut nothing passes. */
const receiver = useLocalServer(async ({ url, headers, body }, response) => {
  const vendor = VENDORS[Number(url.slice(1))];
  try {
    if (url === '/shut') throw new Error('Nothing passes.');
    await vendor?.check(String(body), headers as SentHeaders, vendor.keys.checking);
    response.end('thanks');
  } catch {
    response.statusCode = 400;
    response.end('no');
  }
});

const attack = async (wish: Record<string, unknown>) =>
  (await inbox.admin.post<{ report: Report }>(inbox.path('/hostile'), wish)).report;

describe.each(VENDORS.map((vendor, index) => ({ ...vendor, index })))('$name', (vendor) => {
  const { index, preset, scheme, keys, hasTimestamp } = vendor;
  const wish = { preset, scheme, secret: keys.signing };

  test('takes every honest event and refuses every hostile one', async () => {
    const { cases, failed } = await attack({ ...wish, url: `${receiver.url()}/${index}` });
    const verdicts = Object.fromEntries(cases.map(({ name, verdict }) => [name, verdict]));
    expect(cases.map(({ name }) => name)).toHaveLength(10);
    expect(verdicts).toMatchObject({ honest: 'as_expected', duplicate: 'noted', reordered: 'as_expected' });
    for (const name of HOSTILE) {
      expect([name, verdicts[name]]).toEqual([
        name,
        TIMED.has(name) && !hasTimestamp ? 'noted' : 'as_expected',
      ]);
    }
    expect(failed).toBe(0);
  });

  test('is told apart from a receiver that checks nothing, and from one that refuses all', async () => {
    const open = await attack({ ...wish, url: `${receiver.url()}/open` });
    const accepted = open.cases
      .filter(({ verdict }) => verdict === 'accepted_hostile')
      .map(({ name }) => name);
    expect(accepted).toEqual(
      expect.arrayContaining(HOSTILE.filter((name) => hasTimestamp || !TIMED.has(name))),
    );
    expect(open.failed).toBe(accepted.length);
    const shut = await attack({ ...wish, url: `${receiver.url()}/shut`, cases: ['honest', 'wrong_secret'] });
    expect(shut.cases.map(({ verdict }) => verdict)).toEqual(['refused_honest', 'as_expected']);
  });

  test('takes each sample of its preset', async () => {
    type Presets = { samples: { preset: string; name: string }[] };
    const { samples } = await inbox.admin.get<Presets>(inbox.path('/presets'));
    const own = samples.filter((sample) => sample.preset === preset);
    expect(own.length).toBeGreaterThan(1);
    for (const { name: sample } of own) {
      const sent = await inbox.admin.post<{ delivery: { state: string } }>(inbox.path('/sends'), {
        ...wish,
        sample,
        url: `${receiver.url()}/${index}`,
      });
      expect([sample, sent.delivery.state]).toEqual([sample, 'delivered']);
    }
  });
});

test('a receiver that is not there is not asked again and again', async () => {
  const { cases } = await attack({ preset: 'github', secret: 's', url: 'http://127.0.0.1:9/' });
  expect(cases.map(({ verdict }) => verdict)).toEqual(cases.map(() => 'unreachable'));
  expect(cases.filter(({ answers }) => answers.length > 0)).toHaveLength(1);
});
