/** The bounds of the house in one place; each is answered with a clear error where it is met. */
export const LIMITS = {
  adminBodyBytes: 8 * 1024 * 1024,
  mockBodyBytes: 10 * 1024 * 1024,
  mockBodyBytesHighest: 100 * 1024 * 1024,
  urlBytes: 16 * 1024,
  headerBytes: 64 * 1024,
  endpointsPerGroup: 10_000,
  slugLength: 63,
  pageSize: 50,
  pageSizeHighest: 200,
  delayMilliseconds: 60_000,
} as const;
