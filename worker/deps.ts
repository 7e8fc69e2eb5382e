import { waitUntil } from 'cloudflare:workers';
import type { AdminDeps } from './admin/admin-env';
import type { AuthConfig, AuthDeps } from './admin/auth/auth-config';
import { authenticate } from './admin/auth/authenticate';
import type { LogAccess } from './admin/projects/log/log-access';
import type { MemoryPlace } from './engine/collections/memory-call';
import { memoryName } from './engine/collections/memory-name';
import { groupMeasures } from './engine/log-measures/group-measures';
import { logName } from './engine/log-name';
import type { Env } from './env';
import { openBucketIndex } from './objects/open-bucket-index';
import { systemClock } from './platform/clock';
import { dashboardAsset } from './platform/dashboard-assets';
import { openDatabase } from './platform/database';
import { randomIds } from './platform/ids';
import { installationOutbound } from './platform/outbound/installation-outbound';
import type { WakeHouse } from './platform/service-memory';
import type { GroupIdentity, Ports } from './services/ports';
import { ALL_SERVICES, serviceOfKind } from './services/registry';
import { mockOrigin } from './traffic/mock-origin';
import { databaseSource } from './traffic/snapshot-source';
import { createTraffic, type Traffic } from './traffic/traffic';

export type Deps = {
  traffic: Traffic;
  admin: AdminDeps;
  dashboard(request: Request): Promise<Response>;
};

export type DepsOverrides = Partial<Pick<Ports, 'clock' | 'ids' | 'wait' | 'waitUntil'>>;

/** An object of Cloudflare's holds 10 GB at many times the price of R2; on one machine R2's stand-in is the slower of the two. */
const ROW_BYTES = { onCloudflare: 32 * 1024, onOneMachine: 1024 * 1024 };

/** The composition root: the only place that knows bindings and features alike. */
export function buildDeps(env: Env, overrides: DepsOverrides = {}): Deps {
  const logOf = (projectId: string, shard = 0) => env.PROJECT_LOG.getByName(logName(projectId, shard));
  const ports: Ports = {
    db: openDatabase(env.DB),
    clock: overrides.clock ?? systemClock,
    ids: overrides.ids ?? randomIds,
    blobs: env.BLOBS,
    rowBytes: env.SELF_HOSTED === 'yes' ? ROW_BYTES.onOneMachine : ROW_BYTES.onCloudflare,
    memory: (place) => env.GROUP_STATE.getByName(memoryName(place)),
    store: (groupId) => openBucketIndex(env.BUCKET_INDEX.getByName(groupId), groupId),
    exchanges: async (projectId, ids) => {
      const found = await Promise.all(ids.map((id) => logAccess(logOf(projectId)).get(id)));
      return found.filter((exchange) => exchange !== null);
    },
    async measures({ id, project }) {
      await traffic.flushLog();
      return groupMeasures(await logAccess(logOf(project.id)).metrics(), id);
    },
    neighbours: (group) => traffic.neighbours.list(group),
    neighbour: (group, slug, at) => traffic.neighbours.open(group, slug, at, ports),
    addressOf: ({ slug, project }) => `${mockOrigin(env.MOCK_HOST)}/m/${project.slug}/${slug}`,
    outbound: installationOutbound(env),
    waitUntil: overrides.waitUntil ?? waitUntil,
    wait: overrides.wait ?? ((milliseconds) => scheduler.wait(milliseconds)),
  };
  const traffic = createTraffic({
    ports,
    mockHost: env.MOCK_HOST,
    source: databaseSource(ports.db),
    serviceOfKind,
    services: ALL_SERVICES,
    isLocal: env.LOCAL_INSTALLATION === 'yes',
    frontSecret: env.FRONT_SECRET ?? null,
    logOf,
    addressSecret: env.SESSION_SECRET,
  });
  const auth = authDeps(env, ports);
  const { dashboardOrigin } = auth.config;
  const admin: AdminDeps = {
    ports,
    auth,
    mockHost: env.MOCK_HOST,
    dashboardOrigin: (request) => dashboardOrigin ?? new URL(request.url).origin,
    authenticate: (request) => authenticate(auth, request),
    isOverLimit: (key) => isOver(env.API_LIMIT, key),
    invalidate: traffic.invalidate,
    logOf: (projectId) => logAccess(logOf(projectId)),
    flushLog: traffic.flushLog,
    replay: traffic.replay,
    tryMock: traffic.tryMock,
  };
  const assets = {
    assets: env.ASSETS,
    origin: dashboardOrigin,
    isAlone: env.LOCAL_INSTALLATION === 'yes',
  };
  return { traffic, admin, dashboard: (request) => dashboardAsset(request, assets) };
}

/**
 * What is due in an object finds the whole house, which is built when it is asked for. Each object has one of its own:
 * who waits for the same load as another object, or a request, would go on in their name, and may not.
 */
export function wakeHouse(env: Env, { group_id }: MemoryPlace): WakeHouse<Ports, GroupIdentity> {
  let built: Deps | null = null;
  const deps = () => {
    built ??= buildDeps(env);
    return built;
  };
  return {
    get ports() {
      return deps().admin.ports;
    },
    home: () => deps().traffic.home(group_id),
  };
}

/** The types of RPC make lists of tuples; what comes is what was sent. */
function logAccess(stub: unknown): LogAccess {
  return stub as LogAccess;
}

function authDeps(env: Env, ports: Ports): AuthDeps {
  return {
    ...ports,
    config: authConfig(env),
    isOverLoginLimit: (address) => isOver(env.LOGIN_LIMIT, address),
  };
}

function authConfig(env: Env): AuthConfig {
  const { GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = env;
  return {
    sessionSecret: env.SESSION_SECRET,
    dashboardOrigin: dashboardOriginOf(env),
    isLocalInstallation: env.LOCAL_INSTALLATION === 'yes',
    localToken: env.LOCAL_TOKEN ?? null,
    applications: {
      ...(GITHUB_CLIENT_ID &&
        GITHUB_CLIENT_SECRET && {
          github: { clientId: GITHUB_CLIENT_ID, clientSecret: GITHUB_CLIENT_SECRET },
        }),
      ...(GOOGLE_CLIENT_ID &&
        GOOGLE_CLIENT_SECRET && {
          google: { clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET },
        }),
    },
  };
}

/** As people write it: with a slash at the end, or empty for none. */
function dashboardOriginOf({ DASHBOARD_ORIGIN }: Env): string | null {
  return DASHBOARD_ORIGIN ? new URL(DASHBOARD_ORIGIN).origin : null;
}

async function isOver(limit: RateLimit, key: string): Promise<boolean> {
  return !(await limit.limit({ key })).success;
}
