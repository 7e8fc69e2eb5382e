import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';
import { accessTrouble, photograph, settled, useDashboard, watchTrouble } from './dashboard-screen.ts';
import { useOwnProject } from './own-project.ts';
import { runTool } from './s3/run-tool.ts';
import { hasCurl, hasRequests } from './tools.ts';

const url = inject('url');

/** Refusals of the API are what some tests are about, and Chromium calls each an error. */
const REFUSED = /Failed to load resource/;

type Api = { id: string; slug: string; base_url: string };
/** In seconds, each by a tenth more or less. */
const PAUSES = [0.5, 1, 2, 4, 8, 8];
const STEP_MS = 20;
const SLACK_MS = 40;

type Sent = { at: number; method: string; url: string };

describe.runIf(hasBrowser)('the client application in Chromium', () => {
  const dashboard = useDashboard();
  /** A clock is that of a whole browser. */
  const clocked = useDashboard();
  const visitor = useBrowser();
  const own = useOwnProject('Client demo');
  let folder: string;
  let pictures: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understudy-demo-'));
    pictures = await Promise.all(['sunset.jpg', 'cat.png', 'fail.webp'].map(madePicture));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function madePicture(name: string, index: number): Promise<string> {
    const file = join(folder, name);
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${600 + index}" height="400">
      <linearGradient id="sky" y2="1"><stop stop-color="hsl(${210 + 60 * index} 80% 40%)"/><stop offset="1" stop-color="hsl(${20 + 60 * index} 90% 70%)"/></linearGradient>
      <rect width="100%" height="100%" fill="url(#sky)"/><circle cx="300" cy="250" r="90" fill="#fd6"/></svg>`;
    await sharp(Buffer.from(drawn)).toFile(file);
    return file;
  }

  async function newApi(name: string, config: object = {}, kind = 'images'): Promise<Api> {
    const { group } = await own.admin.post<{ group: Api }>('/api/groups', {
      project_id: own.projectId(),
      name,
      kind,
      config,
    });
    return group;
  }

  const pathOf = (api: Api, more = '') => `${own.projectPath()}/demo?group=${api.slug}${more}`;
  const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const job = (page: Page, file: string) =>
    region(page, 'Jobs').getByRole('listitem').filter({ hasText: file });
  const choose = (page: Page, files: string[]) => page.locator('input[type=file]').setInputFiles(files);

  /** Notes what the page sends, and when by its own clock. */
  async function noted(page: Page): Promise<void> {
    await page.addInitScript(() => {
      const sent: { at: number; method: string; url: string }[] = [];
      Reflect.set(window, 'sent', sent);
      const { fetch } = window;
      window.fetch = (input, init) => {
        sent.push({ at: Date.now(), method: init?.method ?? 'GET', url: String(input) });
        return fetch(input, init);
      };
    });
  }

  async function sentBy(page: Page, path: string): Promise<Sent[]> {
    const all = await page.evaluate((): Sent[] => Reflect.get(window, 'sent'));
    return all.filter((each) => each.url.includes(path));
  }

  async function open(path: string) {
    const opened = await dashboard.open(path, { expected: REFUSED, before: noted });
    await opened.page.getByRole('timer').waitFor();
    return opened;
  }

  /** With the time of the page standing still, until it is told to go on. */
  async function openWithClock(path: string) {
    const opened = await clocked.open(own.projectPath());
    const { page } = opened;
    await noted(page);
    await page.clock.install();
    await page.goto(url + path);
    await page.getByRole('timer').waitFor();
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
    return opened;
  }

  test('without an image API one press makes one, and the client begins to call it', async () => {
    const { page, trouble } = await dashboard.open(`${own.projectPath()}/demo`);
    await page.getByText('This project has no image API yet').waitFor();
    expect(await page.locator('main .bg-accent:is(button, a)').count()).toBe(1);
    await photograph(page, 'demo-none');
    await page.getByRole('button', { name: 'Make an image API' }).click();
    await page.getByRole('timer').waitFor();
    await region(page, 'Console').getByText('/api/generate-token').waitFor();
    expect(await accessTrouble(page)).toEqual([]);
    await photograph(page, 'demo-empty');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R37 five images at once are taken, and what is none is refused at the drop with the reason', async () => {
    const api = await newApi('Drops');
    const { page, trouble } = await open(pathOf(api));
    const png = (await sharp(pictures[1] ?? '').toBuffer()).toString('base64');
    const files = await page.evaluateHandle((picture) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File(['hello'], 'notes.png', { type: 'image/png' }));
      transfer.items.add(new File([], 'empty.png'));
      transfer.items.add(new File([bytes, new Uint8Array(10 * 1024 * 1024)], 'huge.png'));
      for (let number = 1; number <= 6; number++)
        transfer.items.add(new File([bytes], `picture-${number}.png`, { type: 'image/png' }));
      return transfer;
    }, png);
    const place = region(page, 'Upload').getByText('Drop up to 5 images here');
    await place.dispatchEvent('drop', { dataTransfer: files });
    const refused = region(page, 'Upload').getByRole('alert');
    await refused.getByText('is not an image: JPEG, PNG, WebP and GIF are taken.').waitFor();
    expect((await refused.getByRole('listitem').allTextContents()).map((each) => each.trim())).toEqual([
      'notes.png is not an image: JPEG, PNG, WebP and GIF are taken.',
      'empty.png is empty.',
      'huge.png is too large: 10.5 MB at most.',
      'picture-6.png is left out: 5 at once at most.',
    ]);
    await expect.poll(async () => (await sentBy(page, '/api/upload')).length).toBe(5);
    await photograph(page, 'demo-refused');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R37 the token is shown decoded, counts down, and is renewed before it ends', async () => {
    const api = await newApi('Tokens', { tokens: { lifetime_seconds: 100 } });
    const { page, trouble } = await openWithClock(pathOf(api));
    const token = region(page, 'Token');
    await token.getByRole('button', { name: 'Renew' }).click();
    await expect.poll(() => token.getByRole('timer').textContent()).toBe('1:40');
    const text = (await region(page, 'The token as it is sent').textContent()) ?? '';
    const payload = JSON.parse(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString());
    expect(payload.sub).toMatch(/^guest-[0-9a-f]{8}$/);
    expect(await region(page, 'Payload').textContent()).toContain(payload.sub);
    expect(await region(page, 'Header').textContent()).toContain('HS256');

    const asked = () => sentBy(page, '/api/generate-token').then((sent) => sent.length);
    const before = await asked();
    await page.clock.runFor(42_000);
    expect(await token.getByRole('timer').textContent()).toBe('58 s');
    await page.clock.runFor(47_900);
    expect(await asked()).toBe(before);
    await page.clock.runFor(200);
    await expect.poll(asked).toBe(before + 1);
    await expect.poll(() => region(page, 'The token as it is sent').textContent()).not.toBe(text);
    expect(trouble).toEqual([]);
    await page.clock.resume();
    await page.close();
  });

  test('R37 a job is asked for after 0.5, 1, 2, 4, 8 and 8 seconds, which can be seen', {
    timeout: 90_000,
  }, async () => {
    const forever = { min: 3_000_000, max: 3_000_000 };
    const api = await newApi('Slow', { jobs: { processing_ms: forever } });
    const { page, trouble } = await openWithClock(pathOf(api));
    await choose(page, pictures.slice(0, 1));
    const row = job(page, 'sunset.jpg');
    const pauses: number[] = [];
    for (const seconds of PAUSES) {
      await row.getByText(/next poll in/).waitFor();
      const begun = await page.evaluate(() => Date.now());
      const known = (await sentBy(page, '/api/status/')).length;
      // A little before the earliest moment nothing is sent, and it is by a little after the latest.
      await page.clock.runFor(seconds * 900 - SLACK_MS);
      expect((await sentBy(page, '/api/status/')).length).toBe(known);
      if (seconds === 4) {
        expect(await row.getByText(/next poll in/).textContent()).toMatch(
          /^next poll in 0\.\d of [34]\.\d+ s$/,
        );
        await photograph(page, 'demo-polling');
      }
      const deadline = begun + seconds * 1_100 + SLACK_MS;
      // In small steps: what is left of one already belongs to the next pause.
      while ((await sentBy(page, '/api/status/')).length === known) {
        expect(await page.evaluate(() => Date.now())).toBeLessThan(deadline);
        await page.clock.runFor(STEP_MS);
      }
      pauses.push(((await sentBy(page, '/api/status/')).at(-1)?.at ?? 0) - begun);
    }
    for (const [index, seconds] of PAUSES.entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(seconds * 900 - SLACK_MS);
      expect(pauses[index]).toBeLessThanOrEqual(seconds * 1_100 + SLACK_MS);
    }
    await row.getByText('processing').waitFor();
    const lines = region(page, 'Console').locator('[data-level=warn]');
    await expect
      .poll(() => lines.last().textContent())
      .toMatch(/WARN.*GET.*\/api\/status\/job_.*200.*retry 6/);

    await row.getByText(/next poll in/).waitFor();
    await row.getByRole('button', { name: 'Poll now' }).click();
    await expect.poll(async () => (await sentBy(page, '/api/status/')).length).toBe(7);
    await row.getByText(/next poll in/).waitFor();
    await row.getByRole('button', { name: 'Stop' }).click();
    await row.getByText('not followed').waitFor();
    await page.clock.runFor(60_000);
    expect((await sentBy(page, '/api/status/')).length).toBe(7);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R37 uploads become pictures to compare, and the history survives a reload', {
    timeout: 90_000,
  }, async () => {
    const failures = [{ when: { file_name: '*fail*' }, code: 'broken_wings', message: 'It cannot fly.' }];
    const rules = [
      {
        name: 'cats',
        when: { file_name: '*cat*' },
        answer: {
          objects: [{ name: 'Cat', confidence: 0.98, box: { x: 0.1, y: 0.1, width: 0.5, height: 0.5 } }],
          text: ['MEOW'],
          moderation: { violence: 0.9 },
        },
      },
    ];
    const api = await newApi('Gallery', { jobs: { failures }, analysis: { rules } });
    const { page, trouble } = await open(pathOf(api));
    await choose(page, pictures);
    await job(page, 'fail.webp').getByText('It cannot fly.').waitFor();
    await job(page, 'cat.png').getByText('completed').waitFor();
    await job(page, 'sunset.jpg').getByText('completed').waitFor();
    await job(page, 'cat.png').getByRole('button', { name: 'Show' }).click();
    const result = region(page, 'Result');
    await result.getByRole('heading', { name: 'cat.png' }).waitFor();
    const variants = result.getByRole('list', { name: 'Variants' }).getByRole('listitem');
    expect(await variants.count()).toBe(4);
    expect(await variants.first().textContent()).toMatch(/thumbnail.*150 × 100.*(saved|larger)/);
    await variants.filter({ hasText: 'large' }).getByRole('button').first().click();
    const slider = result.getByRole('slider', { name: 'Compare the pictures' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('52');
    expect(await slider.getAttribute('aria-valuetext')).toBe('52 % Original, the rest large');
    await result.getByRole('button', { name: 'Objects 1' }).click();
    await result.getByText('Cat 98%').waitFor();
    await result.getByText('flagged').waitFor();
    await result.getByText('MEOW').first().waitFor();
    expect(await accessTrouble(page)).toEqual([]);
    await photograph(page, 'demo-results');

    await page.reload();
    const history = region(page, 'History');
    await expect.poll(() => history.getByRole('listitem').count()).toBe(3);
    await expect.poll(() => history.getByText(/here and at the API/).count()).toBe(3);
    await history.getByRole('button', { name: 'Open cat.png' }).click();
    await result.getByRole('heading', { name: 'cat.png' }).waitFor();
    await photograph(page, 'demo-history');
    await history.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => history.getByRole('listitem').count()).toBe(0);
    await page.reload();
    await page.getByRole('timer').waitFor();
    await settled(page);
    expect(await history.getByRole('listitem').count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R38 a stress test counts what the server counts: ten are taken, ten are told to wait', async () => {
    const api = await newApi('Limited', { upload_limit: { uploads: 10, per_seconds: 60 } });
    const { page, trouble } = await open(pathOf(api));
    const stress = region(page, 'Stress test');
    await stress.getByRole('spinbutton', { name: 'Requests' }).fill('20');
    await stress.getByRole('spinbutton', { name: 'At a time' }).fill('4');
    await stress.getByRole('button', { name: 'Start' }).click();
    await stress.getByText('The API itself counts 10 more uploads in its history.').waitFor();
    const bars = stress.getByRole('list', { name: 'Answers by status' }).getByRole('listitem');
    expect(await bars.allTextContents()).toEqual(['2xx accepted10', '429 too many10', 'Other0']);
    const figure = (name: string) =>
      stress.locator('dl > div').filter({ hasText: name }).locator('dd').textContent();
    expect(await figure('Sent')).toBe('20');
    expect(await figure('Limit')).toBe('10 in 60 s');
    expect(await figure('Left')).toBe('0');
    expect(await figure('Retry-After')).toMatch(/^\d+ s$/);
    await photograph(page, 'demo-stress');
    const statuses = async () => {
      const path = `/api/projects/${own.projectId()}/exchanges?limit=100`;
      const { exchanges } = await own.admin.get<{
        exchanges: { group_id: string; path: string; status: number }[];
      }>(path);
      const uploads = exchanges.filter(
        (each) => each.group_id === api.id && each.path.endsWith('/api/upload'),
      );
      const count = (status: number) => uploads.filter((each) => each.status === status).length;
      return [uploads.length, count(202), count(429)];
    };
    await expect.poll(statuses, { timeout: 10_000 }).toEqual([20, 10, 10]);
    await region(page, 'History').getByText('And 10 uploads of the stress test.').waitFor();

    // Who is refused is told why and for how long; somebody else has an allowance of their own.
    await choose(page, pictures.slice(0, 1));
    const row = job(page, 'sunset.jpg');
    await row.getByRole('alert').getByText('You have used up your allowance.').waitFor();
    await row.getByText(/Wait \d+ s, then try again/).waitFor();
    await page.getByRole('button', { name: 'Be somebody else' }).click();
    await choose(page, pictures.slice(1, 2));
    await job(page, 'cat.png').getByText('completed').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R38 Stop halts within 200 ms', async () => {
    const api = await newApi('Stopped', { upload_limit: { uploads: 0 } });
    const { page, trouble } = await open(pathOf(api));
    const stress = region(page, 'Stress test');
    await stress.getByRole('spinbutton', { name: 'Requests' }).fill('500');
    await stress.getByRole('button', { name: 'Start' }).click();
    await expect.poll(async () => (await sentBy(page, '/api/upload')).length).toBeGreaterThan(5);
    const stop = await stress.getByRole('button', { name: 'Stop' }).elementHandle();
    const { stoppedAt, overAt } = await page.evaluate(async (button) => {
      if (!(button instanceof HTMLButtonElement)) throw new Error('there is no Stop');
      const at = Date.now();
      button.click();
      while (button.isConnected) await new Promise((resolve) => setTimeout(resolve, 5));
      return { stoppedAt: at, overAt: Date.now() };
    }, stop);
    expect(overAt - stoppedAt).toBeLessThanOrEqual(200);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const sent = await sentBy(page, '/api/upload');
    expect(sent.length).toBeLessThan(500);
    expect(sent.filter(({ at }) => at > stoppedAt + 10)).toEqual([]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('the API makes the stress test by itself when it is asked to', async () => {
    const api = await newApi('Asked', { upload_limit: { uploads: 3, per_seconds: 60 } });
    const { page, trouble } = await open(pathOf(api));
    const stress = region(page, 'Stress test');
    await stress.getByRole('spinbutton', { name: 'Requests' }).fill('5');
    await stress.getByRole('button', { name: 'Ask the API' }).click();
    const bars = stress.getByRole('list', { name: 'Answers by status' }).getByRole('listitem');
    await expect.poll(() => bars.allTextContents()).toEqual(['2xx accepted3', '429 too many2', 'Other0']);
    expect(await sentBy(page, '/api/stress-test')).toHaveLength(1);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('where there is an auth API its users sign in, and uploads are theirs', async () => {
    const api = await newApi('Signed');
    await newApi('Sign-in', {}, 'auth');
    const { page, trouble } = await open(pathOf(api));
    const token = region(page, 'Token');
    await token.getByRole('radio', { name: 'Sign in at Sign-in' }).check({ force: true });
    expect(await token.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe('alice@example.com');
    await photograph(page, 'demo-login');
    await token.getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(() => region(page, 'Payload').textContent()).toContain('alice@example.com');
    await choose(page, pictures.slice(1, 2));
    await job(page, 'cat.png').getByText('completed').waitFor();
    await token.getByRole('textbox', { name: 'Password' }).fill('wrong');
    await token.getByRole('button', { name: 'Sign in' }).click();
    await token.getByRole('alert').getByText('There is no token').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('what goes wrong is told with what to do about it', async () => {
    const api = await newApi('Trouble', { limits: { formats: ['jpeg'] } });
    const { page, trouble } = await open(pathOf(api));
    await choose(page, pictures.slice(1, 2));
    const row = job(page, 'cat.png');
    await row
      .getByRole('alert')
      .getByText(/Send a JPEG, PNG, WebP or GIF that the group takes/)
      .waitFor();
    await page.route('**/api/upload', (route) => route.abort());
    await choose(page, pictures.slice(0, 1));
    await job(page, 'sunset.jpg')
      .getByRole('alert')
      .getByText(/No answer came back/)
      .waitFor();
    await photograph(page, 'demo-trouble');
    await page.unroute('**/api/upload');
    await job(page, 'sunset.jpg').getByRole('button', { name: 'Try again' }).click();
    await job(page, 'sunset.jpg').getByText('completed').waitFor();
    await own.admin.delete(`/api/groups/${api.id}`);
    await page.getByRole('button', { name: 'Renew' }).click();
    await region(page, 'Token')
      .getByRole('alert')
      .getByText(/Nobody answers at this address/)
      .waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a token that the clock of the project has outlived is renewed by itself', async () => {
    const api = await newApi('Ahead');
    const { page, trouble } = await open(pathOf(api));
    const clock = `/api/projects/${own.projectId()}/clock`;
    await own.admin.put(clock, { mode: 'shifted', shift_ms: 7_200_000 });
    await choose(page, pictures.slice(0, 1));
    await job(page, 'sunset.jpg').getByText('completed').waitFor();
    const lines = await region(page, 'Console').locator('li[data-level]').allTextContents();
    const told = lines.map((line) =>
      /(GET|POST)(\/api\/[a-z-]+)(?:\?user=guest-\w{8})?(\d{3})\d+ ms/.exec(line)?.slice(1).join(' '),
    );
    const refused = told.indexOf('POST /api/upload 401');
    expect(told.slice(refused, refused + 3)).toEqual([
      'POST /api/upload 401',
      'GET /api/generate-token 200',
      'POST /api/upload 202',
    ]);
    await own.admin.put(clock, { mode: 'real' });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('the console is filtered, paused and copied', async () => {
    const api = await newApi('Told', { limits: { formats: ['jpeg'] } });
    const { page, trouble } = await open(pathOf(api));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await choose(page, pictures.slice(0, 2));
    await job(page, 'sunset.jpg').getByText('completed').waitFor();
    const console = region(page, 'Console');
    const lines = console.locator('li[data-level]');
    await console.getByRole('radio', { name: 'error' }).check({ force: true });
    await expect.poll(() => lines.count()).toBe(1);
    expect(await lines.textContent()).toMatch(/ERROR.*POST.*\/api\/upload.*415/);
    await console.getByRole('button', { name: 'Copy what is shown' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^\d\d:\d\d:\d\d ERROR POST \/api\/upload 415 \d+ ms$/);
    await console.getByRole('radio', { name: 'all' }).check({ force: true });
    await console.getByRole('textbox', { name: 'Find in the console' }).fill('generate-token');
    await expect.poll(() => lines.count()).toBe(1);
    await console.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Renew' }).click();
    await expect.poll(async () => (await sentBy(page, '/api/generate-token')).length).toBe(2);
    expect(await lines.count()).toBe(1);
    await console.getByRole('button', { name: 'Pause' }).click();
    await expect.poll(() => lines.count()).toBe(2);
    expect(trouble).toEqual([]);
    await page.close();
  });

  const LANGUAGES = [
    { key: 'javascript', name: 'JavaScript', file: 'client.mjs', program: process.execPath, isThere: true },
    { key: 'python', name: 'Python', file: 'client.py', program: '/usr/bin/python3', isThere: hasRequests },
    { key: 'curl', name: 'curl', file: 'client.sh', program: 'bash', isThere: hasCurl },
  ];

  test.each(LANGUAGES.filter(({ isThere }) => isThere))(
    'the $name code runs as it is shown',
    async ({ key, name, file, program }) => {
      const api = await newApi(`Code in ${name}`);
      const { page, trouble } = await open(pathOf(api, `&code=${key}`));
      const code = (await region(page, `the ${name} code`).textContent()) ?? '';
      expect(code).toContain(api.base_url);
      await writeFile(join(folder, file), code);
      const { stdout } = await runTool(program, [join(folder, file), pictures[0] ?? '']);
      expect(stdout).toMatch(/job_[0-9a-f-]+.*queued/);
      expect(stdout).toContain('completed');
      const variant = new RegExp(`${api.base_url}/images/job_[0-9a-f-]+/webp\\.webp`).exec(stdout)?.[0];
      const picture = Buffer.from(await (await fetch(variant ?? '')).arrayBuffer());
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 600, height: 400 });
      expect(trouble).toEqual([]);
      await page.close();
    },
  );

  test('whoever has the link uses the client without a login, until it is revoked', async () => {
    const api = await newApi('Shared');
    const { page, trouble } = await open(pathOf(api));
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this page' });
    await dialog.waitFor();
    expect(new URL(page.url()).searchParams.get('dialog')).toBe('share');
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    const link = (await dialog.locator('code').textContent()) ?? '';
    expect(link).toMatch(new RegExp(`^${url}/shared/demo/[\\w-]{32}$`));
    expect(await accessTrouble(page)).toEqual([]);
    await photograph(page, 'demo-share');

    const guest = await visitor.page();
    const asked: string[] = [];
    guest.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const guestTrouble = watchTrouble(guest, REFUSED);
    await guest.goto(`${link}?group=${api.slug}`);
    await guest.getByRole('heading', { level: 1, name: 'Client demo: client demo' }).waitFor();
    await guest.getByRole('timer').waitFor();
    expect(await guest.getByRole('navigation').count()).toBe(0);
    expect(await guest.getByText(/Sign in$|Members|Search or jump/).count()).toBe(0);
    await choose(guest, pictures.slice(1, 2));
    await job(guest, 'cat.png').getByText('completed').waitFor();
    expect(await accessTrouble(guest)).toEqual([]);
    await photograph(guest, 'shared-demo');
    const calls = asked.filter((path) => path.startsWith('/api/'));
    expect([...new Set(calls)].filter((path) => !/^\/api\/(demo\/[\w-]+|auth\/me)$/.test(path))).toEqual([]);

    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await dialog.getByRole('button', { name: 'Make a link' }).waitFor();
    await guest.reload();
    await guest.getByRole('heading', { level: 1, name: 'This link leads nowhere any more' }).waitFor();
    await photograph(guest, 'shared-demo-revoked');
    expect([...trouble, ...guestTrouble]).toEqual([]);
    await guest.close();
    await page.close();
  });
});
