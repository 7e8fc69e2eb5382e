/** A request as an example writes it down. */
export type ExampleRequest = {
  method?: string;
  url?: string;
  headers?: [string, string][];
  cookies?: [string, string][];
  params?: Record<string, string>;
  body?: string;
  mediaType?: string;
  parts?: { name: string; text: string; mediaType?: string; fileName?: string }[];
};

/** One call of a helper and what comes of it: the documentation and the tests are made from these. */
export type HelperExample = {
  helper: string;
  template: string;
  request?: ExampleRequest;
  parameters?: Record<string, unknown>;
} & ({ output: string } | { matches: RegExp });
