import type { LiveRow } from '../../../engine/log-live/live-row';
import type { Channels } from './channels';
import type { LiveDeps } from './live-deps';
import type { ToldCursor } from './told-cursor';

/** What the parts of the live log share. */
export type LiveState = {
  deps: LiveDeps;
  channels: Channels;
  told: ToldCursor;
  /** Came, and has not been told yet. */
  gathered: LiveRow[];
  /** The open ones. */
  sockets(): WebSocket[];
};
