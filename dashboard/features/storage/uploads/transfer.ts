import {
  beginLargeUpload,
  dropLargeUpload,
  joinParts,
  type LargeUpload,
  type SentPart,
  sendPart,
  uploadWhole,
} from '../../../api/object-uploads';
import { isWorthRetrying, ProblemError } from '../../../api/problem-error';
import type { BucketAt } from '../../../api/store-queries';
import { type Part, partPlan } from './part-plan';

const AT_ONCE = 3;
const MORE_TRIES = 3;
const WAIT_MS = 500;

export type Sending = { at: BucketAt; key: string; file: File; type: string };

type Told = { sent: number; parts: number };

export type Transfer = {
  /** Of parts; none for what is sent whole. */
  parts: number;
  /** Sends what is not there yet, and resolves when the object is. Throws when it is stopped, too. */
  run(): Promise<void>;
  stop(): void;
  /** Leaves nothing behind. */
  drop(): Promise<void>;
};

/** One file on its way to one key: what has arrived of it is not sent twice. */
export function createTransfer({ at, key, file, type }: Sending, tell: (told: Told) => void): Transfer {
  const plan = partPlan(file.size);
  const arrived = new Map<number, SentPart>();
  const onTheWay = new Map<number, number>();
  let upload: LargeUpload | undefined;
  let stopping = new AbortController();

  function report(): void {
    const done = plan.filter(({ number }) => arrived.has(number));
    const bytes = done.reduce((sum, { start, end }) => sum + end - start, 0);
    const rest = [...onTheWay.values()].reduce((sum, sent) => sum + sent, 0);
    tell({ sent: Math.min(file.size, bytes + rest), parts: done.length });
  }

  const watching = (number: number, signal: AbortSignal) => ({
    signal,
    onSent(bytes: number) {
      onTheWay.set(number, bytes);
      report();
    },
  });

  async function sendOne(to: LargeUpload, { number, start, end }: Part, signal: AbortSignal): Promise<void> {
    try {
      const send = () => sendPart(to, number, file.slice(start, end), watching(number, signal));
      arrived.set(number, await withRetries(send, signal));
    } finally {
      onTheWay.delete(number);
      report();
    }
  }

  async function sendParts(signal: AbortSignal): Promise<void> {
    upload ??= await beginLargeUpload(at, key, type);
    const to = upload;
    const left = plan.filter(({ number }) => !arrived.has(number));
    const send = async () => {
      for (let part = left.shift(); part; part = left.shift()) await sendOne(to, part, signal);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
    await joinParts(
      to,
      [...arrived.values()].sort((one, other) => one.number - other.number),
    );
  }

  return {
    parts: plan.length,
    async run() {
      const run = new AbortController();
      stopping = run;
      try {
        if (plan.length > 0) await sendParts(run.signal);
        else await uploadWhole({ ...at, key }, file, type, watching(0, run.signal));
      } catch (error) {
        // Of several parts none goes on when one has failed.
        run.abort(error);
        if (isGone(error)) forget();
        throw error;
      } finally {
        onTheWay.clear();
      }
    },
    stop: () => stopping.abort(new DOMException('Stopped by its reader.', 'AbortError')),
    async drop() {
      stopping.abort(new DOMException('Given up by its reader.', 'AbortError'));
      const begun = upload;
      forget();
      if (begun) await dropLargeUpload(begun);
    },
  };

  function forget(): void {
    upload = undefined;
    arrived.clear();
  }
}

/** The store knows nothing of the upload any more: the next try begins it anew. */
function isGone(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 404;
}

async function withRetries<Value>(send: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  for (let tries = 0; ; tries++) {
    try {
      return await send();
    } catch (error) {
      if (signal.aborted || tries === MORE_TRIES || !isWorthRetrying(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS * 2 ** tries));
    }
  }
}
