import type { LogRules } from './log-rules';

/** What a mock URL names in vain: no project, or a project without that group. */
export type Absent = { absent: 'project' } | { absent: 'group'; projectId: string; log: LogRules };

const KEPT_MS = 1000;
const MOST_KEPT = 1000;

/** Remembers for a second that nothing is there, so that a client that keeps asking costs no query each time. */
export function createAbsentGroups() {
  const kept = new Map<string, { absent: Absent; until: number }>();
  return {
    find(key: string, now: number): Absent | null {
      const found = kept.get(key);
      if (!found) return null;
      if (found.until > now && found.until <= now + KEPT_MS) return found.absent;
      kept.delete(key);
      return null;
    },
    remember(key: string, absent: Absent, now: number): void {
      const [oldest] = kept.keys();
      if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(key, { absent, until: now + KEPT_MS });
    },
    clear: () => kept.clear(),
  };
}
