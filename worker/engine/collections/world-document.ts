/** A world as a file: what it was exported to, and what it can be made from again. Collections stand by their names. */
export type WorldDocument = {
  format: 'understudy-world-1';
  collections: Record<string, unknown[]>;
  values: Record<string, unknown>;
  calls: Record<string, number>;
  scenarios: Record<string, string>;
};

export type WorldSummary = {
  name: string;
  created_at: number | null;
  used_at: number | null;
  /** By the collection's id. */
  items: Record<string, number>;
  values: number;
  /** In the tables of services, by their names without the kind. */
  rows: Record<string, number>;
};

export type StateOverview = {
  values: { key: string; value: unknown }[];
  calls: { name: string; count: number }[];
  scenarios: { name: string; state: string }[];
};
