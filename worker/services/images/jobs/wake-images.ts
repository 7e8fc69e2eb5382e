import type { WakeDesk } from '../../service-memory';
import { dueGarbage, forgetGarbage, postponeGarbage } from '../memory/garbage';
import { askForNext } from '../memory/next-wake';
import { hasUntold, settleDue } from '../memory/settle-jobs';
import { takeJob } from '../memory/work-jobs';
import { giveBack } from './give-back';
import { LOOK_BACK_MS } from './job-gone';
import { openSender } from './open-sender';
import { runJob } from './run-job';

/** Of one wake; what is left is done by the next. */
const WORK_MS = 25_000;
const LONGEST_MS = 60_000;
const LOOK_EVERY_MS = 200;
const SWEPT_AT_ONCE = 100;

/** Works on the uploads, one after the other; tells of their ends, and clears away what is left of deleted ones. */
export async function wakeImages(desk: WakeDesk): Promise<void> {
  if (!(await desk.home())) return desk.act(({ now, wakeAt }) => wakeAt(now + LOOK_BACK_MS));
  const began = desk.now();
  const sender = openSender(desk);
  let worked = 0;
  for (;;) {
    const isOver = worked >= WORK_MS || desk.now() - began >= LONGEST_MS;
    const spent = isOver ? null : await workOnce(desk);
    worked += spent ?? 0;
    if (spent === null) await settle(desk);
    if (!isOver) sender.start();
    const hasSwept = !isOver && (await sweep(desk));
    if (spent !== null || hasSwept) continue;
    if (!sender.isBusy()) break;
    await sender.wait(LOOK_EVERY_MS);
  }
  desk.act(askForNext);
  sender.close();
}

/** Answers how long it took; null when there was nothing to do. */
async function workOnce(desk: WakeDesk): Promise<number | null> {
  const began = desk.now();
  const taken = desk.act(takeJob);
  if (!taken) return null;
  await runJob(desk, taken);
  return desk.now() - began;
}

async function settle(desk: WakeDesk): Promise<void> {
  if (!desk.act(hasUntold)) return;
  const home = await desk.home();
  if (home) desk.act((memory) => settleDue(memory, { now: home.now, id: null }));
}

/** Answers whether there was anything. */
async function sweep(desk: WakeDesk): Promise<boolean> {
  const garbage = desk.act((memory) => dueGarbage(memory, SWEPT_AT_ONCE));
  const home = garbage.length > 0 ? await desk.home() : null;
  if (!home) return false;
  const { settled, failed } = await giveBack(garbage, {
    group: home.group,
    ports: desk.ports,
    now: home.now,
  });
  desk.act((memory) => {
    forgetGarbage(memory, settled);
    postponeGarbage(memory, failed);
  });
  return true;
}
