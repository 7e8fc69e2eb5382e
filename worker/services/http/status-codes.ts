import * as z from 'zod';

/** A Worker cannot answer 1xx: those belong to the connection. */
export const statusCode = z
  .int()
  .min(200, 'A status code is between 200 and 599.')
  .max(599, 'A status code is between 200 and 599.');

/** Answers with these status codes end after their headers. */
export function carriesNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
