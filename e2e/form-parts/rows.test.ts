import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, useBrowser } from '../browser.ts';
import { usePage } from '../page-server.ts';

type Endpoint = {
  params: { name: string; value: string }[];
  response_headers: Record<string, unknown>;
  response_status_code?: unknown;
};

describe.runIf(hasBrowser)('rows of a form', () => {
  const pages = usePage('e2e/form-parts/page');
  const browser = useBrowser();
  beforeAll(() => mkdir('e2e/screenshots', { recursive: true }));

  async function openRows(): Promise<Page> {
    const page = await browser.page();
    await page.goto(`${pages.url()}rows`);
    await page.getByRole('heading', { name: 'Endpoint' }).waitFor();
    return page;
  }

  async function held(page: Page): Promise<Endpoint> {
    return JSON.parse((await page.getByTestId('document').textContent()) ?? '');
  }

  const pairs = async (page: Page) => (await held(page)).params.map(({ name, value }) => `${name}=${value}`);

  async function paste(page: Page, label: string, text: string): Promise<void> {
    await page.getByLabel(label, { exact: true }).evaluate((input, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (input.dispatchEvent(event) && input instanceof HTMLInputElement) {
        input.value = pasted;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }, text);
  }

  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

  test('R16 a query that is pasted into a row makes rows', async () => {
    const page = await openRows();
    await page.getByRole('button', { name: 'Add parameter' }).click();
    expect(await focused(page)).toBe('Parameter 2');
    await paste(page, 'Parameter 2', 'a=1&b=2%20x&c=');
    expect(await pairs(page)).toEqual(['page=1', 'a=1', 'b=2 x', 'c=']);
    expect(await focused(page)).toBe('Value 4');
    await page.getByText('3 rows were pasted.').waitFor({ state: 'attached' });
    await page.close();
  });

  test('R16 a block of headers that is pasted makes rows, and a name that comes twice has both values', async () => {
    const page = await openRows();
    await page.getByRole('button', { name: 'Add header' }).click();
    await paste(
      page,
      'Header 2',
      'HTTP/1.1 200 OK\r\nVary: Accept\r\nSet-Cookie: a=1; Path=/\r\nSet-Cookie: b=2\r\n',
    );
    expect((await held(page)).response_headers).toEqual({
      'content-type': 'application/json',
      Vary: 'Accept',
      'Set-Cookie': ['a=1; Path=/', 'b=2'],
    });
    await page.screenshot({ path: 'e2e/screenshots/form-rows.png', fullPage: true });
    await page.close();
  });

  test('R16 a hundred rows are pasted at once, and each keystroke among them is drawn within 100 ms', async () => {
    const page = await openRows();
    const query = Array.from({ length: 99 }, (_, index) => `p${index}=${index}`).join('&');
    await page.getByRole('button', { name: 'Add parameter' }).click();
    await paste(page, 'Parameter 2', query);
    await page.getByLabel('Status').fill('1');
    await page.getByRole('button', { name: 'Save' }).click();
    const times = await page.getByLabel('Value 50', { exact: true }).evaluate(async (input) => {
      const measured: number[] = [];
      for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef', 'abcdefg']) {
        const start = performance.now();
        if (input instanceof HTMLInputElement) input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // After the next frame the change is on screen.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        measured.push(performance.now() - start);
      }
      return measured.toSorted((one, other) => one - other);
    });
    expect(times[3]).toBeLessThan(100);
    await page.close();
  });

  test('R16 a value that is a query itself is taken as it is', async () => {
    const page = await openRows();
    await paste(page, 'Value 1', 'a=1&b=2');
    expect(await pairs(page)).toEqual(['page=a=1&b=2']);
    await page.close();
  });

  test('R16 Enter adds a row below, Alt and an arrow move it with the focus, Backspace takes an empty one away', async () => {
    const page = await openRows();
    await page.getByLabel('Parameter 1', { exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Parameter 2');
    await page.keyboard.type('limit');
    await page.keyboard.press('Tab');
    await page.keyboard.type('20');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await pairs(page)).toEqual(['limit=20', 'page=1']);
    expect(await focused(page)).toBe('Value 1');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await pairs(page)).toEqual(['page=1', 'limit=20']);
    await page.keyboard.press('Enter');
    expect(await pairs(page)).toEqual(['page=1', 'limit=20', '=']);
    await page.keyboard.press('Backspace');
    expect(await pairs(page)).toEqual(['page=1', 'limit=20']);
    expect(await focused(page)).toBe('Value 2');
    expect(await page.getByTestId('sent').textContent()).toBe('');
    await page.close();
  });

  test('R16 what was said of a row goes with it where it is moved, and a new row is quiet', async () => {
    const page = await openRows();
    await page.getByRole('button', { name: 'Add parameter' }).click();
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    const error = (position: number) =>
      page
        .getByRole('group', { name: 'Parameters' })
        .getByRole('listitem')
        .nth(position - 1)
        .getByText('Fill this in.');
    await error(2).waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await error(1).waitFor();
    expect(await error(2).count()).toBe(0);
    await page.getByRole('button', { name: 'Add parameter' }).click();
    expect(await page.getByText('Fill this in.').count()).toBe(1);
    await page.close();
  });

  test('R12 a header without a name, or with a bad one, is told on its own row', async () => {
    const page = await openRows();
    await page.getByRole('button', { name: 'Add header' }).click();
    await page.keyboard.type('X Bad');
    expect(await page.getByText('letters, digits and hyphens').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.getByText('letters, digits and hyphens').waitFor();
    await page.getByLabel('Header 2', { exact: true }).fill('X-Good');
    expect(await page.getByText('letters, digits and hyphens').count()).toBe(0);
    await page.getByLabel('Header 2', { exact: true }).fill('');
    await page.getByLabel('Content 2', { exact: true }).fill('lost');
    await page.keyboard.press('Tab');
    await page.getByText('Fill this in.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => focused(page)).toBe('Header 2');
    expect(await page.getByTestId('sent').textContent()).toBe('');
    await page.close();
  });

  test('R12 a number says its bounds, a text that is no number is wrong, and an emptied one is left out', async () => {
    const page = await openRows();
    const status = page.getByLabel('Status');
    await status.fill('42');
    await status.blur();
    await page.getByText('Must be at least 200.').waitFor();
    await status.fill('');
    expect(await held(page)).not.toHaveProperty('response_status_code');
    await page.getByText('Must be at least 200.').waitFor({ state: 'detached' });
    await status.pressSequentially('2e');
    await page.getByText('Must be a number.').waitFor();
    await status.fill('201');
    await page.getByText('Must be a number.').waitFor({ state: 'detached' });
    expect((await held(page)).response_status_code).toBe(201);
    await page.close();
  });

  test('an undo brings everything back, rows too, and the form is clean', async () => {
    const page = await openRows();
    await page.getByLabel('Parameter 1', { exact: true }).fill('size');
    await page.getByRole('button', { name: 'Add header' }).click();
    await page.keyboard.type('Vary');
    await page.getByRole('switch', { name: 'Enabled' }).click();
    expect(await page.getByTestId('changed').textContent()).toBe('/enabled /params /response_headers/Vary');
    await page.getByRole('button', { name: 'Undo all' }).click();
    expect(await page.getByTestId('changed').textContent()).toBe('');
    expect(await page.getByLabel('Parameter 1', { exact: true }).inputValue()).toBe('page');
    expect(await page.getByLabel('Header 2', { exact: true }).count()).toBe(0);
    await page.close();
  });
});
