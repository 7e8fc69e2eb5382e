import type { Clock } from '../../platform/clock';
import type { Database } from '../../platform/database';
import type { Ids } from '../../platform/ids';
import type { ProviderId } from './oauth-providers';

export type OAuthApplication = { clientId: string; clientSecret: string };

export type AuthConfig = {
  sessionSecret: string;
  /** Where people open the dashboard, when that is not the Worker's own origin. */
  dashboardOrigin: string | null;
  /** True on one machine only. */
  isLocalInstallation: boolean;
  localToken: string | null;
  applications: Partial<Record<ProviderId, OAuthApplication>>;
};

/** What login, sessions and tokens need; the composition root fills it. */
export type AuthDeps = {
  db: Database;
  clock: Clock;
  ids: Ids;
  config: AuthConfig;
  isOverLoginLimit(address: string): Promise<boolean>;
  waitUntil(work: Promise<unknown>): void;
  wait(milliseconds: number): Promise<void>;
};
