import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { team } from '../../testing/people';
import { DEMO_ENGINE_ENDPOINTS } from './demo-engine';
import { DEMO_ENDPOINTS } from './demo-shop';

test('the demo shop opens with all its endpoints, and its catalogue can be read at once', async () => {
  const house = openHouse();
  const { organization_id, owner } = await team();
  const demo = await house.call('/api/demo', {
    method: 'POST',
    token: owner.token,
    json: { organization_id },
  });
  expect(demo.status).toBe(200);
  const { project } = demo.body as { project: { slug: string } };
  const shop = `/m/${project.slug}/shop`;

  const products = await house.call(`${shop}/products`, { token: null });
  expect(products).toMatchObject({ status: 200, body: { total: 5 } });
  expect(products.headers.get('content-type')).toBe('application/json');
  expect(await house.call(`${shop}/products/discontinued`, { token: null })).toMatchObject({
    status: 404,
    body: { status: 404 },
  });
  expect(await house.call(`${shop}/product`, { token: null })).toMatchObject({
    body: { code: 'mocks.no_endpoint' },
  });

  const recommended = await house.call(`${shop}/users/u-1/recommendations`, { token: null });
  expect(recommended.body).toMatchObject({ user_id: 'u-1', recommendations: { length: 3 } });
  expect((await house.call(`${shop}/customers/random`, { token: null })).body).toMatchObject({
    email: expect.stringContaining('@'),
  });
  expect((await house.call(`${shop}/delivery?weight=25`, { token: null })).body).toEqual({
    days: 7,
    price: 39,
  });
  expect((await house.call(`${shop}/delivery?weight=1&country=FR`, { token: null })).body).toMatchObject({
    days: 6,
  });
  expect((await house.call(`${shop}/delivery`, { token: null })).status).toBe(400);
  const voucher = await house.call(`${shop}/vouchers`, { method: 'POST', token: null });
  expect(voucher).toMatchObject({ status: 201, body: { number: 1 } });
  const reviews = await house.call(`${shop}/reviews?stars_gte=1&_limit=5`, { token: null });
  expect(reviews.body).toHaveLength(5);
  expect(reviews.headers.get('x-total-count')).toBe('40');

  const { paths } = (await house.call(`${shop}/openapi.json`, { token: null })).body as {
    paths: Record<string, object>;
  };
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/reviews', '/reviews/{id}', '/delivery']));
  const operations = Object.values(paths).flatMap((path) => Object.keys(path));
  expect(operations.length).toBeGreaterThan(DEMO_ENDPOINTS.length + DEMO_ENGINE_ENDPOINTS.length);
});
