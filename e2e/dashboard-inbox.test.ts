import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import Stripe from 'stripe';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { photograph, settled, useDashboard } from './dashboard-screen.ts';
import { useLocalServer } from './local-server.ts';
import { useOwnProject } from './own-project.ts';

const own = useOwnProject('Inbox pages');

/** Refusals of the API are what some tests are about, and Chromium calls each an error. */
const REFUSED = /Failed to load resource/;
const SECRET = 'whsec_of_the_inbox_tests';
const { webhooks } = new Stripe('sk_test_none');

type Group = { id: string; slug: string; base_url: string };
type Summary = { id: string; client_id: string; type: string | null };
type Stats = { by_caller: { client_id: string; user_agent: string; count: number }[] };

describe.runIf(hasBrowser)('the pages of a webhook receiver in Chromium', () => {
  const dashboard = useDashboard();
  let inbox: Group;
  let base: string;
  let count = 0;

  beforeEach(async () => {
    count++;
    inbox = await newInbox(`Payments ${count}`, {
      clients: { stripe: { signature: { scheme: 'stripe', secrets: [SECRET] } } },
    });
    base = `${own.projectPath()}/g/${inbox.slug}`;
  });

  async function newInbox(name: string, config: object): Promise<Group> {
    const { group } = await own.admin.post<{ group: Group }>('/api/groups', {
      project_id: own.projectId(),
      name,
      kind: 'webhooks',
      config,
    });
    return group;
  }

  async function send(client: string, body: string | Uint8Array<ArrayBuffer>, headers: object = {}) {
    const answer = await fetch(`${inbox.base_url}/webhooks/${client}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
  }

  /** By Stripe's own library, so many seconds ago. */
  function stripeHeader(payload: string, age = 0): { 'stripe-signature': string } {
    const timestamp = Math.floor(Date.now() / 1000) - age;
    return {
      'stripe-signature': webhooks.generateTestHeaderString({ payload, secret: SECRET, timestamp }),
    };
  }

  const api = (path: string) => `/api/groups/${inbox.id}/webhooks${path}`;
  const listed = async (query = '') =>
    (await own.admin.get<{ events: Summary[] }>(api(`/events${query}`))).events;
  const open = (path: string) => dashboard.open(`${base}${path}`, { expected: REFUSED });
  const rows = (page: Page) => page.locator('[data-row]');
  const verdict = (page: Page) => page.locator('[data-verdict]').first();
  const checks = (page: Page) =>
    page.locator('[data-check]').evaluateAll((all) => all.map((one) => one.getAttribute('data-check')));

  test('R33 type bars filter, a verdict names the step that failed, and a body is searched', async () => {
    const good = JSON.stringify({
      id: 'evt_1',
      type: 'charge.succeeded',
      data: { note: 'paid, paid twice' },
    });
    const stale = JSON.stringify({ id: 'evt_2', type: 'invoice.paid' });
    await send('stripe', good, stripeHeader(good));
    await send('stripe', good.replace('twice', 'three times'), stripeHeader(good));
    await send('stripe', stale, stripeHeader(stale, 3_600));
    await send('stripe', stale);
    const { page, trouble } = await open('/inbox');
    await expect.poll(() => rows(page).count()).toBe(4);

    const types = page.getByRole('list', { name: 'Types' });
    const bar = types.getByRole('button', { name: /charge\.succeeded/ });
    expect(await bar.textContent()).toContain('2');
    await bar.click();
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(new URL(page.url()).searchParams.get('type')).toBe('charge.succeeded');
    await page.reload();
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(await bar.getAttribute('aria-pressed')).toBe('true');
    await page
      .getByRole('list', { name: 'Signatures' })
      .getByRole('button', { name: /^Valid/ })
      .click();
    await expect.poll(() => rows(page).count()).toBe(1);

    await rows(page).first().click();
    await page.getByRole('tab', { name: 'Signature' }).click();
    await expect.poll(() => verdict(page).textContent()).toContain('Every check has passed.');
    expect(await checks(page)).toEqual(['passed', 'passed', 'passed', 'passed', 'passed']);

    await page.getByRole('tab', { name: 'Body' }).click();
    await page.getByRole('textbox', { name: 'Find in the body' }).fill('PAID');
    await page.getByText('1 of 2', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Next place' }).click();
    await page.getByText('2 of 2', { exact: true }).waitFor();
    expect(await page.locator('mark[data-match]').allTextContents()).toEqual(['paid', 'paid']);
    await photograph(page, 'inbox-body');

    const told = {
      invalid: 'The signature does not match the body with any secret.',
      stale: 'The time of sending is too long ago.',
      absent: 'The header of the signature is missing.',
    };
    for (const [name, sentence] of Object.entries(told)) {
      const [event] = await listed(`?verdict=${name}`);
      await page.goto(`${inject('url')}${base}/inbox/${event?.id}?tab=signature`);
      await expect.poll(() => verdict(page).textContent()).toContain(sentence);
      expect((await checks(page)).filter((outcome) => outcome === 'failed')).toHaveLength(1);
    }
    await photograph(page, 'inbox-signature');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R33 an empty inbox tells its address, and fills by itself when its line is run', async () => {
    const { page, trouble } = await open('/inbox');
    await page.getByText('Waiting for the first event').waitFor();
    await page.getByText(`${inbox.base_url}/webhooks/stripe`, { exact: true }).first().waitFor();
    const line = String(
      await page.getByRole('region', { name: 'the line that sends an event' }).textContent(),
    );
    const bash = spawn('bash', ['-c', line], { stdio: 'ignore' });
    expect((await once(bash, 'close'))[0]).toBe(0);
    await rows(page).first().waitFor({ timeout: 1_500 });
    expect(await rows(page).first().textContent()).toContain('order.paid');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R33 the printed signed line is found valid', async () => {
    const { page, trouble } = await open('/inbox?dialog=connect');
    const code = page.getByRole('region', { name: 'the line that sends a signed event' });
    const bash = spawn('bash', ['-c', String(await code.textContent())], { stdio: 'ignore' });
    expect((await once(bash, 'close'))[0]).toBe(0);
    await expect.poll(async () => (await listed('?verdict=valid')).length).toBe(1);
    await page.getByRole('button', { name: 'Show the token' }).click();
    const reading = String(
      await page.getByRole('region', { name: 'the line that reads the events' }).textContent(),
    );
    const curl = spawn('bash', ['-c', reading], { stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks = await Array.fromAsync(curl.stdout);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ total: 1 });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('new events come in on top, are followed when asked, and wait while older ones are read', async () => {
    for (let count = 0; count < 60; count++)
      await send('shop', JSON.stringify({ type: 'order.paid', count }));
    const { page, trouble } = await open('/inbox?stats=closed');
    await page.getByText('Live', { exact: true }).first().waitFor();
    await expect.poll(() => page.locator('[data-total]').textContent()).toBe('60 events');
    await send('shop', JSON.stringify({ type: 'order.first' }));
    await expect.poll(() => rows(page).first().textContent(), { timeout: 3_000 }).toContain('order.first');

    const scroller = page.getByRole('list', { name: 'Events' }).locator('..');
    await scroller.evaluate((element) => element.scrollTo(0, 400));
    await send('shop', JSON.stringify({ type: 'order.second' }));
    const pill = page.getByRole('button', { name: '1 new' });
    await pill.waitFor();
    expect(await scroller.evaluate((element) => element.scrollTop)).toBe(400);
    await pill.click();
    await expect.poll(() => rows(page).first().textContent()).toContain('order.second');

    await page.getByRole('switch', { name: 'Follow newest' }).click();
    await page.getByRole('heading', { name: 'order.second' }).waitFor();
    await send('shop', JSON.stringify({ type: 'order.third' }));
    await page.getByRole('heading', { name: 'order.third' }).waitFor();
    await rows(page).first().focus();
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'order.second' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).pathname).toBe(`${base}/inbox`);
    expect(trouble).toEqual([]);
    await page.close();
  });

  describe('with a receiver of the team', () => {
    let failures = 0;
    const receiver = useLocalServer((received, response) => {
      if (received.url === '/flaky' && failures > 0) {
        failures--;
        response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":"not yet"}');
        return;
      }
      if (received.url !== '/stripe') return response.end('{"ok":true}');
      const header = received.headers['stripe-signature'];
      try {
        webhooks.constructEvent(received.body, String(header), SECRET);
        response.end();
      } catch {
        response.writeHead(400).end();
      }
    });
    beforeAll(() => {
      failures = 2;
    });

    test('R34 an event is resent edited; the timeline counts down from two failures to the 200', {
      timeout: 60_000,
    }, async () => {
      failures = 2;
      const body = JSON.stringify({ type: 'order.paid', total: 42 });
      await send('stripe', body, stripeHeader(body));
      const [event] = await listed();
      const { page, trouble } = await open(`/inbox/${event?.id}`);
      await page.getByRole('button', { name: 'Replay…' }).click();
      const sheet = page.getByRole('dialog', { name: 'Replay the event' });
      const target = sheet.getByRole('textbox', { name: 'Send to' });
      await sheet.getByRole('button', { name: 'Replay', exact: true }).click();
      await sheet.getByText('An address begins with http:// or https://.').waitFor();
      await target.fill(`${receiver.url()}/flaky`);
      const edited = body.replace('42', '43');
      await sheet.getByRole('textbox', { name: 'Body' }).fill(edited);
      await sheet.getByText('Sign again').click();
      await sheet.getByRole('textbox', { name: 'Pauses in between, in seconds' }).fill('1, 4');
      await photograph(page, 'inbox-replay');
      await sheet.getByRole('button', { name: 'Replay', exact: true }).click();
      await sheet.waitFor({ state: 'hidden' });

      const delivery = page.locator('[data-delivery]').first();
      await delivery.getByRole('timer').first().waitFor();
      await expect.poll(() => delivery.locator('[data-attempt]').count(), { timeout: 8_000 }).toBe(2);
      await expect
        .poll(() => delivery.locator('[data-next-try]').textContent(), { timeout: 3_000 })
        .toMatch(/Attempt 3 of 3 in [1-4] seconds?/);
      await delivery.getByText('"not yet"').first().waitFor();
      await photograph(page, 'inbox-attempts');
      await delivery.getByText('Delivered', { exact: true }).waitFor({ timeout: 10_000 });
      expect(await delivery.locator('[data-attempt]').count()).toBe(3);
      await delivery.getByText('Delivered: no further attempt.').waitFor();

      const arrived = receiver.received.filter(({ url }) => url === '/flaky');
      expect(arrived.map((one) => one.body.toString())).toEqual([edited, edited, edited]);
      const last = arrived.at(-1);
      const header = String(last?.headers['stripe-signature']);
      expect(webhooks.constructEvent(String(last?.body), header, SECRET)).toMatchObject({ total: 43 });

      await delivery.getByRole('button', { name: 'Retry now' }).click();
      await expect.poll(() => delivery.locator('[data-attempt]').count()).toBe(4);
      expect(trouble).toEqual([]);
      await page.close();
    });

    test('R34 a sample is signed and sent, and a hostile sender reports what the receiver took', async () => {
      const { page, trouble } = await open('/send');
      await page.getByRole('textbox', { name: 'Send to' }).fill(`${receiver.url()}/stripe`);
      await page.getByRole('button', { name: 'Sign and send' }).click();
      await page.getByText('A signature is made with a secret').waitFor();
      await page.getByRole('textbox', { name: 'Secret' }).fill(SECRET);
      await page.getByRole('button', { name: 'Sign and send' }).click();
      await page.locator('[data-delivery]').first().getByText('Delivered', { exact: true }).waitFor();
      await photograph(page, 'inbox-send');

      await page.getByRole('tab', { name: 'Hostile events' }).click();
      await page.getByRole('button', { name: 'Try the receiver' }).click();
      await page.locator('[data-report]').waitFor({ timeout: 30_000 });
      const verdicts = await page
        .locator('[data-hostile]')
        .evaluateAll((all) => all.map((one) => `${one.getAttribute('data-hostile')} ${one.textContent}`));
      expect(verdicts).toContain('tampered_body As expected');
      expect(verdicts).toContain('old_replay As expected');
      expect(verdicts).toHaveLength(10);
      expect(verdicts.filter((each) => /Took|Refused an/.test(each))).toEqual([]);
      await photograph(page, 'inbox-hostile');

      await page.getByRole('textbox', { name: 'Send to' }).fill(`${receiver.url()}/anything`);
      await page.getByRole('button', { name: 'Try the receiver' }).click();
      await expect
        .poll(() => page.locator('[data-hostile=wrong_secret]').textContent(), { timeout: 30_000 })
        .toBe('Took a hostile one');
      expect(trouble).toEqual([]);
      await page.close();
    });
  });

  test('the signature helper makes what Stripe itself accepts', async () => {
    const { page, trouble } = await open('/send?tab=signature');
    await page.getByLabel('Scheme').selectOption('stripe');
    await page.getByRole('textbox', { name: 'Secret' }).fill(SECRET);
    await page.getByRole('button', { name: 'Make the signature' }).click();
    const headers = await page.getByRole('region', { name: 'Headers' }).textContent();
    const header = String(headers).replace(/^stripe-signature: /, '');
    expect(webhooks.constructEvent('{"type":"order.paid"}', header, SECRET)).toMatchObject({
      type: 'order.paid',
    });
    await photograph(page, 'inbox-signature-helper');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R35 statistics of three clients equal the API, and sort and filter the list', async () => {
    const counts = { alpha: 2, beta: 5, gamma: 3 };
    for (const [client, count] of Object.entries(counts))
      for (let number = 0; number < count; number++)
        await send(client, JSON.stringify({ type: `${client}.done`, number }), {
          'user-agent': `${client}-agent/1.0`,
        });
    await send('alpha', '{}', { 'user-agent': 'other/2.0' });
    const { page, trouble } = await open('/inbox');
    const callers = page.getByRole('list', { name: 'Senders' });
    const shown = () =>
      callers.getByRole('button').evaluateAll((all) =>
        all.map((one) => ({
          client_id: one.getAttribute('data-caller'),
          count: Number(one.querySelector('.text-right')?.textContent),
        })),
      );
    const stats = await own.admin.get<Stats>(api('/stats'));
    const told = stats.by_caller.map(({ client_id, count }) => ({ client_id, count }));
    await expect.poll(() => callers.getByRole('button').count()).toBe(4);
    expect(await shown()).toEqual(told.toSorted((one, other) => other.count - one.count));

    await page.getByLabel('Sort senders by').selectOption('client');
    await expect
      .poll(async () => (await shown()).map(({ client_id }) => client_id))
      .toEqual(['alpha', 'alpha', 'beta', 'gamma']);
    expect(new URL(page.url()).searchParams.get('sort')).toBe('client');
    await page.getByLabel('Sort senders by').selectOption('last');
    await expect.poll(async () => (await shown())[0]).toEqual({ client_id: 'alpha', count: 1 });

    await callers.getByRole('button', { name: /gamma/ }).click();
    await expect.poll(() => rows(page).count()).toBe(3);
    await expect.poll(() => page.locator('[data-total]').textContent()).toBe('3 of 11 events');
    expect((await rows(page).allTextContents()).every((text) => text.includes('gamma'))).toBe(true);
    await photograph(page, 'inbox-callers');
    await page.getByRole('button', { name: 'Remove the filter Program' }).click();
    await callers.getByRole('button', { name: /other\/2\.0/ }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => page.locator('[data-total]').textContent()).toBe('11 events');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('an event is deleted, and what a filter finds, and then all', async () => {
    for (const client of ['a', 'a', 'b', 'b', 'b']) await send(client, '{"type":"x"}');
    const { page, trouble } = await open('/inbox?client=a');
    await expect.poll(() => rows(page).count()).toBe(2);
    await rows(page).first().click();
    await page.getByRole('button', { name: 'More for this event' }).click();
    await page.getByRole('menuitem', { name: 'Delete event' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete event' }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    const clear = async (entry: string) => {
      await page.getByRole('button', { name: 'More for the inbox' }).click();
      await page.getByRole('menuitem', { name: entry }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Delete events' }).click();
    };
    await clear('Delete all that is found');
    await page.getByText('No event fits these filters.').waitFor();
    expect((await listed()).map(({ client_id }) => client_id)).toEqual(['b', 'b', 'b']);
    await page.goto(`${inject('url')}${base}/inbox`);
    await expect.poll(() => rows(page).count()).toBe(3);
    await clear('Clear the inbox');
    await page.getByText('Waiting for the first event').waitFor();
    expect(await listed()).toEqual([]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('what is copied as cURL sends the same event again, binary or not', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 254, 10]);
    await send('files', bytes, { 'content-type': 'image/png' });
    await send('texts', '{"say":"it\'s\\n\\"ü\\""}', { 'x-one': "a'b" });
    for (const client of ['files', 'texts']) {
      const [event] = await listed(`?client_id=${client}`);
      const { page } = await open(`/inbox/${event?.id}`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      if (client === 'files')
        expect(await page.locator('pre').first().textContent()).toContain('89 50 4e 47');
      await page.getByRole('button', { name: 'Copy as cURL' }).click();
      await page.getByText('Copied', { exact: true }).waitFor();
      const line = await page.evaluate(() => navigator.clipboard.readText());
      const bash = spawn('bash', ['-c', line], { stdio: 'ignore' });
      expect((await once(bash, 'close'))[0]).toBe(0);
      const [again, first] = await listed(`?client_id=${client}`);
      const bodies = await Promise.all(
        [again, first].map((one) => own.admin.get<{ event: { body: string } }>(api(`/events/${one?.id}`))),
      );
      expect(bodies[0]?.event.body).toBe(bodies[1]?.event.body);
      await page.close();
    }
  });

  test('the settings of a client are made in a form, its secret masked until it is asked for', async () => {
    const { page, trouble } = await open('?edit');
    const sheet = page.getByRole('dialog');
    const secret = sheet.getByLabel('Secret 1', { exact: true });
    await secret.first().waitFor();
    expect(await secret.first().getAttribute('type')).toBe('password');
    await sheet.getByRole('button', { name: 'Show: Secret 1' }).first().click();
    expect(await secret.first().getAttribute('type')).toBe('text');
    await sheet.getByRole('textbox', { name: 'Name of a client' }).fill('github');
    await sheet.getByRole('button', { name: 'Add client' }).click();
    const client = sheet.getByRole('group', { name: 'github' });
    await client.getByRole('switch', { name: 'Signature' }).click();
    await client.getByLabel('Scheme', { exact: true }).selectOption({ label: 'GitHub' });
    await client.getByRole('button', { name: 'Add secret' }).click();
    await client.getByLabel('Secret 1', { exact: true }).fill('octo');
    await photograph(page, 'inbox-settings');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.waitFor({ state: 'hidden' });
    const { group } = await own.admin.get<{ group: { config: { clients: object } } }>(
      `/api/groups/${inbox.id}`,
    );
    expect(group.config.clients).toMatchObject({
      stripe: { signature: { scheme: 'stripe', secrets: [SECRET] } },
      github: { signature: { scheme: 'github', secrets: ['octo'] } },
    });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R40 a viewer sees all of it, and why nothing can be sent or deleted', async () => {
    await send('shop', '{"type":"order.paid"}');
    const [event] = await listed();
    const { page } = await dashboard.open(`${base}/inbox/${event?.id}`, {
      expected: REFUSED,
      // There is one account on a fresh installation, and it owns everything: only its role is told otherwise.
      prepare: (fresh) =>
        fresh.route('**/api/auth/me', async (route) => {
          const answer = await route.fetch();
          const body = (await answer.text()).replaceAll('"role":"owner"', '"role":"viewer"');
          await route.fulfill({ response: answer, body });
        }),
    });
    await settled(page);
    const replay = page.getByRole('button', { name: 'Replay…' });
    await expect.poll(() => replay.getAttribute('aria-disabled')).toBe('true');
    await replay.hover();
    await page
      .getByRole('tooltip')
      .filter({ hasText: 'This needs the role editor', visible: true })
      .waitFor();
    await page.getByRole('button', { name: 'More for this event' }).click();
    expect(await page.getByRole('menuitem', { name: 'Delete event' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await page.keyboard.press('Escape');
    await page.goto(`${inject('url')}${base}/send`);
    await expect
      .poll(() => page.getByRole('button', { name: 'Sign and send' }).getAttribute('aria-disabled'))
      .toBe('true');
    await page.close();
  });

  test('the first page counts what has come and leads to it', async () => {
    const body = JSON.stringify({ id: 'evt_1', type: 'charge.succeeded' });
    await send('stripe', body, stripeHeader(body));
    await send('stripe', `${body} `, stripeHeader(body));
    const { page, trouble } = await open('');
    await page.getByRole('list', { name: 'Latest events' }).getByRole('link').first().waitFor();
    await send('shop', '{"type":"order.paid"}');
    await expect
      .poll(() => page.getByRole('list', { name: 'Latest events' }).getByRole('listitem').count())
      .toBe(3);
    await photograph(page, 'inbox-overview');
    await page
      .getByRole('list', { name: 'Signatures' })
      .getByRole('button', { name: /^Invalid/ })
      .click();
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe(`${base}/inbox`);
    expect(trouble).toEqual([]);
    await page.close();
  });
});
