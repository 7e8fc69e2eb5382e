import { shown } from '../json-value';
import type { KeywordSite } from '../keyword';

/** The value of a keyword that counts something; complains when it is no count. */
export function limitOf(site: KeywordSite): number | undefined {
  const { keyword, value } = site;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  return site.complain(`"${keyword}" takes a whole number from 0 up, not ${shown(value)}.`);
}

/** "1 item", "2 items". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
