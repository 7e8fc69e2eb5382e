import type { DemoSeed } from '../service';
import { DEMO_ENDPOINTS } from './demo-shop';
import { newEndpoint } from './documents';
import { draftFrom } from './draft';
import { insertEndpoints } from './write-repository';

export const seedShop: DemoSeed = async ({ group, ports, actor }) => {
  const drafts = DEMO_ENDPOINTS.map((endpoint) => draftFrom(newEndpoint.parse(endpoint)));
  const [first, ...rest] = insertEndpoints(ports, group.id, drafts, actor).statements;
  if (first) await ports.db.batch([first, ...rest]);
};
