import { env } from 'cloudflare:test';
import * as z from 'zod';
import type { GroupPlace } from '../db/group-claims-repository';
import type { Answer } from '../engine/answer';
import { memoryName } from '../engine/collections/memory-name';
import type { Exchange } from '../engine/exchange';
import { type ExchangeBatch, unpackExchanges } from '../engine/exchange-batch';
import { groupMeasures } from '../engine/log-measures/group-measures';
import { type LogStats, mergeStats } from '../engine/log-measures/log-stats';
import { mergeMetrics } from '../engine/log-measures/metrics';
import { openBucketIndex } from '../objects/open-bucket-index';
import { openDatabase } from '../platform/database';
import { randomIds } from '../platform/ids';
import { createOutbound } from '../platform/outbound/outbound';
import type { Ports } from '../services/ports';
import { defineService, type MockRequest, type Service, type ServiceContext } from '../services/service';
import type { ServedRows } from '../traffic/snapshot-source';
import { createTraffic } from '../traffic/traffic';

type PlayConfig = { greeting: string };
type PlayCompiled = { preparedFor: number };
type PlayService = Service<'play', PlayConfig, PlayCompiled, []>;
type Context = ServiceContext<PlayConfig, PlayCompiled>;

type Setup = {
  config?: Record<string, unknown>;
  chaos?: Record<string, unknown>;
  handle?(request: MockRequest, context: Context): Answer | Promise<Answer>;
  defines?(method: string, path: string): boolean;
  /** What else the kind says of itself, such as a shared host. */
  traits?: Partial<Pick<PlayService, 'shared' | 'takesHostPrefix' | 'ownsCors' | 'streams'>>;
  /** Not on one machine, where everybody may see everything. */
  isDeployed?: boolean;
  /** In the place of an object that takes every batch. */
  append?(batch: ExchangeBatch): Promise<void>;
  /** The names that further groups of the kind claim, by their slugs; the oldest first. */
  claims?: Record<string, readonly string[]>;
  /** Over how many objects the log wants to be spread. */
  shards?: number;
};

const NO_STATS: LogStats = mergeStats([]);

/** The traffic of one isolate with a service, a database and a log made for the test, and a clock that stands still. */
export function openPlayground(setup: Setup = {}) {
  const clock = {
    time: 1_750_000_000_000,
    now: () => clock.time,
    pass(ms: number) {
      clock.time += ms;
    },
  };
  const saved = groupRows(setup);
  const { claims = {} } = setup;
  const asked = { versions: 0, loads: 0, projects: 0 };
  const lists = { read: 0 };
  const background: Promise<unknown>[] = [];
  const waits: number[] = [];
  const batches: ExchangeBatch[] = [];
  const state: { rows: ServedRows | null } = { rows: saved };
  const ports: Ports = {
    db: openDatabase(env.DB),
    clock,
    ids: randomIds,
    blobs: env.BLOBS,
    rowBytes: 32_768,
    exchanges: async () => [],
    measures: async () => groupMeasures(mergeMetrics([]), ''),
    neighbours: async () => [],
    neighbour: async () => null,
    addressOf: ({ slug, project }) => `http://localhost:8787/m/${project.slug}/${slug}`,
    outbound: createOutbound({ allowPrivate: false, fetch }),
    memory: (place) => env.GROUP_STATE.getByName(memoryName(place)),
    store: (groupId) => openBucketIndex(env.BUCKET_INDEX.getByName(groupId), groupId),
    waitUntil: (work) => {
      background.push(work);
    },
    wait: (ms) => {
      waits.push(ms);
      return scheduler.wait(Math.min(ms, 30));
    },
  };
  const find = async (project: string, group: string) => {
    const { rows } = state;
    if (project === saved.project.slug && group in claims) return furtherGroup(saved, group);
    return rows && project === rows.project.slug && group === rows.group.slug ? structuredClone(rows) : null;
  };
  const source = {
    async version(project: string, group: string) {
      asked.versions += 1;
      return (await find(project, group))?.group ?? null;
    },
    async load(project: string, group: string) {
      asked.loads += 1;
      return find(project, group);
    },
    loadById: async (id: string) => (state.rows?.group.id === id ? structuredClone(state.rows) : null),
    async project(slug: string) {
      asked.projects += 1;
      return slug === saved.project.slug ? saved.project : null;
    },
    async claimants(_kind: string, name: string) {
      lists.read += 1;
      return placesOf(claims, (names) => names.includes(name));
    },
    ofKind: async () => placesOf(claims, () => true),
    ofProject: async () => [],
  };
  const service = playService(setup);
  const deps = {
    ports,
    mockHost: 'localhost:8787',
    source,
    serviceOfKind: () => service,
    services: [service],
    isLocal: !setup.isDeployed,
    frontSecret: 'secret-of-the-front',
    logOf: () => ({
      append: async (batch: ExchangeBatch) => {
        await setup.append?.(batch);
        batches.push(batch);
        return { shards: setup.shards ?? 1 };
      },
      stats: async () => NO_STATS,
    }),
    addressSecret: 'secret',
  };
  const traffic = createTraffic(deps);

  async function send(path: string, init?: RequestInit, through = traffic): Promise<Response> {
    const url = path.startsWith('http') ? path : `http://localhost:8787${path}`;
    const response = await through.handle(new Request(url, init));
    if (!response) throw new Error(`${url} is not a mock's.`);
    return response;
  }

  async function settle(): Promise<void> {
    while (background.length > 0) await Promise.allSettled(background.splice(0));
  }

  async function logged(): Promise<Exchange[]> {
    await settle();
    return batches.flatMap((batch) => unpackExchanges(batch.exchanges));
  }

  return { traffic, clock, state, saved, asked, lists, waits, batches, source, deps, send, settle, logged };
}

function groupRows({ config = {}, chaos = {} }: Setup): ServedRows {
  return {
    group: {
      id: 'group-1',
      slug: 'shop',
      name: 'Shop',
      description: '',
      kind: 'play',
      version: 1,
      config,
      chaos,
    },
    project: { id: 'project-1', slug: 'demo', name: 'Demo', organization_id: 'organization-1', settings: {} },
  };
}

function furtherGroup({ group, project }: ServedRows, slug: string): ServedRows {
  return structuredClone({ group: { ...group, id: `group-${slug}`, slug }, project });
}

function placesOf(
  claims: Record<string, readonly string[]>,
  isWanted: (names: readonly string[]) => boolean,
): GroupPlace[] {
  return Object.entries(claims).flatMap(([group, names]) =>
    isWanted(names) ? [{ project: 'demo', group }] : [],
  );
}

function playService(setup: Setup) {
  return defineService<'play', PlayConfig, PlayCompiled, []>({
    ...setup.traits,
    kind: 'play',
    title: 'Play',
    config: z.strictObject({ greeting: z.string().default('hello') }),
    prepare: async (group) => ({ preparedFor: group.version }),
    defines: (method, path) => setup.defines?.(method, path) ?? false,
    handle:
      setup.handle ??
      ((_request, { compiled }) => ({
        status: 200,
        headers: [['content-type', 'text/plain']],
        body: `version ${compiled.preparedFor}`,
      })),
    openapi: (group, _compiled, baseUrl) => ({
      openapi: '3.1.0',
      info: { title: group.name, version: '1' },
      servers: [{ url: baseUrl }],
      paths: {},
    }),
    stats: async () => ({ endpoints: 3 }),
    rows: { bury: () => [], revive: () => [] },
    parts: [],
    admin: [],
    destroy: async () => {},
    demo: { slug: 'play', name: 'Play', description: '', config: {}, seed: async () => {} },
  });
}
