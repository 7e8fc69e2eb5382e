export type MockEndpoint = { name: string; method: string; path: string; status: number; body: string };

/** One piece of work that is put on every server alike. */
export type BenchCase = {
  name: string;
  title: string;
  /** Cases of one family run in the same interleaved rounds, so that they can be compared with each other. */
  family: string;
  /** In the order in which a server is given them; the measured one is where the case wants it. */
  endpoints: MockEndpoint[];
  request: { method: string; path: string; headers: Record<string, string>; body: string };
  expect: { status: number; body: string };
  /** Servers that this case does not fit, each with the reason that is printed. */
  skips: Partial<Record<string, string>>;
};
