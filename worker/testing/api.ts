import { createExecutionContext, env } from 'cloudflare:test';
import { createApp } from '../app';
import { buildDeps, type DepsOverrides } from '../deps';
import type { Env } from '../env';

export type Answered = { status: number; headers: Headers; body: unknown; text: string };

export type Sent = {
  method?: string;
  headers?: Record<string, string>;
  json?: unknown;
  body?: BodyInit;
  token?: string | null;
};

/** The whole Worker in this isolate: real bindings, replaceable parts; `settled` waits for what goes on behind the answers. */
export function openHouse(overrides: { env?: Partial<Env>; deps?: DepsOverrides } = {}) {
  const house: Env = { ...env, ...overrides.env };
  const behind: Promise<unknown>[] = [];
  const waitUntil = (work: Promise<unknown>) => void behind.push(work);
  const app = createApp(buildDeps(house, { waitUntil, ...overrides.deps }));
  async function send(path: string, sent: Sent = {}): Promise<Response> {
    const headers = new Headers(sent.headers);
    const token = sent.token === undefined ? house.LOCAL_TOKEN : sent.token;
    if (token && !headers.has('authorization')) headers.set('authorization', `Bearer ${token}`);
    if (sent.json !== undefined) headers.set('content-type', 'application/json');
    const body = sent.json === undefined ? sent.body : JSON.stringify(sent.json);
    const url = path.startsWith('http') ? path : `http://localhost:8787${path}`;
    const request = new Request(url, {
      method: sent.method ?? 'GET',
      headers,
      redirect: 'manual',
      ...(body ? { body } : {}),
    });
    return app.fetch(request, createExecutionContext());
  }
  async function call(path: string, sent: Sent = {}): Promise<Answered> {
    const response = await send(path, sent);
    const text = await response.text();
    const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : text,
    };
  }
  async function settled(): Promise<void> {
    while (behind.length > 0) await Promise.all(behind.splice(0));
  }
  return { send, call, settled };
}
