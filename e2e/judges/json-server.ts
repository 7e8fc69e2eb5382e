import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Recorded } from '../../worker/services/http/collections/judged/recorded.ts';
import {
  COMPARED_HEADERS,
  DATA,
  SESSIONS,
  type Step,
} from '../../worker/services/http/collections/judged/sessions.ts';

type JsonServer = {
  create(): {
    use(...handlers: unknown[]): void;
    listen(port: number, host: string, done: () => void): Server;
  };
  defaults(options: object): unknown[];
  router(data: unknown): unknown;
};

/** What json-server itself answers to every session, each on fresh data. */
export async function askJsonServer(): Promise<Record<string, Recorded[]>> {
  const answers: Record<string, Recorded[]> = {};
  for (const [name, steps] of Object.entries(SESSIONS)) answers[name] = await runSession(steps);
  return answers;
}

async function runSession(steps: Step[]): Promise<Recorded[]> {
  // Its package is the bench's own; the product has no part of it.
  const require = createRequire(new URL('../../bench/package.json', import.meta.url));
  const jsonServer: JsonServer = require('json-server');
  const app = jsonServer.create();
  app.use(
    ...jsonServer.defaults({ logger: false, static: '/nowhere' }),
    jsonServer.router(structuredClone(DATA)),
  );
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const { port } = server.address() as AddressInfo;
  try {
    const recorded: Recorded[] = [];
    for (const step of steps) recorded.push(await record(`http://127.0.0.1:${port}`, step));
    return recorded;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function record(origin: string, { method, path, json }: Step): Promise<Recorded> {
  const response = await fetch(`${origin}${path}`, {
    method,
    ...(json !== undefined && {
      body: JSON.stringify(json),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const text = await response.text();
  const headers = COMPARED_HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value.replaceAll(origin, '')]];
  });
  return { status: response.status, body: text, headers: Object.fromEntries(headers) };
}
