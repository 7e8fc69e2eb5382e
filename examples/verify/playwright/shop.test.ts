import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { demoProject } from './demo-project';
import { verify } from './verify';

const { UNDERSTUDY_URL = 'http://localhost:8787' } = process.env;

let project: string;
let world: string;

test.beforeAll(async () => {
  project = await demoProject();
});

// A world of its own: what other tests send is not counted.
test.beforeEach(async ({ context, page }) => {
  world = `test-${randomUUID()}`;
  await context.setExtraHTTPHeaders({ 'x-understudy-world': world });
  await page.goto(`file://${__dirname}/shop.html?shop=${UNDERSTUDY_URL}/m/demo/shop`);
});

test('every item is put into the cart', async ({ page }) => {
  await page.getByText('Canvas backpack').click();
  await page.getByText('Enamel mug').click();
  await verify(project, { filter: `world:${world} method:POST path:/cart/items`, count: { exactly: 2 } });
});

test('the order comes after the cart', async ({ page }) => {
  await page.getByText('Canvas backpack').click();
  await page.getByText('Order').click();
  await verify(project, {
    order: [
      `world:${world} method:POST path:/cart/items json:$.product_id=p-101`,
      `world:${world} method:POST path:/orders`,
    ],
  });
});

test('nothing is put into the cart that is sold out', async ({ page }) => {
  await page.getByText('Merino beanie').click();
  await page.getByText('Enamel mug').click();
  await verify(project, { filter: `world:${world} path:/cart/items json:$.product_id=p-102` });
  await verify(project, {
    filter: `world:${world} path:/cart/items json:$.product_id=p-103`,
    count: { at_most: 0 },
  });
});

test('a failure shows what came nearest', async ({ page }) => {
  await page.getByText('Enamel mug').click();
  await page.getByText('Order').click();
  await verify(project, { filter: `world:${world} method:POST path:/orders` });
  const wish = { filter: `world:${world} path:/orders json:$.items[0].quantity=3`, timeout_ms: 0 };
  await expect(verify(project, wish)).rejects.toThrow(/^Expected at least 1 .*quantity=3\b.* \| 1 +<<<<<$/ms);
});
