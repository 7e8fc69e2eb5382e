import type { ServiceAppEnv } from '../admin-env';

/** What the verbs of the endpoints' admin API need of the request's context. */
export type AdminDeps = Pick<ServiceAppEnv['Variables'], 'group' | 'ports' | 'commit' | 'caller' | 'tryMock'>;
