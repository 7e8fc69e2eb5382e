import { DurableObject } from 'cloudflare:workers';
import { migrate } from './schema';

const SCHEMA: readonly string[] = [];

/** One per group and world: what a group remembers between requests. */
export class GroupState extends DurableObject {
  /** The tables of this object, at their newest version. */
  open(): { version: number } {
    migrate(this.ctx.storage, SCHEMA);
    return { version: SCHEMA.length };
  }

  async destroy(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }
}
