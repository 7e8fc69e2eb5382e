/**
 * All that chance and circumstance gave to an exchange, as one text: `dice~t…~g…~n…`. Sent again, it makes the same
 * answer. A client may send dice alone: what is left out then follows from the dice, but for the time, which is real.
 */
export type ExchangeSeed = {
  dice: string;
  /** Epoch milliseconds by the clock that the mock sees. */
  at: number | null;
  /** The number of the request where the gate counts. */
  gate: number | null;
  /** The number of the call where an endpoint counts. */
  call: number | null;
  /** The client sent it: nothing is counted for it, and nothing is added to it. */
  isGiven: boolean;
};

const SEED = /^([A-Za-z0-9_-]{1,64})(?:~t(-?[0-9a-z]{1,11}))?(?:~g(\d{1,10}))?(?:~n(\d{1,10}))?$/;
const LATEST_TIME = 8_640_000_000_000_000;

/** Null when it is not readable. */
export function parseSeed(text: string): ExchangeSeed | null {
  const [, dice, time, gate, call] = SEED.exec(text) ?? [];
  if (dice === undefined) return null;
  const at = time === undefined ? null : Number.parseInt(time, 36);
  if (at !== null && Math.abs(at) > LATEST_TIME) return null;
  return { dice, at, gate: numberOf(gate), call: numberOf(call), isGiven: true };
}

export function formatSeed({ dice, at, gate, call }: ExchangeSeed): string {
  let text = at === null ? dice : `${dice}~t${timeText(at)}`;
  if (gate !== null) text += `~g${gate}`;
  if (call !== null) text += `~n${call}`;
  return text;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

let lastTime = Number.NaN;
let lastText = '';

/** Many exchanges share a millisecond. */
function timeText(at: number): string {
  if (at === lastTime) return lastText;
  lastTime = at;
  lastText = at.toString(36);
  return lastText;
}
