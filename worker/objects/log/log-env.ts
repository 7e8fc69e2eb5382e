import type { OutboundEnv } from '../../platform/outbound/installation-outbound';
import type { ProjectLog } from '../project-log';

export type LogEnv = OutboundEnv & { PROJECT_LOG: DurableObjectNamespace<ProjectLog> };
