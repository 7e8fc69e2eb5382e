import type { BenchCase, JsonSchema } from './case.ts';

const accepts: JsonSchema = {
  type: 'object',
  required: ['customer', 'currency', 'total', 'lines'],
  properties: {
    customer: { type: 'string', pattern: '^c-[0-9]{4}$' },
    currency: { type: 'string', enum: ['EUR', 'USD', 'GBP'] },
    total: { type: 'number', minimum: 0, maximum: 100_000 },
    express: { type: 'boolean' },
    lines: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        required: ['sku', 'quantity', 'price'],
        properties: {
          sku: { type: 'string', pattern: '^[A-Z]{3}-[0-9]{3}$' },
          quantity: { type: 'integer', minimum: 1, maximum: 99 },
          price: { type: 'number', minimum: 0 },
        },
      },
    },
  },
};

const lines = ['BAG-101', 'MUG-102', 'HAT-103', 'PEN-104', 'LMP-105'].map((sku, index) => ({
  sku,
  quantity: index + 1,
  price: 9.5 * (index + 1),
}));

const order = { customer: 'c-0042', currency: 'EUR', total: 522.5, express: true, lines };
/** Wrong only in its last line, so that nothing can stop reading early. */
const wrongOrder = { ...order, lines: [...lines.slice(0, -1), { sku: 'lamp', quantity: 5, price: 47.5 }] };

const body = JSON.stringify({ id: 'o-2026-0143', status: 'accepted' });

export const validateCase: BenchCase = {
  name: 'validate',
  family: 'validate',
  title: 'POST /orders takes 290 bytes of JSON that satisfy a JSON Schema, and refuses others',
  endpoints: [{ name: 'orders', method: 'POST', path: '/orders', status: 201, body, accepts }],
  request: {
    method: 'POST',
    path: '/orders',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  },
  expect: { status: 201, body },
  refuses: JSON.stringify(wrongOrder),
  skips: { 'json-server': 'it takes any body' },
};
