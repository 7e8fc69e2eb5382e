import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { photograph, useDashboard } from './dashboard-screen.ts';
import { imageClient } from './images/image-client.ts';
import { useOwnProject } from './own-project.ts';
import { runTool } from './s3/run-tool.ts';
import { hasCurl } from './tools.ts';

const own = useOwnProject('Image pages');

/** Refusals of the API are what some tests are about, and Chromium calls each an error. */
const REFUSED = /Failed to load resource/;

type Api = { id: string; slug: string; base_url: string };

const QUICK = { queued_ms: { min: 0, max: 0 }, processing_ms: { min: 0, max: 0 } };

/** A landscape of flat colours: quickly made, and small. */
function picture(width = 800, height = 600): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="60%" fill="#f28c5a"/><rect y="60%" width="100%" height="40%" fill="#203a6b"/>
    <circle cx="50%" cy="60%" r="12%" fill="#ffe9b0"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
}

describe.runIf(hasBrowser)('the pages of an image API in Chromium', () => {
  const dashboard = useDashboard();
  let api: Api;
  let base: string;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understudy-pictures-'));
    await writeFile(join(folder, 'photo.jpg'), await picture());
    api = await newApi('Photos', {
      jobs: {
        ...QUICK,
        failures: [{ when: { file_name: '*broken*' }, code: 'too_dark', message: 'Too dark.' }],
      },
      analysis: {
        rules: [
          {
            name: 'cats',
            when: { file_name: '*cat*' },
            answer: {
              moderation: {},
              objects: [{ name: 'Cat', confidence: 0.98 }],
              faces: 1,
              text: ['MEOW'],
            },
          },
          { name: 'large ones', when: { width: { min: 700 } }, answer: { moderation: { violence: 0.9 } } },
        ],
        sequence: [{ faces: 2 }, { faces: 0, text: ['SALE'] }],
      },
    });
    base = `${own.projectPath()}/g/${api.slug}`;
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function newApi(name: string, config: object): Promise<Api> {
    const { group } = await own.admin.post<{ group: Api }>('/api/groups', {
      project_id: own.projectId(),
      name,
      kind: 'images',
      config,
    });
    return group;
  }

  const open = (path: string) => dashboard.open(`${base}${path}`, { expected: REFUSED });
  const toast = (page: Page, text: RegExp) => page.getByRole('listitem').filter({ hasText: text }).first();
  const text = async (page: Page, label: string | RegExp) =>
    (await page.getByRole('region', { name: label, exact: true }).textContent()) ?? '';

  async function upload(name: string, { user = 'ana', of = api, world = 'main', bytes = picture() } = {}) {
    const client = imageClient(of.base_url);
    const headers = { 'x-understudy-world': world };
    return client.accepted(await bytes, name, { token: await client.token(user), headers });
  }

  async function uploadOver(name: string, wish: Parameters<typeof upload>[1] = {}) {
    const job = await upload(name, wish);
    await imageClient((wish.of ?? api).base_url).over(job);
    return job;
  }

  test.runIf(hasCurl)('the calls of the overview run as printed, one after the other', async () => {
    const shown = await newApi('Shown', { jobs: QUICK });
    const { page, trouble } = await dashboard.open(`${own.projectPath()}/g/${shown.slug}`);
    await page.locator('[data-call]').first().waitFor();
    const lines = await page.locator('[data-call] pre').allTextContents();
    expect(lines).toHaveLength(4);
    const script = `cd ${folder}\n${lines.slice(0, 2).join('\n')}\nsleep 3\n${lines.slice(2).join('\necho\n')}`;
    const { stdout } = await runTool('bash', ['-c', script], {});
    const [status, result] = stdout.trim().split('\n');
    expect(JSON.parse(status ?? '')).toMatchObject({ status: 'completed', progress: 100 });
    expect(JSON.parse(result ?? '').variants).toHaveLength(4);
    await page.getByRole('region', { name: 'Figures' }).getByText('1', { exact: true }).first().waitFor();
    await page
      .getByRole('list', { name: 'Jobs by state' })
      .getByRole('button', { name: /Completed/ })
      .click();
    await page.waitForURL(/\/jobs\?status=completed/);
    await page.getByRole('row').filter({ hasText: 'photo.jpg' }).waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('the overview tells the limits, the places and who uploads most', async () => {
    await uploadOver('one.jpg', { user: 'ana' });
    await uploadOver('two.jpg', { user: 'ana' });
    await uploadOver('three.jpg', { user: 'ben' });
    const { page, trouble } = await open('');
    await page.getByText('50 uploads a minute for each user').waitFor();
    await page.getByText('else 429').waitFor();
    await page.getByText('Understudy keeps them itself.', { exact: false }).waitFor();
    const users = page.getByRole('list', { name: 'Who uploads most' });
    await expect.poll(() => users.getByRole('button').allTextContents()).toEqual(['ana2', 'ben1']);
    await photograph(page, 'images-overview');
    await users.getByRole('button', { name: /ben/ }).click();
    await page.getByRole('row').filter({ hasText: 'three.jpg' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByRole('button', { name: 'Show the jobs of all users' }).click();
    await page.getByRole('row').filter({ hasText: 'one.jpg' }).waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a token is made for a user, shown once, and good', async () => {
    const { page, trouble } = await open('');
    await page.getByRole('button', { name: 'Make a token' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make a token' });
    await dialog.getByRole('textbox', { name: 'User (sub)' }).fill('cleo');
    await dialog.getByRole('combobox', { name: 'Good for' }).selectOption({ label: '5 minutes' });
    await dialog.getByRole('button', { name: 'Make token' }).click();
    const token = await text(page, 'the token');
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ sub: 'cleo' });
    expect(claims.exp - claims.iat).toBe(300);
    await page.locator('[data-claim=sub]').filter({ hasText: 'cleo' }).waitFor();
    await photograph(page, 'images-token');
    const client = imageClient(api.base_url);
    expect((await client.upload(await picture(), 'cleo.jpg', { token })).status).toBe(202);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test.runIf(hasCurl)('R02 the lines of an empty list fill it within a second', async () => {
    const { page, trouble } = await open('/jobs?world=fresh');
    await page.getByText('No jobs yet').waitFor();
    expect(await page.locator('main .bg-accent:is(button, a)').count()).toBe(1);
    await photograph(page, 'images-jobs-empty');
    const lines = await text(page, 'the lines that make the first job');
    await runTool('bash', ['-c', lines], {});
    await page.getByRole('row').filter({ hasText: 'first.png' }).waitFor({ timeout: 1_000 });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a job is watched from queued to completed, as the clock of the project goes', async () => {
    const slow = await newApi('Slow', {
      jobs: { queued_ms: { min: 60_000, max: 60_000 }, processing_ms: { min: 120_000, max: 120_000 } },
    });
    const clock = (shift_ms: number) =>
      own.admin.put(`/api/projects/${own.projectId()}/clock`, { mode: 'shifted', shift_ms });
    const { page, trouble } = await dashboard.open(`${own.projectPath()}/g/${slow.slug}/jobs`);
    await page.getByText('No jobs yet').waitFor();
    await upload('slow.jpg', { of: slow });
    const row = page.getByRole('row').filter({ hasText: 'slow.jpg' });
    await row.getByText('Queued', { exact: true }).waitFor();
    await row.getByText('60 sec').waitFor();
    await row.getByRole('button', { name: /slow.jpg/ }).click();
    const panel = page.getByRole('region', { name: 'Job', exact: true });
    await panel.getByText('The variants are being made.').waitFor();
    try {
      await clock(90_000);
      await row.getByText('Processing').waitFor();
      await photograph(page, 'images-job-processing');
      await clock(200_000);
      await row.getByText('Completed').waitFor();
      await panel.getByRole('list', { name: 'Variants' }).getByRole('article').first().waitFor();
    } finally {
      await own.admin.put(`/api/projects/${own.projectId()}/clock`, { mode: 'real' });
    }
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a job shows its variants, what was seen, and what a client is answered', async () => {
    const job = await uploadOver('my-cat.jpg');
    const { page, trouble } = await open('/jobs');
    await page.getByRole('button', { name: /my-cat.jpg/ }).click();
    const panel = page.getByRole('region', { name: 'Job', exact: true });
    const thumbnail = panel.getByRole('article', { name: 'The variant thumbnail' });
    await thumbnail.getByText('150 × 113').waitFor();
    await thumbnail.getByText(/smaller than the original/).waitFor();
    await expect
      .poll(() =>
        panel.getByRole('img').evaluateAll((all: HTMLImageElement[]) => all.map((one) => one.naturalWidth)),
      )
      .toEqual([150, 600, 800, 800]);
    const href = await thumbnail.getByRole('link', { name: 'Open thumbnail' }).getAttribute('href');
    expect((await fetch(href ?? '')).headers.get('content-type')).toBe('image/jpeg');
    await photograph(page, 'images-job');

    await panel.getByRole('tab', { name: 'Analysis' }).click();
    await panel.locator('[data-decided=rule]').filter({ hasText: 'cats' }).waitFor();
    await panel.locator('[data-seen-image=shown]').waitFor();
    expect(await panel.locator('[data-box]').count()).toBe(3);
    await panel.getByRole('button', { name: /^Faces/ }).click();
    expect(await panel.locator('[data-box=faces]').count()).toBe(0);
    expect(await panel.locator('[data-box]').count()).toBe(2);
    await panel.getByText('Nothing is flagged').waitFor();
    await panel.getByRole('list', { name: 'Text' }).getByText('MEOW').waitFor();
    const kept = await (await fetch(job.result_url)).json();
    const colours = panel.getByRole('list', { name: 'Dominant colours' }).locator('[data-colour]');
    expect(await colours.evaluateAll((all) => all.map((one) => one.getAttribute('data-colour')))).toEqual(
      kept.analysis.colors.map(({ hex }: { hex: string }) => hex),
    );
    await photograph(page, 'images-job-analysis');

    await panel.getByRole('tab', { name: 'JSON' }).click();
    expect(JSON.parse(await text(page, 'JSON'))).toEqual(kept);
    if (hasCurl) {
      const line = await text(page, 'the line that asks for the result');
      expect(JSON.parse((await runTool('bash', ['-c', line], {})).stdout)).toEqual(kept);
    }
    // R04: the address is the whole screen.
    await page.reload();
    expect(JSON.parse(await text(page, 'JSON'))).toEqual(kept);

    await panel.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await toast(page, /The job is deleted/).waitFor();
    await page.getByRole('row').filter({ hasText: 'my-cat.jpg' }).waitFor({ state: 'detached' });
    expect((await fetch(job.status_url)).status).toBe(404);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('jobs are found by state and text, by key gone through, and deleted all at once', async () => {
    const wish = { world: 'w-1' };
    await uploadOver('broken-one.jpg', wish);
    await uploadOver('good-one.jpg', wish);
    await uploadOver('good-two.jpg', wish);
    await uploadOver('elsewhere.jpg');
    const { page, trouble } = await open('/jobs?world=w-1');
    const rows = page.locator('tbody').getByRole('row');
    await expect.poll(() => rows.count()).toBe(3);
    await page.getByRole('button', { name: 'Failed 1' }).click();
    await expect.poll(() => rows.allTextContents()).toEqual([expect.stringContaining('broken-one.jpg')]);
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.matches('[data-job]'));
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Job', exact: true });
    await panel.getByText('too_dark').waitFor();
    await panel.getByText('Too dark.').waitFor();
    await photograph(page, 'images-job-failed');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'All 3' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('two');
    await expect.poll(() => rows.allTextContents()).toEqual([expect.stringContaining('good-two.jpg')]);
    await page.keyboard.press('Escape');
    await expect.poll(() => rows.count()).toBe(3);
    await page.getByRole('button', { name: 'More for all jobs' }).click();
    await page.getByRole('menuitem', { name: 'Delete all…' }).click();
    await page
      .getByRole('alertdialog', { name: 'Delete all 3 jobs?' })
      .getByRole('button', { name: 'Delete all' })
      .click();
    await page.getByText('No jobs yet').waitFor();
    await page.getByRole('button', { name: 'World: w-1' }).click();
    await page.getByRole('menuitemradio', { name: /main/ }).click();
    await page.getByRole('row').filter({ hasText: 'elsewhere.jpg' }).waitFor();
    // Into another world no job goes along.
    await page.getByRole('button', { name: /elsewhere.jpg/ }).click();
    await panel.waitFor();
    await page.getByRole('button', { name: 'World: main' }).click();
    await page.getByRole('menuitemradio', { name: 'w-1' }).click();
    await page.getByText('No jobs yet').waitFor();
    expect(await panel.count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('who was told of a job is shown with each attempt, and told again', async () => {
    const { group: hooks } = await own.admin.post<{ group: Api }>('/api/groups', {
      project_id: own.projectId(),
      name: 'Told',
      kind: 'webhooks',
    });
    const telling = await newApi('Telling', { jobs: QUICK, webhook: { group: hooks.slug } });
    const job = await uploadOver('told.jpg', { of: telling });
    const { page, trouble } = await dashboard.open(
      `${own.projectPath()}/g/${telling.slug}/jobs/${job.job_id}?tab=webhook`,
    );
    const deliveries = page.locator('[data-delivery=delivered]');
    await deliveries.first().waitFor();
    await deliveries.first().getByText('200', { exact: true }).waitFor();
    await deliveries
      .first()
      .getByText(/webhook-signature: v1,/)
      .waitFor();
    await photograph(page, 'images-job-webhook');
    await page.getByRole('button', { name: 'Send again' }).click();
    await expect.poll(() => page.locator('[data-attempt]').count()).toBe(2);
    const { total } = await own.admin.get<{ total: number }>(`/api/groups/${hooks.id}/webhooks/stats`);
    expect(total).toBe(2);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a picture is tried, and the rules that decide it are added, moved and deleted', async () => {
    const { page, trouble } = await open('/analysis');
    const choose = async (name: string, bytes: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/jpeg', buffer: bytes });
    const decided = page.locator('[data-decided=rule], [data-decided=sequence], [data-decided=image]');
    await choose('holiday.jpg', await picture());
    await decided.filter({ hasText: 'Decided by the rule large ones' }).waitFor();
    await page.locator('[data-rule="large ones"][data-decided]').waitFor();
    await page.getByText('Flagged', { exact: true }).first().waitFor();
    await photograph(page, 'images-analysis');
    await choose('small.jpg', await picture(200, 100));
    await decided.filter({ hasText: 'Decided by the sequence: its answer 1' }).waitFor();
    expect(await page.locator('[data-box=faces]').count()).toBe(2);
    await page.locator('[data-turn="0"][data-next]').waitFor();

    await page.getByRole('button', { name: 'Add rule' }).click();
    const sheet = page.getByRole('dialog', { name: 'New rule' });
    await sheet.getByRole('textbox', { name: 'Name' }).first().fill('small ones');
    await sheet.getByRole('textbox', { name: 'File name' }).fill('small*');
    await sheet.getByRole('switch', { name: 'Say what is flagged' }).check();
    await sheet.getByRole('spinbutton', { name: 'Weapons' }).fill('0.8');
    await sheet.getByRole('switch', { name: 'Say which faces are seen' }).check();
    await photograph(page, 'images-new-rule');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await toast(page, /The rule small ones is saved/).waitFor();
    // The picture is asked about anew.
    await decided.filter({ hasText: 'Decided by the rule small ones' }).waitFor();
    const names = () => page.locator('[data-rule]').evaluateAll((all) => all.map((one) => one.dataset.rule));
    expect(await names()).toEqual(['cats', 'large ones', 'small ones']);
    await page.getByRole('button', { name: 'Move small ones up' }).click();
    await expect.poll(names).toEqual(['cats', 'small ones', 'large ones']);
    await page.getByRole('button', { name: 'Delete small ones' }).click();
    await expect.poll(names).toEqual(['cats', 'large ones']);
    await toast(page, /The rule small ones is deleted/)
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect.poll(names).toEqual(['cats', 'small ones', 'large ones']);
    const { group } = await own.admin.get<{ group: { config: { analysis: { rules: { name: string }[] } } } }>(
      `/api/groups/${api.id}`,
    );
    expect(group.config.analysis.rules[1]).toMatchObject({
      name: 'small ones',
      when: { file_name: 'small*' },
      answer: { moderation: { weapons: 0.8 }, faces: 0 },
    });
    // What is no picture is refused as a client is.
    await choose('text.jpg', Buffer.from('no picture'));
    await page.getByRole('main').getByRole('alert').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('settings are drawn from the schema, and saved', async () => {
    const { page, trouble } = await open('?edit=open');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('spinbutton', { name: 'Uploads' }).fill('7');
    await photograph(page, 'images-settings');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByText('7 uploads a minute for each user').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
    await own.admin.patch(`/api/groups/${api.id}`, { config: { upload_limit: { uploads: 50 } } });
  });

  test('R40 a viewer sees what cannot be done, and why, and may still try pictures', async () => {
    await uploadOver('seen.jpg');
    const { page, trouble } = await dashboard.open(base, {
      expected: REFUSED,
      // There is one account on a fresh installation, and it owns everything: only its role is told otherwise.
      prepare: (fresh) =>
        fresh.route(`${inject('url')}/api/auth/me`, async (route) => {
          const answer = await route.fetch();
          const body = (await answer.text()).replaceAll('"role":"owner"', '"role":"viewer"');
          await route.fulfill({ response: answer, body });
        }),
    });
    const isOff = (name: string) =>
      expect
        .poll(() => page.getByRole('button', { name, exact: true }).first().getAttribute('aria-disabled'))
        .toBe('true');
    await isOff('Make a token');
    await page.getByRole('button', { name: 'Make a token' }).hover();
    const why = page.getByRole('tooltip').filter({ hasText: 'This needs the role editor; you are viewer.' });
    await why.filter({ visible: true }).waitFor();
    await page.goto(`${inject('url')}${base}/jobs`);
    await page.getByRole('button', { name: 'More for all jobs' }).click();
    expect(await page.getByRole('menuitem', { name: 'Delete all…' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /seen.jpg/ }).click();
    await isOff('Delete');
    await page.getByRole('tab', { name: /Webhook/ }).click();
    await isOff('Send again');
    await page.goto(`${inject('url')}${base}/analysis`);
    await isOff('Add rule');
    await isOff('Edit cats');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'cat.jpg', mimeType: 'image/jpeg', buffer: await picture() });
    await page.getByText('Decided this picture').waitFor();
    await photograph(page, 'images-viewer');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a page whose answer fails says so and asks again', async () => {
    for (const [path, pattern] of [
      ['', '**/images/stats*'],
      ['/jobs', '**/images/jobs?*'],
      ['/jobs/job_1', '**/images/jobs/job_1*'],
    ] as const) {
      const { page } = await dashboard.open(`${base}/worlds`, { expected: REFUSED });
      await page.evaluate(() => localStorage.clear());
      let isFailing = true;
      await page.route(`${inject('url')}/api/groups/${pattern}`, (route) =>
        isFailing ? route.fulfill({ status: 400, body: '{}' }) : route.continue(),
      );
      await page.goto(`${inject('url')}${base}${path}`);
      await page.getByRole('main').getByRole('alert').first().waitFor();
      isFailing = false;
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await expect.poll(() => page.getByRole('main').getByRole('alert').count()).toBe(0);
      if (path === '/jobs/job_1') await page.getByText('This job is gone.').waitFor();
      await page.close();
    }
  });
});
