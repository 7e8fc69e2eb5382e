import type { BucketIndex } from './objects/bucket-index';
import type { GroupState } from './objects/group-state';
import type { ProjectLog } from './objects/project-log';

/** What wrangler.toml binds, and the variables and secrets that the ways of running set. */
export type Env = {
  DB: D1Database;
  BLOBS: R2Bucket;
  PROJECT_LOG: DurableObjectNamespace<ProjectLog>;
  GROUP_STATE: DurableObjectNamespace<GroupState>;
  BUCKET_INDEX: DurableObjectNamespace<BucketIndex>;
  ASSETS?: Fetcher;
  API_LIMIT: RateLimit;
  LOGIN_LIMIT: RateLimit;
  MOCK_HOST: string;
  DASHBOARD_ORIGIN?: string;
  SESSION_SECRET: string;
  GITHUB_CLIENT_ID?: string;
  GITHUB_CLIENT_SECRET?: string;
  GOOGLE_CLIENT_ID?: string;
  GOOGLE_CLIENT_SECRET?: string;
  /** "yes" on one machine only; no deployed configuration carries it (DESIGN.md §8). */
  LOCAL_INSTALLATION?: string;
  LOCAL_TOKEN?: string;
  /** What `npm start` shares with the fronts that it opens on further ports. */
  FRONT_SECRET?: string;
  /** "yes" where the Worker does not run on Cloudflare's network, which reaches no private address by itself. */
  SELF_HOSTED?: string;
  /** "yes" lets proxies and callbacks reach private and loopback addresses; heeded in a local installation only. */
  ALLOW_PRIVATE_UPSTREAMS?: string;
};
