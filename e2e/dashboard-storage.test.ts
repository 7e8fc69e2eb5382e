import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { photograph, settled, useDashboard } from './dashboard-screen.ts';
import { useOwnProject } from './own-project.ts';
import { hasAwsCli, hasBoto3, PYTHONS } from './s3/installed.ts';
import { runTool } from './s3/run-tool.ts';
import { hasCurl, hasRclone, hasS3cmd } from './tools.ts';

const own = useOwnProject('Storage pages');
const token = inject('token');

/** Refusals of the API are what some tests are about, and Chromium calls each an error. */
const REFUSED = /Failed to load resource/;
const MIB = 1024 * 1024;

type Store = { id: string; slug: string; base_url: string };

describe.runIf(hasBrowser)('the pages of object storage in Chromium', () => {
  const dashboard = useDashboard();
  let store: Store;
  let base: string;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understudy-files-'));
    store = await newStore('Files', { signatures: 'lenient' });
    base = `${own.projectPath()}/g/${store.slug}`;
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function newStore(name: string, config: object): Promise<Store> {
    const { group } = await own.admin.post<{ group: Store }>('/api/groups', {
      project_id: own.projectId(),
      name,
      kind: 's3',
      config,
    });
    return group;
  }

  const api = (path: string) => `/api/groups/${store.id}${path}`;
  const open = (path: string) => dashboard.open(`${base}${path}`, { expected: REFUSED });
  const newBucket = (name: string, more: object = {}) => own.admin.post(api('/buckets'), { name, ...more });
  const row = (page: Page, text: string) =>
    page.locator('[data-row]').filter({ has: page.getByText(text, { exact: true }) });
  const toast = (page: Page, text: RegExp) => page.getByRole('listitem').filter({ hasText: text }).first();
  const primaries = (page: Page) => page.locator('main .bg-accent:is(button, a)').count();

  async function put(bucket: string, key: string, body: string | Buffer<ArrayBuffer>, type = 'text/plain') {
    const query = new URLSearchParams({ key });
    const answer = await fetch(`${inject('url')}${api(`/buckets/${bucket}/object?${query}`)}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body,
    });
    expect(answer.status).toBe(200);
  }

  /** As a client of a lenient store, which is quicker than the admin API. */
  async function fill(bucket: string, count: number): Promise<void> {
    const keys = Array.from({ length: count }, (_, at) => `file-${String(at).padStart(5, '0')}.txt`);
    const headers = { authorization: 'AWS test:any', date: new Date().toUTCString() };
    const write = async () => {
      for (let key = keys.shift(); key; key = keys.shift()) {
        const answer = await fetch(`${store.base_url}/${bucket}/${key}`, {
          method: 'PUT',
          headers,
          body: 'x',
        });
        expect(answer.status).toBe(200);
        await answer.arrayBuffer();
      }
    };
    await Promise.all(Array.from({ length: 16 }, write));
  }

  async function stored(bucket: string, key: string): Promise<Response> {
    const query = new URLSearchParams({ key });
    return fetch(`${inject('url')}${api(`/buckets/${bucket}/object/content?${query}`)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
  }

  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  test('R36 ten thousand keys scroll smoothly, with few elements in the document', {
    timeout: 240_000,
  }, async () => {
    await newBucket('many');
    await fill('many', 10_000);
    const { page, trouble } = await open('/files/many');
    await row(page, 'file-00000.txt').waitFor();
    await page.getByText('10,000 objects').waitFor();
    const scroller = page.getByRole('list', { name: 'Objects' }).locator('..');
    const frames = await scroller.evaluate(async (element) => {
      const gaps: number[] = [];
      let last = performance.now();
      for (let step = 0; step < 240; step++) {
        element.scrollTop += 200;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        gaps.push(now - last);
        last = now;
      }
      return gaps.sort((left, right) => left - right);
    });
    expect(frames[Math.floor(frames.length * 0.95)]).toBeLessThan(50);
    // To the very last, page after page.
    await expect
      .poll(
        async () => {
          await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
          return row(page, 'file-09999.txt').count();
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    expect(await scroller.evaluate((element) => element.querySelectorAll('*').length)).toBeLessThan(2_000);
    await page.getByRole('textbox', { name: 'Names that begin with' }).fill('file-0777');
    await row(page, 'file-07770.txt').waitFor();
    await expect.poll(() => page.locator('[data-row]').count()).toBe(10);
    expect(new URL(page.url()).searchParams.get('q')).toBe('file-0777');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R36 a large upload shows its parts, pauses, goes on, and is tried again without sending twice', async () => {
    await newBucket('large');
    const bytes = randomBytes(5 * 8 * MIB + 17);
    const file = join(folder, 'film.bin');
    await writeFile(file, bytes);
    const { page } = await open('/files/large');
    await page.getByText('Nothing is in this bucket yet').waitFor();

    const arrived: string[] = [];
    let answer: 'slowly' | 'not' | 'at once' = 'slowly';
    await page.route(/\/uploads\/[^/]+\/parts\/\d+/, async (route) => {
      const part = /parts\/(\d+)/.exec(route.request().url())?.[1] ?? '';
      if (answer === 'not') return route.abort('connectionreset');
      // The second to come of three at once waits for as long as it is slow.
      if (answer === 'slowly' && part !== '1') return;
      const response = await route.fetch();
      arrived.push(part);
      await route.fulfill({ response }).catch(() => null);
    });
    await page.locator('input[data-upload]').setInputFiles(file);
    const upload = page.locator('[data-upload]:not(input)');
    await upload.getByText(/part 1 of 6/).waitFor();
    expect(Number(await upload.getByRole('progressbar').getAttribute('aria-valuenow'))).toBeGreaterThan(15);
    await photograph(page, 'files-upload');
    await upload.getByRole('button', { name: 'Pause film.bin' }).click();
    await upload.getByText(/Paused/).waitFor();
    expect((await stored('large', 'film.bin')).status).toBe(404);

    answer = 'not';
    await upload.getByRole('button', { name: 'Resume film.bin' }).click();
    await upload.getByText(/Failed/).waitFor({ timeout: 20_000 });
    await upload.getByText(/cannot be reached|did not answer|No answer came back/).waitFor();
    await photograph(page, 'files-upload-failed');

    answer = 'at once';
    await upload.getByRole('button', { name: 'Try film.bin again' }).click();
    await upload.getByText(/Arrived/).waitFor({ timeout: 30_000 });
    expect(arrived.toSorted()).toEqual(['1', '2', '3', '4', '5', '6']);
    const found = new Uint8Array(await (await stored('large', 'film.bin')).arrayBuffer());
    expect(digest(found)).toBe(digest(bytes));
    // The list has it without a reload.
    await row(page, 'film.bin').waitFor();
    await page.getByRole('button', { name: 'Clear arrived' }).click();
    await upload.waitFor({ state: 'detached' });
    await page.close();
  });

  test('R36 an upload that is given up leaves nothing, and small files come many at a time', async () => {
    await newBucket('small');
    const { page } = await open('/files/small?prefix=in/');
    await page.route(/\/uploads\/[^/]+\/parts\/\d+/, () => {});
    const dropped = page.waitForRequest(
      (request) => request.method() === 'DELETE' && request.url().includes('/uploads/'),
    );
    const file = join(folder, 'given-up.bin');
    await writeFile(file, randomBytes(9 * MIB));
    await page.locator('input[data-upload]').setInputFiles(file);
    await page.locator('[data-upload="sending"]').waitFor();
    await page.getByRole('button', { name: 'Give up in/given-up.bin' }).click();
    expect((await (await dropped).response())?.status()).toBe(204);

    const names = ['a b.txt', 'ü.txt', 'c+d&e=f.txt'];
    await page
      .locator('input[data-upload]')
      .setInputFiles(names.map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })));
    for (const name of names) {
      await row(page, name).waitFor();
      expect(await (await stored('small', `in/${name}`)).text()).toBe(name);
    }
    await page.close();
  });

  test('R36 a presigned link counts down until it has expired, and works meanwhile', async () => {
    await newBucket('links');
    await put('links', 'a/note.txt', 'shared');
    const { page, trouble } = await dashboard.open(`${base}/files/links?prefix=a/&key=a/note.txt&tab=link`, {
      expected: REFUSED,
      before: (opened) => opened.clock.install(),
    });
    const sheet = page.getByRole('dialog', { name: 'note.txt' });
    await sheet.getByRole('spinbutton', { name: 'For so many minutes' }).fill('0');
    await sheet
      .getByText(/More than nothing, and at most a week/)
      .first()
      .waitFor();
    await sheet.getByRole('spinbutton', { name: 'For so many minutes' }).fill('2');
    await sheet.getByRole('button', { name: 'Make link' }).click();
    const timer = sheet.getByRole('timer');
    await expect.poll(() => timer.textContent()).toMatch(/^(2:00|1:5\d)$/);
    const url =
      (await sheet.getByRole('region', { name: 'The link', exact: true }).last().textContent()) ?? '';
    expect(await (await fetch(url)).text()).toBe('shared');
    await photograph(page, 'files-link');
    await page.clock.fastForward(60_000);
    await expect.poll(() => timer.textContent()).toMatch(/^(1:00|0:5\d|0:4\d)$/);
    await page.clock.fastForward(61_000);
    await sheet.getByText('The link has expired.').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  describe('R36 what the page prints for a client works as printed:', () => {
    const CLIENTS: [name: string, isThere: boolean, run: (text: string) => Promise<string>][] = [
      ['AWS CLI', hasAwsCli, (text) => bash(text)],
      ['boto3', hasBoto3, async (text) => (await runTool(PYTHONS[0].program, ['-c', text])).stdout],
      [
        'AWS SDK v3',
        true,
        async (text) => (await runTool(process.execPath, ['--input-type=module', '-e', text])).stdout,
      ],
      // This one reads AWS_CA_BUNDLE, and fails at it.
      ['rclone', hasRclone, (text) => bash(text, { AWS_CA_BUNDLE: '' })],
      ['s3cmd', hasS3cmd, (text) => bash(text)],
      ['curl', hasCurl, (text) => bash(text)],
    ];

    async function bash(text: string, env: Record<string, string> = {}): Promise<string> {
      return (await runTool('bash', ['-c', text], env)).stdout;
    }

    beforeAll(async () => {
      store = await newStore('Connected', {
        accounts: [{ name: 'Ana', keys: [{ access_key: 'ana', secret_key: `it's "so" $HOME \\ secret` }] }],
        seed: [{ name: 'printed', objects: [{ key: 'there/it is.txt', body: 'x' }] }],
      });
      base = `${own.projectPath()}/g/${store.slug}`;
    });

    test.each(CLIENTS)('%s', async (name, isThere, run) => {
      if (!isThere) return;
      const { page, trouble } = await open('');
      await page.getByRole('tab', { name }).click();
      await page.getByRole('region', { name: `the lines for ${name}` }).waitFor();
      const text = (await page.getByRole('region', { name: `the lines for ${name}` }).textContent()) ?? '';
      expect(await run(text)).toContain('there/it is.txt');
      expect(trouble).toEqual([]);
      await page.close();
    });

    test('R31 a secret key is masked until it is asked for, and copied as it is shown', async () => {
      const { page } = await open('');
      const secret = page.locator('[data-secret]');
      expect(await secret.textContent()).toBe('••••••••');
      await page.getByRole('button', { name: 'Show the secret key of ana' }).click();
      expect(await secret.textContent()).toBe(`it's "so" $HOME \\ secret`);
      await page.getByRole('button', { name: 'Hide the secret key of ana' }).click();
      expect(await secret.textContent()).toBe('••••••••');
      await page.close();
    });
  });

  test('R02 the line of each empty state replaces it within a second, without a reload', async () => {
    store = await newStore('Empty', {});
    base = `${own.projectPath()}/g/${store.slug}`;
    const { page, trouble } = await open('');
    await page.getByText('No buckets yet').waitFor();
    expect(await primaries(page)).toBe(1);
    await photograph(page, 'store-empty');
    await execute(page, 'the line that creates a bucket');
    await page.getByRole('link', { name: 'my-bucket' }).waitFor({ timeout: 1_000 });
    expect(await primaries(page)).toBe(1);
    await page.getByRole('link', { name: 'my-bucket' }).click();
    await page.getByText('Nothing is in this bucket yet').waitFor();
    expect(await primaries(page)).toBe(1);
    await execute(page, 'the line that uploads an object');
    await row(page, 'hello.txt').waitFor({ timeout: 1_000 });
    expect(await (await stored('my-bucket', 'hello.txt')).text()).toBe('Hello');
    expect(trouble).toEqual([]);
    await page.close();
  });

  async function execute(page: Page, label: string): Promise<void> {
    const line = (await page.getByRole('region', { name: label }).textContent()) ?? '';
    await runTool('bash', ['-c', line], { UNDERSTUDY_TOKEN: token });
  }

  test('R36 an object is looked at, tagged, deleted and brought back; older versions are there', async () => {
    await newBucket('kept', { versioning: true });
    await put('kept', 'notes/plan.txt', 'first plan');
    await put('kept', 'notes/plan.txt', 'second plan');
    await put(
      'kept',
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'image/svg+xml',
    );
    const { page, trouble } = await open('/files/kept');
    await row(page, 'notes/').getByRole('link').click();
    await row(page, 'plan.txt').getByRole('link').click();
    const sheet = page.getByRole('dialog', { name: 'plan.txt' });
    await sheet.getByText('second plan').waitFor();
    await sheet.getByRole('tab', { name: 'Versions' }).click();
    await sheet.getByRole('listitem').nth(1).getByRole('link').click();
    await sheet.getByText('first plan').waitFor();
    await sheet.getByText('an older version').waitFor();
    await page.reload();
    await sheet.getByText('first plan').waitFor();

    await sheet.getByRole('tab', { name: 'Details' }).click();
    await sheet.getByRole('button', { name: 'Add tag' }).click();
    await sheet.getByRole('textbox', { name: 'Name' }).fill('kind');
    await sheet.getByRole('textbox', { name: 'Value' }).fill('plan');
    await sheet.getByRole('button', { name: 'Save tags' }).click();
    await toast(page, /The tags are saved/).waitFor();
    await photograph(page, 'files-details');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).searchParams.get('prefix')).toBe('notes/');

    await page.getByRole('button', { name: 'More for plan.txt' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    const question = page.getByRole('alertdialog', { name: 'Delete plan.txt?' });
    await question.getByText(/older versions stay/).waitFor();
    await question.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Nothing is in this folder yet').waitFor();
    expect((await stored('kept', 'notes/plan.txt')).status).toBe(404);
    await page.getByRole('switch', { name: 'All versions' }).click();
    await expect.poll(() => page.locator('[data-row]').count()).toBe(3);
    await photograph(page, 'files-all-versions');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('[data-row]').count()).toBe(2);
    expect(await (await stored('kept', 'notes/plan.txt')).text()).toBe('second plan');

    await page.goto(`${inject('url')}${base}/files/kept?key=logo.svg`);
    const image = page.getByRole('img', { name: 'Preview of logo.svg' });
    await expect.poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(9);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R21 a folder is deleted with all that is below it, a full bucket only by its name', async () => {
    await newBucket('gone');
    for (const key of ['d/1', 'd/2', 'd/e/3', 'stays']) await put('gone', key, 'x');
    const { page, trouble } = await open('/files/gone');
    await page.getByRole('checkbox', { name: 'Select d/' }).click();
    await page.getByRole('button', { name: 'Delete (1)' }).click();
    const question = page.getByRole('alertdialog', { name: 'Delete d/?' });
    await expect
      .poll(() =>
        question.getByRole('button', { name: 'Cancel' }).evaluate((it) => it === document.activeElement),
      )
      .toBe(true);
    await question.getByText('This cannot be undone.').waitFor();
    await question.getByRole('button', { name: 'Delete' }).click();
    await toast(page, /3 objects are deleted/).waitFor();
    await expect.poll(() => page.locator('[data-row]').count()).toBe(1);

    await page.goto(`${inject('url')}${base}?dialog=remove-bucket&of=gone`);
    const whole = page.getByRole('alertdialog', { name: 'Delete the bucket gone?' });
    await whole.getByRole('textbox').fill('other');
    expect(await whole.getByRole('button', { name: 'Delete bucket' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await whole.getByRole('textbox').fill('gone');
    await whole.getByRole('button', { name: 'Delete bucket' }).click();
    await toast(page, /gone is deleted/).waitFor();
    await page.getByRole('link', { name: 'gone', exact: true }).waitFor({ state: 'detached' });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a store is made and set in the dashboard, and its worlds are apart', async () => {
    const { page, trouble } = await dashboard.open(`${own.projectPath()}/new`);
    const dialog = page.getByRole('dialog', { name: 'New group' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Made here');
    await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('s3');
    await dialog.getByRole('button', { name: 'Create group' }).click();
    await page.getByText('No buckets yet').waitFor();
    await page.getByRole('button', { name: 'New bucket' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Wrong');
    await page.keyboard.press('Tab');
    await page.getByRole('textbox', { name: 'Name' }).fill('right');
    await page.getByRole('button', { name: 'Create bucket' }).click();
    await page.getByText('Nothing is in this bucket yet').waitFor();
    await page.getByRole('button', { name: 'New folder' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('2026/11');
    await page.getByRole('button', { name: 'Create folder' }).click();
    await page.getByText('Nothing is in this folder yet').waitFor();
    await page.getByRole('navigation', { name: 'Folders' }).getByRole('link', { name: '2026' }).click();
    await row(page, '11/').waitFor();

    await page.getByRole('link', { name: 'Worlds' }).click();
    await page.getByRole('button', { name: 'New world' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('w-1');
    await page.getByRole('button', { name: 'Create world' }).click();
    await page.getByRole('link', { name: 'w-1' }).click();
    await page.getByRole('button', { name: 'World: w-1' }).waitFor();
    await page.getByRole('button', { name: 'More for right' }).click();
    await page.getByRole('menuitem', { name: 'Delete bucket' }).click();
    await page.getByRole('textbox').fill('right');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete bucket' }).click();
    await page.getByText('No buckets yet').waitFor();
    await page.getByRole('button', { name: 'World: w-1' }).click();
    await page.getByRole('menuitemradio', { name: /main/ }).click();
    await page.getByRole('link', { name: 'right' }).waitFor();

    await page.getByRole('button', { name: 'Edit' }).click();
    const sheet = page.getByRole('dialog', { name: /^Edit / });
    expect(await sheet.getByRole('textbox', { name: 'Secret key' }).getAttribute('type')).toBe('password');
    await sheet.getByRole('spinbutton', { name: 'SlowDown' }).fill('0.25');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Faults are on: SlowDown for 25%.').waitFor();
    await page.goto(`${inject('url')}${own.projectPath()}`);
    const card = page.getByRole('article').filter({ hasText: 'Made here' });
    await card.getByText('1 bucket', { exact: true }).waitFor();
    await card.getByText('1 object', { exact: true }).waitFor();
    expect(trouble).toEqual([]);
    await settled(page);
    await page.close();
  });
});
