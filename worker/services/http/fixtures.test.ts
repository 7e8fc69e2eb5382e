import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { team } from '../../testing/people';
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

  const { paths } = (await house.call(`${shop}/openapi.json`, { token: null })).body as {
    paths: Record<string, object>;
  };
  expect(Object.values(paths).flatMap((path) => Object.keys(path))).toHaveLength(DEMO_ENDPOINTS.length);
});
