import { z } from 'zod';
import type { MadeBody } from './answer-body.ts';
import type { BenchCase } from './case.ts';

const USER_ID = '4711';
const POINTS = { from: 1, to: 100_000 };

const body: MadeBody = {
  id: { made: 'path_parameter', name: 'id', sent: USER_ID },
  points: { made: 'integer', ...POINTS },
  session: { made: 'uuid' },
  email: { made: 'email' },
  plan: 'business',
  currency: 'EUR',
  active: true,
  note: 'Delivery on weekdays only, please ring twice and leave nothing at the door.',
};

const shape = z.object({
  id: z.literal(USER_ID),
  points: z.int().min(POINTS.from).max(POINTS.to),
  // Prism makes the 36 characters without a version in them.
  session: z.guid(),
  email: z.email(),
  plan: z.literal('business'),
});

/** Three random values and one of the request's in a quarter of a kilobyte. */
export const templateCase: BenchCase = {
  name: 'template',
  family: 'template',
  title: 'GET /users/:id answers 250 bytes of JSON with the path parameter, an integer, a UUID and an e-mail',
  endpoints: [{ name: 'user', method: 'GET', path: '/users/:id', status: 200, body }],
  request: { method: 'GET', path: `/users/${USER_ID}`, headers: {}, body: '' },
  expect: { status: 200, shape },
  skips: { 'json-server': 'it answers with what it keeps and has no templates' },
};
