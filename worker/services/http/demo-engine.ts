import type * as z from 'zod';
import type { newCollection } from './collections/documents';
import type { newEndpoint } from './documents';

/** What a shop could not do with fixed answers: it remembers, makes things up, decides, and goes on talking. */
export const DEMO_COLLECTIONS: z.input<typeof newCollection>[] = [
  {
    name: 'reviews',
    description:
      'Reviews that can be written, changed and deleted. Try ?stars_gte=4&_sort=created_at&_limit=5.',
    path: '/reviews',
    schema: {
      type: 'object',
      required: ['product_id', 'author', 'stars', 'text', 'created_at'],
      properties: {
        product_id: { enum: ['p-101', 'p-102', 'p-103', 'p-104', 'p-105'] },
        author: { type: 'string', minLength: 1, 'x-faker': 'person.fullName' },
        stars: { type: 'integer', minimum: 1, maximum: 5 },
        text: { type: 'string', minLength: 1, 'x-faker': 'lorem.sentence' },
        created_at: { type: 'string', format: 'date-time' },
      },
    },
    seed: { count: 40 },
  },
];

export const DEMO_ENGINE_ENDPOINTS: z.input<typeof newEndpoint>[] = [
  {
    name: 'Recommendations, made up',
    description: 'A template: the same x-understudy-seed gives the same answer.',
    method: 'GET',
    path: '/users/:user_id/recommendations',
    response_body: `{
  "user_id": "{{request.path.user_id}}",
  "made_at": "{{now}}",
  "recommendations": [
    {{#repeat 3}}{ "name": "{{faker 'commerce.productName'}}", "price": {{toFixed (float 5 90) 2}}, "rating": {{int 3 5}} }{{/repeat}}
  ]
}`,
  },
  {
    name: 'A customer, generated from a schema',
    method: 'GET',
    path: '/customers/random',
    response_schema: {
      type: 'object',
      required: ['id', 'name', 'email', 'address'],
      properties: {
        id: { type: 'string', format: 'uuid' },
        name: { type: 'string' },
        email: { type: 'string', format: 'email' },
        address: {
          type: 'object',
          required: ['street', 'city', 'zip'],
          properties: { street: { type: 'string' }, city: { type: 'string' }, zip: { type: 'string' } },
        },
      },
    },
  },
  {
    name: 'Delivery, by rules',
    description: 'The answer depends on ?weight= and on the country.',
    method: 'GET',
    path: '/delivery',
    params: [{ name: 'weight', value: { type: 'number', exclusiveMinimum: 0 }, required: true }],
    response_body: { days: 3, price: 4.9 },
    responses: [
      {
        name: 'heavy',
        rule: { query: 'weight', greater_than: 20 },
        body: { days: 7, price: 39 },
      },
      {
        name: 'abroad',
        rule: { all: [{ query: 'country', present: true }, { not: { query: 'country', equals: 'DE' } }] },
        body: { days: 6, price: 12.5 },
      },
    ],
  },
  {
    name: 'A voucher, by a script',
    description: 'Counts in the memory of the group and world.',
    method: 'POST',
    path: '/vouchers',
    answer: {
      type: 'script',
      source: `export default (request, state, faker) => ({
  status: 201,
  body: { number: state.increment('vouchers'), code: faker.string.alphanumeric(8).toUpperCase() },
});`,
    },
  },
  {
    name: 'Stock, live',
    description: 'Server-sent events: curl --no-buffer shows them as they come.',
    method: 'GET',
    path: '/stock/live',
    answer: {
      type: 'events',
      events: [{ event: 'stock', after_ms: 1_000, data: '{"product_id":"p-102","stock":{{int 0 140}}}' }],
      repeat: 10,
    },
  },
];
