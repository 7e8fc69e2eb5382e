/** What is to be other than it was. Everything left out stays. */
export type ReplayEdits = {
  method?: string;
  /** Below the group's base; begins with "/". */
  path?: string;
  /** As it stands in an address, without "?". */
  query?: string;
  headers?: { set?: Readonly<Record<string, string>>; remove?: readonly string[] };
  /** Null for none. */
  body?: { text: string } | { base64: string } | null;
  /** Masked headers and parameters are left out, and a masked body goes as it is shown. */
  allow_masked?: boolean;
  /** The dice and the time of the exchange once more, so that the same answer comes. */
  same_seed?: boolean;
};

/** The mock that answered, or whatever answers at a given address. */
export type ReplayTarget = { kind: 'mock' } | { kind: 'url'; base: string };
