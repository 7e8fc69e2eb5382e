import type { z } from 'zod';
import type { AnswerBody } from './answer-body.ts';

export type JsonSchema = Record<string, unknown>;

export type MockEndpoint = {
  name: string;
  method: string;
  /** `:name` stands for any one segment. */
  path: string;
  status: number;
  body: AnswerBody;
  /** What the body of a request must satisfy to be answered so. */
  accepts?: JsonSchema;
};

/** Items that a server keeps: it lists, finds and takes them under `/{name}`. */
export type KeptItems = { name: string; items: readonly Record<string, unknown>[] };

/** A bucket and what is in it, for servers that speak S3. */
export type StoredObjects = { bucket: string; keys: readonly string[]; body: string };

/** What a server does: it answers as it was told, or it keeps objects as S3 does. */
export type Trade = 'mock' | 's3';

/** The whole body as text, or, where each answer differs, what its JSON must look like. */
export type Expected = { status: number; body: string } | { status: number; shape: z.ZodType };

/** One piece of work that is put on every server alike. */
export type BenchCase = {
  name: string;
  title: string;
  /** Cases of one family run in the same interleaved rounds, so that they can be compared with each other. */
  family: string;
  /** In the order in which a server is given them; the measured one is where the case wants it. */
  endpoints: MockEndpoint[];
  keeps?: KeptItems;
  /** Set for S3 alone; its requests are signed. */
  stores?: StoredObjects;
  request: {
    method: string;
    path: string;
    /** Taken in turn with the first. */
    morePaths?: readonly string[];
    headers: Record<string, string>;
    body: string;
    /** Sent instead in every other turn over the paths, so that nothing is written over with what is there already. */
    otherBody?: string;
  };
  /** The same path in the words of servers that have words of their own. */
  pathFor?: Partial<Record<string, string>>;
  expect: Expected;
  /** A body that no server may take; each is asked once, before the rounds. */
  refuses?: string;
  /** Servers that this case does not fit, each with the reason that is printed. */
  skips: Partial<Record<string, string>>;
};

export function tradeOf({ stores }: BenchCase): Trade {
  return stores ? 's3' : 'mock';
}
