import { and, eq } from 'drizzle-orm';
import type { Database } from '../platform/database';
import { live } from './live-rows';
import type { ProjectRow } from './projects-repository';
import { projects } from './projects-tables';

export type DemoLinkColumns = Pick<ProjectRow, 'demo_token' | 'demo_shared_at'>;

/** No write to what the project is: its revision and its groups' snapshots stay as they are. */
export function updateDemoLink(db: Database, id: string, link: DemoLinkColumns) {
  return db
    .update(projects)
    .set(link)
    .where(live(projects, eq(projects.id, id)));
}

export async function findProjectByDemoToken(db: Database, token: string): Promise<ProjectRow | null> {
  const [row] = await db
    .select()
    .from(projects)
    .where(and(live(projects), eq(projects.demo_token, token)));
  return row ?? null;
}
