import { fork } from 'node:child_process';
import { once } from 'node:events';
import { earlyEnd } from '../processes/early-end.ts';
import { remember } from '../processes/server.ts';
import type { Admin } from '../targets/admin-call.ts';

/** A process of followers of a log, which says "open" when all of them are, and tells what they got when it is asked. */
export type ListenerProcess<Told> = { pid: number; tell(): Promise<Told> };

type Listening = { script: string; url: string; subscribers: number; admin: Admin };

export async function startListeners<Told>(listening: Listening): Promise<ListenerProcess<Told>> {
  const { script, url, subscribers, admin } = listening;
  const env = { ...process.env, UNDERSTUDY_TOKEN: admin.token };
  const child = fork(script, [url, String(subscribers)], { env });
  remember(child);
  const ended = earlyEnd(child, 'a process of subscribers');
  await Promise.race([once(child, 'message'), ended]);
  return {
    pid: child.pid ?? 0,
    async tell() {
      child.send('tell');
      // Only the script that was started sends, and what it sends is known by its name.
      const [told]: Told[] = await Promise.race([once(child, 'message'), ended]);
      if (told === undefined) throw new Error('the subscribers told nothing');
      return told;
    },
  };
}
