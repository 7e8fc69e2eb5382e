import type { Admit } from '../platform/api/operation';
import type { Caller } from '../platform/caller';
import type { Speech } from '../platform/languages/speech';
import type { CommitGroupWrite, GroupIdentity, Ports, TryMock } from './ports';

/** What the admin API sets before a service's own admin routes run. */
export type ServiceAppEnv = {
  Variables: {
    requestId: string;
    admit: Admit;
    caller: Caller;
    group: GroupIdentity;
    /** The group's whole config as it is saved. */
    groupConfig: unknown;
    /** What the project's clock says, in epoch milliseconds. */
    projectNow: number;
    ports: Ports;
    commit: CommitGroupWrite;
    tryMock: TryMock;
    speech(): Promise<Speech>;
  };
};
