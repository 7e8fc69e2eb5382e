import type { z } from 'zod';

export type Admin = { origin: string; token: string };

type Call = { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: string; body?: unknown };

/** One call to this product's admin API. */
export async function tell<T>(admin: Admin, { method, path, body }: Call, shape: z.ZodType<T>): Promise<T> {
  const response = await fetch(`${admin.origin}${path}`, {
    method,
    headers: { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`);
  return shape.parse(JSON.parse(text));
}
