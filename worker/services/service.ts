import type { SQLWrapper } from 'drizzle-orm';
import type { Hono } from 'hono';
import type * as z from 'zod';
import type { Answer, HeaderList } from '../engine/answer';
import type { Why } from '../engine/exchange';
import type { ExchangeSeed } from '../engine/exchange-seed';
import type { Random } from '../engine/random';
import type { Database } from '../platform/database';
import type { Ids } from '../platform/ids';
import type { OpenApiDocument } from '../platform/openapi-document';
import type { ServiceMemory } from '../platform/service-memory';
import type { ServiceAppEnv } from './admin-env';
import type { BearerVerdict } from './bearer-verdict';
import type { RouteChaos } from './chaos-settings';
import type { Served } from './neighbours';
import type { ObjectShelf } from './object-shelf';
import type { GroupIdentity, Ports, SentExchange, Statement } from './ports';
import type { SharedHost } from './shared-host';

export type { BearerVerdict } from './bearer-verdict';
export type { Served } from './neighbours';
export type { ObjectShelf } from './object-shelf';
export type { Candidate, SharedHost, SharedRefusal } from './shared-host';

/** A mock request as a service sees it: the session cookie is gone, the body is read at most once and bounded. */
export type MockRequest = {
  method: string;
  /** Below the group's base, still percent-encoded, begins with "/". */
  path: string;
  /** Without "?"; empty when there is none. */
  query: string;
  /** The whole address as it was sent. */
  url: string;
  headers: Headers;
  /** The same as pairs, names in lower case. */
  headerList: Readonly<HeaderList>;
  clientIp: string;
  hasBody: boolean;
  /** Throws the gate's 413 when the body is larger than the group allows. */
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
  /** The whole body by a limit of the service's own, whatever the group allows; null when it has more, and then it is lost. */
  bytesUpTo(most: number): Promise<Uint8Array | null>;
  /** The body as it comes, for services that do not want it in memory. Not bounded. */
  stream(): ReadableStream<Uint8Array> | null;
  /** The first bytes of the body, or all that it has. Whoever reads it afterwards gets it from its beginning. */
  peek(most: number): Promise<Uint8Array>;
  reach: Reach;
};

/** How the client has reached the group, for what is signed or has to be linked. */
export type Reach = {
  /** What stands before `path` in the URL's path; empty at a host of the group's own. */
  mount: string;
  /** As the client wrote it, with its port. */
  host: string;
  /** The host behind the front that the client has called; null where there is none between. */
  innerHost: string | null;
  /** What stands before the group's own or the shared host. */
  hostPrefix: string | null;
  /** As the client sent it, whatever the network made of it. */
  acceptEncoding: string | null;
};

export type ServiceContext<Config, Compiled> = {
  group: GroupIdentity;
  config: Config;
  compiled: Compiled;
  ports: Ports;
  /** Epoch milliseconds by the project's clock. */
  now: number;
  world: string;
  random: Random;
  /** For more dice than `random`. A service that counts calls writes the number in, unless one was given. */
  seed: ExchangeSeed;
  /** The service writes into it why it answered so. */
  why: Why;
  /** Whether somebody will read why at once: then it is worth to say more. */
  explains: boolean;
  /** Where the group is served, without a slash at the end: for links in answers. */
  baseUrl: string;
  /** What the mock has sent out on its own account, for the log. */
  recordSent(sent: SentExchange): void;
};

export type ServiceChaos<Compiled> = {
  /** False when each route has the chaos of the group: then none is looked for. */
  differs(compiled: Compiled): boolean;
  /** Of the route that would answer; null when none would. Unless it is "off", the route has a twin at {path}/chaos. */
  of(method: string, path: string, compiled: Compiled): RouteChaos | null;
  /** Of the saved part of the group that has this id, such as an endpoint; throws when there is none. */
  ofPart(id: string, group: GroupIdentity, ports: Ports): Promise<RouteChaos>;
  /** Whether the group has a route whose own last segment is "chaos": then the path is no twin. */
  names(method: string, path: string, compiled: Compiled): boolean;
};

/** Statements for the rows of the groups that the subquery selects; `at` marks what fell together. */
export type GroupRows = {
  bury(db: Database, groupIds: GroupIds, at: string): Statement[];
  revive(db: Database, groupIds: GroupIds, at: string): Statement[];
};

export type GroupIds = SQLWrapper;

/** Something that a group has many of, such as endpoints. */
export type GroupPart = {
  /** In the plural, as it stands in an answer. */
  name: string;
  /** How many live ones the groups that the subquery selects have; groups without one may be left out. */
  count(db: Database, groupIds: GroupIds): Promise<{ group_id: string; count: number }[]>;
};

export type DemoSeed = (context: { group: GroupIdentity; ports: Ports; actor: string }) => Promise<void>;

/** Mounted under /api/groups/{group_id}/{path}. */
export type ServiceAdmin = { path: string; routes: Hono<ServiceAppEnv> };

/** What a request says besides its method and its path. */
export type SentHead = Pick<MockRequest, 'query' | 'headers'>;

export type Service<
  Kind extends string,
  Config,
  Compiled,
  Admin extends readonly ServiceAdmin[] = readonly ServiceAdmin[],
> = {
  kind: Kind;
  title: string;
  /** Its JSON Schema also draws the dashboard's settings form. */
  config: z.ZodType<Config>;
  /**
   * Fills in what has to be random when a config is saved and does not say it, such as a token; what it changes is saved,
   * and nothing else. `before` is the config until now; null for a new group.
   */
  complete?(config: Config, made: { ids: Ids; before: Config | null }): Config | Promise<Config>;
  /** What it keeps in the memory of each group and world, which goes with the group. */
  memory?: ServiceMemory;
  /** For a service whose worlds hold collections: what these are called, by their ids. */
  collectionNames?(of: { group: GroupIdentity; ports: Ports }): Promise<ReadonlyMap<string, string>>;
  /** Names by which its groups are found besides their slugs, such as access keys. */
  claims?(config: Config): readonly string[];
  /** A host that all its groups have in common. */
  shared?: SharedHost<Config, Compiled>;
  /** Whether further labels may stand before its hosts, such as {bucket}.{group}--{project}.{host}. */
  takesHostPrefix?: boolean;
  /** It answers browsers of other origins by itself, preflights too, unless the group's config says something about CORS. */
  ownsCors?: boolean;
  /** It reads bodies of any announced size as they come; what it reads into memory stays bounded. */
  streams?: boolean;
  /** Reads what the group has saved and compiles it, once per snapshot. */
  prepare(group: GroupIdentity, config: Config, ports: Ports): Promise<Compiled>;
  /** True when the group itself defines this path, so that the house's health, stats, docs and openapi.json stand back. */
  defines(method: string, path: string, compiled: Compiled, sent: SentHead): boolean;
  handle(request: MockRequest, context: ServiceContext<Config, Compiled>): Answer | Promise<Answer>;
  /** For a service with routes whose chaos is not the group's. Without it all have the group's, and no twins. */
  chaos?: ServiceChaos<Compiled>;
  /** For a service that gives out tokens: whose this one is, or why it is not good. Asked by neighbours. */
  judgeBearer?(token: string, of: Served<Config, Compiled>): Promise<BearerVerdict>;
  /** For a service that keeps objects: puts, reads and removes them for its neighbours, as the owner of the group. */
  shelf?(of: Served<Config, Compiled>): ObjectShelf;
  /** Under which name the log counts a request that the gate answers instead; null when no route would have answered it. */
  routeOf?(method: string, path: string): string | null;
  /** Members and form fields of bodies that the log hides, beside those that the project hides. */
  hides?: readonly string[];
  openapi(group: GroupIdentity, compiled: Compiled, baseUrl: string): OpenApiDocument;
  /** What the service adds to the group's stats, beside what the log counts. */
  stats(context: {
    group: GroupIdentity;
    config: Config;
    compiled: Compiled;
    ports: Ports;
  }): Promise<Record<string, unknown>>;
  /** The rows that the service keeps for its groups: they fall and come back with them. */
  rows: GroupRows;
  /** What its groups consist of, the most telling first: a list of groups tells how many. */
  parts: readonly GroupPart[];
  /** Its own routes for its own groups; a group of another kind has none of them. */
  admin: Admin;
  /** Gives back what the group holds outside D1 and `memory`. */
  destroy?(group: GroupIdentity, ports: Ports): Promise<void>;
  demo: { slug: string; name: string; description: string; config: Record<string, unknown>; seed: DemoSeed };
};

export type RegisteredService<
  Kind extends string = string,
  Admin extends readonly ServiceAdmin[] = readonly ServiceAdmin[],
> = Service<Kind, unknown, unknown, Admin>;

/** The registry and the traffic hold services of many types; each gets back only what it made itself. */
export function defineService<
  const Kind extends string,
  Config,
  Compiled,
  const Admin extends readonly ServiceAdmin[],
>(service: Service<Kind, Config, Compiled, Admin>): RegisteredService<Kind, Admin> {
  // Config and Compiled only travel from a service's own prepare to its own handle.
  return service as unknown as RegisteredService<Kind, Admin>;
}
