import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';
import { useOwnProject } from './own-project.ts';
import { open, openAs, press, row, toast } from './settings-screen.ts';
import { hasCurl } from './tools.ts';

const url = inject('url');
const bash = promisify(execFile);

type Project = { id: string; slug: string; name: string; description: string; settings: unknown };

describe.runIf(hasBrowser)('account and project settings in Chromium', () => {
  const browser = useBrowser();
  const elsewhere = useBrowser();
  const own = useOwnProject('Settings on screen');
  const project = async () =>
    (await own.admin.get<{ project: Project }>(`/api/projects/${own.projectId()}`)).project;
  const settings = async (section: string) => `/p/${(await project()).slug}/settings/${section}`;

  test('R39 language, theme and density change without a reload, and outlive one', async () => {
    const page = await openAs(await browser.page(), '/account/preferences');
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
    await page.getByRole('combobox', { name: 'Language' }).selectOption('pt-BR');
    await page.getByRole('heading', { level: 1, name: 'Conta' }).waitFor();
    await page.getByText('Escuro', { exact: true }).click();
    await page.getByText('Compacta', { exact: true }).click();
    const look = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect(await look()).toMatchObject({ theme: 'dark', density: 'compact' });
    expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Conta' }).waitFor();
    expect(await look()).toMatchObject({ theme: 'dark', density: 'compact' });
    await page.getByRole('combobox', { name: 'Idioma' }).selectOption('en');
    await page.getByText('As the system', { exact: true }).click();
    await page.getByText('Comfortable', { exact: true }).click();
    await page.getByRole('switch', { name: 'Shortcuts of a single key' }).click();
    await page.getByRole('link', { name: 'Tokens' }).click();
    await page.getByRole('heading', { name: 'Access tokens' }).waitFor();
    await page.keyboard.press('c');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await open(page, '/account/preferences');
    await page.getByRole('switch', { name: 'Shortcuts of a single key' }).click();
  });

  test('a name that was changed is the one that everybody sees', async () => {
    const page = await openAs(await browser.page(), '/account');
    await page.getByLabel('Name').fill('Dana Developer');
    await press(page, 'Save');
    await toast(page, /Saved/).waitFor();
    await page.getByRole('button', { name: 'Account of Dana Developer' }).waitFor();
    await page.getByLabel('Name').fill('Local developer');
    await press(page, 'Save');
    await page.getByRole('button', { name: 'Account of Local developer' }).waitFor();
  });

  test.runIf(hasCurl)('a token made on screen works in curl as printed, until it is revoked', async () => {
    const page = await openAs(await browser.page(), await settings('tokens'));
    await press(page, 'New token');
    await page.getByLabel('Name').fill('Nightly');
    await page.getByLabel('Scope').selectOption('read');
    await press(page, 'Create token');
    const call = await page.getByRole('dialog').locator('pre').last().textContent();
    await press(page, 'Done');
    const answer = async () => (await bash('bash', ['-c', `${call} --silent`])).stdout;
    expect(JSON.parse(await answer())).toMatchObject({ groups: [{ name: 'Web' }] });
    await page.reload();
    await row(page, 'Nightly').getByText('Read').waitFor();
    await row(page, 'Nightly').getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
    await toast(page, /Nightly was revoked/).waitFor();
    expect(JSON.parse(await answer())).toMatchObject({ status: 401 });
  });

  test('a session that was ended elsewhere is noticed, and the login leads back', async () => {
    const other = await openAs(await elsewhere.page(), await settings('general'));
    const page = await openAs(await browser.page(), '/account/sessions');
    await row(page, 'This one').waitFor();
    await press(page, 'End all others');
    await page.getByRole('alertdialog').getByRole('button', { name: 'End all others' }).click();
    await toast(page, /ended/).waitFor();
    await other.getByRole('link', { name: 'Clock' }).click();
    const ended = other.getByRole('dialog', { name: /session/i });
    await ended.getByRole('link').click();
    await other.getByRole('link', { name: /^Continue/ }).click();
    await other.waitForURL(`${url}${await settings('clock')}`);
    await other.close();
  });

  test('the clock that is set on screen is the one that a mock tells', async () => {
    await own.addEndpoint({
      method: 'GET',
      path: '/time',
      response_body: '{"now":"{{now}}"}',
    });
    const told = async () => {
      const answer = await fetch(`${own.url()}/time`);
      return Date.parse(((await answer.json()) as { now: string }).now);
    };
    const page = await openAs(await browser.page(), await settings('clock'));
    const day = 86_400_000;
    await press(page, '+1 day');
    await page.getByText('Running, 1 day ahead of the real time.').waitFor();
    await expect.poll(async () => Math.abs((await told()) - Date.now() - day)).toBeLessThan(5_000);
    const ticking = page.locator('main time').first();
    const before = await ticking.textContent();
    await expect.poll(() => ticking.textContent()).not.toBe(before);
    await page.getByText('Frozen', { exact: true }).click();
    await page.getByText('Standing still.').waitFor();
    await page.getByLabel('Date and time (yours)').fill('2030-05-06T07:08:09');
    await press(page, 'Freeze there');
    await expect.poll(told).toBe(await page.evaluate(() => Date.parse('2030-05-06T07:08:09')));
    await press(page, 'Back to the real time');
    await page.getByText('The real time.').waitFor();
    await expect.poll(async () => Math.abs((await told()) - Date.now())).toBeLessThan(5_000);
  });

  test('a slug is changed knowingly: the page moves with it', async () => {
    const { slug } = await project();
    const page = await openAs(await browser.page(), await settings('general'));
    await page.getByLabel('Slug').fill('moved-on-screen');
    await page.getByText('URLs change').waitFor();
    await press(page, 'Save');
    await page.waitForURL(`${url}/p/moved-on-screen/settings/general`);
    await page.getByLabel('Slug').fill(slug);
    await press(page, 'Save');
    await page.waitForURL(`${url}/p/${slug}/settings/general`);
  });

  test('who saves over a change of somebody else chooses field by field', async () => {
    const page = await openAs(await browser.page(), await settings('general'));
    await page.getByLabel('Description').fill('Mine');
    const theirs = { description: 'Theirs', name: 'Renamed meanwhile' };
    await own.admin.patch(`/api/projects/${own.projectId()}`, theirs);
    await press(page, 'Save');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Theirs', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await toast(page, /Saved/).waitFor();
    expect(await project()).toMatchObject({ description: 'Mine', name: 'Renamed meanwhile' });
  });

  test('R14 what was typed before a reload does not go over what somebody else has saved since', async () => {
    const page = await openAs(await browser.page(), await settings('general'));
    await page.getByLabel('Description').fill('mine');
    await own.admin.patch(`/api/projects/${own.projectId()}`, { description: 'theirs' });
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await page.getByText('What you had typed here before is back.').waitFor();
    await press(page, 'Save');
    await page.getByRole('dialog', { name: 'Somebody else has saved meanwhile' }).waitFor();
    expect(await project()).toMatchObject({ description: 'theirs' });
    await press(page, 'Go on editing');
    await press(page, 'Discard it');
    await expect.poll(() => page.getByLabel('Description').inputValue()).toBe('theirs');
  });

  test('what the log hides, keeps and forwards is set on screen, and its delivery is told', async () => {
    const page = await openAs(await browser.page(), await settings('log'));
    await page.getByLabel('Newest exchanges').fill('1234');
    await press(page, 'Add header');
    await page.getByRole('textbox', { name: /^Header/ }).fill('x-tenant');
    await press(page, 'Add target');
    await page.getByLabel('Address').fill('http://127.0.0.1:9');
    await press(page, 'Save');
    await toast(page, /Saved/).waitFor();
    expect((await project()).settings).toMatchObject({
      log: {
        keep: { exchanges: 1234 },
        mask: { headers: ['x-tenant'] },
        forward: [{ url: 'http://127.0.0.1:9' }],
      },
    });
    await page.getByRole('heading', { name: 'State of delivery' }).waitFor();
    await fetch(`${own.url()}/nothing`);
    await page.getByText(/^Failing, since/).waitFor({ timeout: 20_000 });
  });
});
