import type { EventFilters } from '../documents';
import { momentOf } from '../filter-time';

export type EventWish = {
  filters: EventFilters;
  /** What was received before is as good as gone; it is swept out by what comes next. */
  oldest: number;
};

export type Conditions = { where: string; values: (string | number)[] };

const SAME = ['client_id', 'type', 'verdict', 'provider', 'address', 'user_agent'] as const;

/** Of the table under the name "e". */
export function conditionsOf({ filters, oldest }: EventWish): Conditions {
  const parts: string[] = [];
  const values: (string | number)[] = [];
  const add = (part: string, value: string | number) => {
    parts.push(part);
    values.push(value);
  };
  for (const name of SAME) {
    const value = filters[name];
    if (value !== undefined) add(`e.${name} = ?`, value);
  }
  add('e.received_at >= ?', Math.max(timeOf(filters.since) ?? oldest, oldest));
  const until = timeOf(filters.until);
  if (until !== null) add('e.received_at < ?', until);
  if (filters.text !== undefined) {
    const found =
      'EXISTS (SELECT 1 FROM webhooks_bodies b WHERE b.event = e.seq AND instr(b.searched, ?) > 0)';
    add(found, filters.text.toLowerCase());
  }
  return { where: parts.join(' AND '), values };
}

function timeOf(text: string | undefined): number | null {
  return text === undefined ? null : momentOf(text);
}
