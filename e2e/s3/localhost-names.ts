import { lookup as systemLookup } from 'node:dns';
import { readFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Agent, fetch } from 'undici';
import { inject } from 'vitest';

/** As browsers and curl do by themselves; the resolver of most systems knows no name below localhost. */
const lookup: LookupFunction = (name, options, found) =>
  systemLookup(name.endsWith('.localhost') ? 'localhost' : name, options, found);

const ca = readFileSync(inject('s3').authority);

/** For the SDK: its connections find every host of this machine, and trust it. */
export const httpAgent = new HttpAgent({ keepAlive: true, lookup });
export const httpsAgent = new HttpsAgent({ keepAlive: true, lookup, ca });

const dispatcher = new Agent({ connect: { lookup, ca } });

/** What a browser would do with a URL that it was handed. */
export function visit(url: string, init: Parameters<typeof fetch>[1] = {}) {
  return fetch(url, { ...init, dispatcher });
}

/** Makes Python, and the tools that are written in it, find them too. */
export const PYTHON_FINDS_LOCALHOST = { PYTHONPATH: `${import.meta.dirname}/localhost_names` };
