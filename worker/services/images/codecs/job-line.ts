import { pause } from '../../../platform/pause';

/** How many may wait. A 12 megapixel picture takes about a second: who came later would wait for longer than anybody does. */
const MOST_WAITING = 100;
const LOOK_MS = 4;
/** Looks in a row at a job that does not move: so long only one lasts whose request was cut off, which then never ends. */
const LOOKS_AT_THE_DEAD = 5_000;

export class CodecsBusy extends Error {
  override readonly name = 'CodecsBusy';
}

/** Grows whenever the job looks for its turn, or pauses. */
type Ticket = { signs: number };

type Watched = { ticket: Ticket; signs: number; looks: number };

const line: Ticket[] = [];

/**
 * One job at a time in an isolate, first come, first served: two large pictures at once have no room in it. A place in
 * the line is looked for, not handed over: the request of the one before may have ended at any moment.
 */
export async function inTurn<Result>(
  job: () => Promise<Result>,
  patience = LOOKS_AT_THE_DEAD,
): Promise<Result> {
  if (line.length > MOST_WAITING)
    throw new CodecsBusy('Too many images are being worked on; try again soon.');
  const own: Ticket = { signs: 0 };
  line.push(own);
  try {
    await comeToTheFront(own, patience);
    return await job();
  } finally {
    leave(own);
  }
}

/** Lets everything else run for a moment. */
export function letOthersRun(): Promise<void> {
  const [working] = line;
  if (working) working.signs++;
  return pause(0);
}

async function comeToTheFront(own: Ticket, patience: number): Promise<void> {
  let watched: Watched = { ticket: own, signs: 0, looks: 0 };
  while (line.includes(own)) {
    own.signs++;
    const ahead = line[line.indexOf(own) - 1];
    if (!ahead) return;
    watched = lookedAgain(watched, ahead);
    if (watched.looks > patience) leave(ahead);
    await pause(LOOK_MS);
  }
}

function lookedAgain({ ticket, signs, looks }: Watched, ahead: Ticket): Watched {
  const isStill = ticket === ahead && signs === ahead.signs;
  return { ticket: ahead, signs: ahead.signs, looks: isStill ? looks + 1 : 0 };
}

function leave(ticket: Ticket): void {
  const place = line.indexOf(ticket);
  if (place >= 0) line.splice(place, 1);
}
