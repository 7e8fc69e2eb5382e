import type { SeededFaker } from '../faker/seeded-faker';
import { createRandom } from '../random';
import type { BodyPart, BodyView, Fields, RequestView } from '../request/request-view';
import { NO_STATE } from '../state/replayed-state';
import type { StateAccess } from '../state/state-operation';
import { createScope } from './budget';
import type { ExampleRequest } from './helper-example';
import type { RenderScope } from './template-helper';

export type ScopeFixture = {
  request?: ExampleRequest;
  parameters?: Record<string, unknown>;
  seed?: string;
  now?: number;
  faker?: SeededFaker;
  state?: StateAccess;
  stepsMost?: number;
};

/** 2026-11-21T12:30:45.678Z, a Saturday. */
export const FIXTURE_NOW = 1795264245678;

const BASE = 'http://shop.test/m/demo/shop';

export function scopeFixture(given: ScopeFixture = {}): RenderScope {
  const parts = {
    request: requestFixture(given.request),
    random: createRandom(given.seed ?? 'seed'),
    now: given.now ?? FIXTURE_NOW,
    faker: given.faker ?? NO_FAKER,
    state: given.state ?? NO_STATE,
    parameters: given.parameters ?? {},
  };
  return createScope(parts, given.stepsMost);
}

const NO_FAKER: SeededFaker = {
  locale: 'en',
  using() {
    throw new Error('This test was given no faker.');
  },
};

function requestFixture(given: ExampleRequest = {}): RequestView {
  const url = given.url ?? '/';
  const [path = '/', search = ''] = url.split('?');
  return {
    id: '8a0c0f0e-0000-4000-8000-000000000001',
    method: given.method ?? 'GET',
    path,
    url: BASE + url,
    baseUrl: BASE,
    params: given.params ?? {},
    query: fieldsFixture([...new URLSearchParams(search)]),
    headers: fieldsFixture(given.headers ?? []),
    cookies: fieldsFixture(given.cookies ?? []),
    clientIp: '203.0.113.7',
    body: bodyFixture(given),
  };
}

function bodyFixture(given: ExampleRequest): BodyView {
  const text = given.body ?? '';
  return {
    bytes: new TextEncoder().encode(text),
    text,
    mediaType: given.mediaType ?? '',
    get json(): BodyView['json'] {
      try {
        return { ok: true, value: JSON.parse(text) };
      } catch (error) {
        return { ok: false, reason: String(error) };
      }
    },
    form: given.mediaType?.endsWith('urlencoded') ? fieldsFixture([...new URLSearchParams(text)]) : null,
    parts: given.parts?.map(partFixture) ?? null,
  };
}

function partFixture(part: NonNullable<ExampleRequest['parts']>[number]): BodyPart {
  const mediaType = part.mediaType ?? 'text/plain';
  return {
    name: part.name,
    fileName: part.fileName ?? null,
    headers: fieldsFixture([['content-type', mediaType]]),
    mediaType,
    bytes: new TextEncoder().encode(part.text),
    text: part.text,
  };
}

function fieldsFixture(entries: readonly (readonly [string, string])[]): Fields {
  return {
    get: (name) => entries.find(([key]) => key === name)?.[1] ?? null,
    all: (name) => entries.filter(([key]) => key === name).map(([, value]) => value),
    entries: () => entries,
  };
}
