import type { InferResponseType } from 'hono/client';
import type { api } from './client';

/** Documents as the routes answer them. */
export type Provider = InferResponseType<typeof api.auth.providers.$get>['providers'][number];

export type Session = InferResponseType<typeof api.auth.me.$get>;

export type Group = InferResponseType<typeof api.groups.$get>['groups'][number];
