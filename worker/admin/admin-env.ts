import type { GroupRow } from '../db/groups-repository';
import type { ProjectRow } from '../db/projects-repository';
import type { Admit } from '../platform/api/operation';
import type { Caller } from '../platform/caller';
import type { Speech } from '../platform/languages/speech';
import type { Role } from '../platform/roles';
import type { CommitGroupWrite, GroupIdentity, Ports, TryMock } from '../services/ports';
import type { AuthDeps } from './auth/auth-config';
import type { LogAccess } from './projects/log/log-access';

/** What the admin API needs of the house; the composition root fills it. */
export type AdminDeps = {
  ports: Ports;
  /** The host that mocks are served on, with its port. */
  mockHost: string;
  /** Where people open the dashboard; a link in an answer leads there. */
  dashboardOrigin(request: Request): string;
  authenticate(request: Request): Promise<Caller | null>;
  auth: AuthDeps;
  /** True when the caller has sent too much lately. */
  isOverLimit(key: string): Promise<boolean>;
  /** Forgets what this isolate serves for the group. */
  invalidate(groupId: string): void;
  /** The project's live log. */
  logOf(projectId: string): LogAccess;
  /** What this isolate has gathered is in the log when it is done. */
  flushLog(): Promise<void>;
  /** Answers a request of the log once more; null when it is not for a mock. */
  replay(request: Request): { id: string; response: Response | Promise<Response> } | null;
  tryMock: TryMock;
};

export type OrganizationAccess = { id: string; name: string; role: Role };

/** `group` is the group as services know it; `groupRow` the row that the groups' own routes change. */
export type AdminEnv = {
  Variables: {
    requestId: string;
    deps: AdminDeps;
    admit: Admit;
    caller: Caller;
    organization: OrganizationAccess;
    project: ProjectRow;
    groupRow: GroupRow;
    /** The kind of group that the route is for; unset for the house's own routes. */
    kind: string | undefined;
    group: GroupIdentity;
    /** Its whole config as it is saved. */
    groupConfig: unknown;
    /** What the project's clock says, in epoch milliseconds. */
    projectNow: number;
    ports: Ports;
    commit: CommitGroupWrite;
    tryMock: TryMock;
    /** How the caller wants to be told what is wrong. */
    speech(): Promise<Speech>;
  };
};
