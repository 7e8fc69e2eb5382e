import type { ServiceAppEnv } from '../../admin-env';
import { readGroupConfig } from '../../gate-settings';
import type { Seen } from '../answers/job-documents';
import { type ImagesConfig, imagesConfig } from '../config';
import { jobsOf } from '../memory/open-memory';

type AdminVariables = Pick<ServiceAppEnv['Variables'], 'group' | 'groupConfig' | 'projectNow' | 'ports'>;

/** An image API as its team sees it, in one world. */
export type AdminImages = ReturnType<typeof openAdminImages>;

export function openAdminImages({ group, groupConfig, projectNow, ports }: AdminVariables, world: string) {
  // The schema that read it is the service's own.
  const config = readGroupConfig(imagesConfig, groupConfig).service as ImagesConfig;
  const memory = jobsOf({ group, ports, world });
  const seen: Seen = { baseUrl: ports.addressOf(group), world, now: projectNow };
  return { group, config, memory, ports, world, now: projectNow, seen };
}
