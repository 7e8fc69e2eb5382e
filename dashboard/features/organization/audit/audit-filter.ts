import type { AuditFilter } from '../../../api/audit-queries';

/** As it stands in the address: days are the reader's own. */
export type AuditSearch = { [name in 'actor' | 'action' | 'from' | 'to']?: string | undefined };

/** What the server is asked: moments instead of days, the last of which is meant whole. */
export function auditFilter({ actor, action, from, to }: AuditSearch): AuditFilter {
  return { actor_id: actor, action, from: beginOf(from, 0), to: beginOf(to, 1) };
}

function beginOf(day: string | undefined, daysLater: number): string | undefined {
  const moment = new Date(`${day}T00:00:00`);
  if (Number.isNaN(moment.getTime())) return undefined;
  moment.setDate(moment.getDate() + daysLater);
  return moment.toISOString();
}
