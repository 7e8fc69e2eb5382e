import type { BenchCase, MockEndpoint } from './case.ts';

const BODY_BYTES = 200;

function bodyOfExactly(bytes: number): string {
  const product = { id: 1001, name: 'Walnut desk', price: 249.5, currency: 'EUR', in_stock: true, note: '' };
  const missing = bytes - JSON.stringify(product).length;
  return JSON.stringify({ ...product, note: 'solid wood '.repeat(bytes).slice(0, missing) });
}

const PRODUCTS = bodyOfExactly(BODY_BYTES);

const products: MockEndpoint = {
  name: 'products',
  method: 'GET',
  path: '/products',
  status: 200,
  body: PRODUCTS,
};

/** GET /products among `count` endpoints, added last, with `count - 1` others before it. */
export function staticJsonCase(name: string, family: string, count: number): BenchCase {
  const others = Array.from({ length: count - 1 }, (_, index): MockEndpoint => {
    const resource = `resource-${String(index + 1).padStart(5, '0')}`;
    return { ...products, name: resource, path: `/${resource}` };
  });
  return {
    name,
    family,
    title:
      count === 1
        ? `GET /products answers ${BODY_BYTES} bytes of static JSON`
        : `the same answer, the last of ${count.toLocaleString('en')} endpoints`,
    endpoints: [...others, products],
    request: { method: 'GET', path: '/products', headers: {}, body: '' },
    expect: { status: products.status, body: PRODUCTS },
    skips: {},
  };
}
