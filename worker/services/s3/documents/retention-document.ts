import { type LegalHold, LOCK_MODES, type Retention } from '../../../engine/s3/settings/object-lock';
import { fields, optional, required } from './element-fields';
import { instant, word } from './element-values';
import { isoDate } from './iso-date';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';
import { malformedXml } from './xml-element';

const readRetention = fields({
  Mode: optional(word(LOCK_MODES)),
  RetainUntilDate: optional(instant),
});
const readLegalHold = fields({ Status: required(word(['ON', 'OFF'])) });

/** Null lifts the retention. Whether the date is ahead depends on the clock, which is not asked here. */
export function parseRetention(xml: string): Retention | null {
  const { Mode, RetainUntilDate } = readRetention(readXml(xml, 'Retention'));
  if (Mode === undefined && RetainUntilDate === undefined) return null;
  if (Mode === undefined || RetainUntilDate === undefined) throw malformedXml();
  return { mode: Mode, until: RetainUntilDate };
}

export function renderRetention({ mode, until }: Retention): string {
  return writeXml('Retention', { Mode: mode, RetainUntilDate: isoDate(until) });
}

export function parseLegalHold(xml: string): LegalHold {
  return readLegalHold(readXml(xml, 'LegalHold')).Status;
}

export function renderLegalHold(status: LegalHold): string {
  return writeXml('LegalHold', { Status: status });
}
