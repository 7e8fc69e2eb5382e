/** "simulate_delay, truncated 9 of 21 bytes" names two faults; what else it says is different each time. */
export function faultNames(fault: string | null | undefined): string[] {
  return (fault ?? '').split(', ').flatMap((one) => /^\S+/.exec(one) ?? []);
}
