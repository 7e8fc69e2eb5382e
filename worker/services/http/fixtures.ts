import type { DemoSeed } from '../service';
import { draftFrom as collectionDraft } from './collections/collection-rows';
import { newCollection } from './collections/documents';
import { insertCollection } from './collections/write-repository';
import { DEMO_COLLECTIONS, DEMO_ENGINE_ENDPOINTS } from './demo-engine';
import { DEMO_ENDPOINTS } from './demo-shop';
import { newEndpoint } from './documents';
import { draftFrom } from './draft';
import { insertEndpoints } from './write-repository';

export const seedShop: DemoSeed = async ({ group, ports, actor }) => {
  const documents = [...DEMO_ENDPOINTS, ...DEMO_ENGINE_ENDPOINTS];
  const drafts = documents.map((endpoint) => draftFrom(newEndpoint.parse(endpoint)));
  const owner = { groupId: group.id, createdBy: actor };
  const collections = DEMO_COLLECTIONS.flatMap(
    (document) => insertCollection(ports, owner, collectionDraft(newCollection.parse(document))).statements,
  );
  const [first, ...rest] = [...insertEndpoints(ports, group.id, drafts, actor).statements, ...collections];
  if (first) await ports.db.batch([first, ...rest]);
};
