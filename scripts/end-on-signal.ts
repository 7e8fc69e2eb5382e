const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Ends the process with code 0, and workerd with it. Miniflare's own handlers, which it adds when it starts, would end at once
 * and with a code that reads as a failure.
 */
export function endOnSignal(graceMs: number): void {
  for (const signal of SIGNALS) {
    process.removeAllListeners(signal);
    process.on(signal, () => (graceMs === 0 ? process.exit(0) : setTimeout(() => process.exit(0), graceMs)));
  }
}
