import type * as z from 'zod';
import type { newEndpoint } from './documents';

type DemoEndpoint = z.input<typeof newEndpoint>;

export const products = [
  {
    id: 'p-101',
    name: 'Canvas backpack',
    price: 64.9,
    currency: 'EUR',
    stock: 23,
    rating: 4.6,
    tags: ['bags', 'travel'],
  },
  {
    id: 'p-102',
    name: 'Enamel mug',
    price: 14.5,
    currency: 'EUR',
    stock: 140,
    rating: 4.8,
    tags: ['kitchen'],
  },
  {
    id: 'p-103',
    name: 'Merino beanie',
    price: 29,
    currency: 'EUR',
    stock: 0,
    rating: 4.1,
    tags: ['clothing', 'winter'],
  },
  {
    id: 'p-104',
    name: 'Pocket notebook',
    price: 9.95,
    currency: 'EUR',
    stock: 312,
    rating: 4.4,
    tags: ['paper'],
  },
  {
    id: 'p-105',
    name: 'Walnut desk lamp',
    price: 119,
    currency: 'EUR',
    stock: 8,
    rating: 4.9,
    tags: ['office', 'light'],
  },
];

const cart = {
  id: 'c-7f3a',
  items: [
    { product_id: 'p-102', name: 'Enamel mug', quantity: 2, price: 14.5 },
    { product_id: 'p-104', name: 'Pocket notebook', quantity: 1, price: 9.95 },
  ],
  total: 38.95,
  currency: 'EUR',
};

const ada = {
  id: 'u-1',
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  city: 'London',
  member_since: '2024-03-18',
};
const grace = {
  id: 'u-2',
  name: 'Grace Hopper',
  email: 'grace@example.com',
  city: 'New York',
  member_since: '2024-11-02',
};

const order = {
  id: 'o-2026-0142',
  user_id: ada.id,
  status: 'shipped',
  placed_at: '2026-01-12T09:24:00Z',
  items: [{ product_id: 'p-101', quantity: 1, price: 64.9 }],
  total: 64.9,
  currency: 'EUR',
  tracking: { carrier: 'DHL', number: 'JD014600006228974302' },
};

const id = { name: 'id', value: { type: 'string', minLength: 1 }, required: true };

/** The demo group: a small shop, with its good days and its bad ones. */
export const DEMO_ENDPOINTS: DemoEndpoint[] = [
  {
    name: 'List products',
    description: 'The whole catalogue. Add ?simulate_error=503 to see a bad day.',
    method: 'GET',
    path: '/products',
    response_headers: { 'cache-control': 'max-age=60', 'x-total-count': String(products.length) },
    response_body: { products, total: products.length },
    params: [
      { name: 'page', value: { type: 'integer', minimum: 1 } },
      { name: 'tag', value: { type: 'string', examples: ['kitchen'] } },
    ],
  },
  { name: 'One product', method: 'GET', path: '/products/:id', params: [id], response_body: products[0] },
  {
    name: 'A product that is gone',
    description: 'A fixed path wins over /products/:id.',
    method: 'GET',
    path: '/products/discontinued',
    response_status_code: 404,
    response_headers: { 'content-type': 'application/problem+json' },
    response_body: {
      type: 'about:blank',
      title: 'No such product',
      status: 404,
      detail: 'It was sold out in 2025.',
    },
  },
  {
    name: 'Add a product',
    method: 'POST',
    path: '/products',
    response_status_code: 201,
    response_headers: { location: '/products/p-106' },
    response_body: {
      id: 'p-106',
      name: 'Linen apron',
      price: 39,
      currency: 'EUR',
      stock: 50,
      rating: null,
      tags: ['kitchen'],
    },
    headers: [{ name: 'content-type', value: 'application/json', required: true }],
    body: {
      required: true,
      schema: {
        type: 'object',
        required: ['name', 'price'],
        properties: { name: { type: 'string', minLength: 1 }, price: { type: 'number', minimum: 0 } },
      },
      default_status_code: 422,
      default_response: { error: 'A product needs a name and a price.' },
    },
  },
  {
    name: 'Take a product off',
    method: 'DELETE',
    path: '/products/:id',
    params: [id],
    response_status_code: 204,
  },
  { name: 'The cart', method: 'GET', path: '/cart', response_body: cart },
  {
    name: 'Put something into the cart',
    method: 'POST',
    path: '/cart/items',
    response_status_code: 201,
    response_body: {
      ...cart,
      items: [...cart.items, { product_id: 'p-105', name: 'Walnut desk lamp', quantity: 1, price: 119 }],
      total: 157.95,
    },
  },
  {
    name: 'Orders of a user',
    method: 'GET',
    path: '/users/:user_id/orders',
    response_body: {
      orders: [
        order,
        { ...order, id: 'o-2025-1987', status: 'delivered', placed_at: '2025-12-03T16:02:00Z' },
      ],
    },
  },
  { name: 'One order', method: 'GET', path: '/orders/{id}', params: [id], response_body: order },
  {
    name: 'Place an order',
    method: 'POST',
    path: '/orders',
    min_wait_time: 150,
    max_wait_time: 400,
    response_status_code: 202,
    response_headers: { location: '/orders/o-2026-0143' },
    response_body: { ...order, id: 'o-2026-0143', status: 'accepted', tracking: null },
  },
  { name: 'List users', method: 'GET', path: '/users', response_body: { users: [ada, grace] } },
  { name: 'The user who is signed in', method: 'GET', path: '/users/me', response_body: ada },
  {
    name: 'Payment, on a bad day',
    description: 'Slow, and then out of order: for trying time-outs and retries.',
    method: 'POST',
    path: '/payments',
    min_wait_time: 1_500,
    max_wait_time: 2_500,
    response_status_code: 503,
    response_headers: { 'retry-after': '30' },
    response_body: {
      error: 'payment_provider_unavailable',
      message: 'Our payment provider does not answer. Try again soon.',
    },
  },
  {
    name: 'Opening hours, as text',
    method: 'GET',
    path: '/opening-hours',
    response_body: 'Mon-Fri 9:00-18:00\nSat 10:00-16:00\nSun closed\n',
  },
];
