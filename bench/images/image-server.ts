import type { Command } from '../processes/server.ts';
import type { Place } from '../targets/target.ts';

/** How a server is started that takes uploads at `{base}/api/upload` and makes the variants of them. */
export type ImageServer = {
  name: string;
  command(place: Place): Command;
  readyPath: string;
  /** Answers where the API is. */
  setUp(place: Place): Promise<string>;
  /** The name of the process that does the work, where it is not the one that was started. */
  worker: string | null;
};
