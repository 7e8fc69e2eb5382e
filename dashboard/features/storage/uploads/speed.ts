const WINDOW_MS = 4_000;

type Sample = { at: number; bytes: number };

/** Bytes per second over the last seconds, of a count that only grows while it runs. */
export function createSpeed() {
  let samples: Sample[] = [];
  return {
    begin: () => {
      samples = [];
    },
    of(bytes: number, now: number): number | undefined {
      samples = [...samples.filter(({ at }) => now - at <= WINDOW_MS), { at: now, bytes }];
      const [first] = samples;
      if (!first || now - first.at < 250) return undefined;
      return Math.max(0, ((bytes - first.bytes) / (now - first.at)) * 1_000);
    },
  };
}
