const { randomUUID } = require('node:crypto');
const { demoProject } = require('./demo-project');
const { Shop } = require('./shop');
const { verify } = require('./verify');

const { UNDERSTUDY_URL = 'http://localhost:8787' } = process.env;
const backpack = { product_id: 'p-101', quantity: 1 };
const mug = { product_id: 'p-102', quantity: 2 };
const soldOut = { product_id: 'p-103', quantity: 1 };

let project;
let world;
let shop;

beforeAll(async () => {
  project = await demoProject();
});

// A world of its own: what other tests send is not counted.
beforeEach(() => {
  world = `test-${randomUUID()}`;
  shop = new Shop(`${UNDERSTUDY_URL}/m/demo/shop`, { 'x-understudy-world': world });
});

test('every item is put into the cart', async () => {
  await shop.buy(backpack, mug);
  await verify(project, { filter: `world:${world} method:POST path:/cart/items`, count: { exactly: 2 } });
});

test('the order comes after the cart', async () => {
  await shop.buy(backpack, mug);
  const put = `world:${world} method:POST path:/cart/items`;
  await verify(project, {
    order: [
      `${put} json:$.product_id=p-101`,
      `${put} json:$.product_id=p-102`,
      `world:${world} method:POST path:/orders`,
    ],
  });
});

test('nothing is ordered that is sold out', async () => {
  await shop.buy(backpack, soldOut);
  await verify(project, { filter: `world:${world} path:/products` });
  await verify(project, { filter: `world:${world} method:POST`, count: { at_most: 0 } });
});

test('a failure shows what came nearest', async () => {
  await shop.buy(mug);
  const wish = { filter: `world:${world} path:/orders json:$.items[0].quantity=3`, timeout_ms: 0 };
  await expect(verify(project, wish)).rejects.toThrow(/^Expected at least 1 .*quantity=3\b.* \| 2 +<<<<<$/ms);
});
