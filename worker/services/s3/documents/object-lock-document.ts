import { S3Error } from '../../../engine/s3/s3-error';
import {
  type DefaultRetention,
  LOCK_MODES,
  type ObjectLockConfiguration,
} from '../../../engine/s3/settings/object-lock';
import { fields, optional, required } from './element-fields';
import { integer, word } from './element-values';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';
import { malformedXml } from './xml-element';

const DAYS_MOST = 36_500;
const YEARS_MOST = 100;

const read = fields({
  ObjectLockEnabled: required(word(['Enabled'])),
  Rule: optional(
    fields({
      DefaultRetention: required(
        fields({ Mode: required(word(LOCK_MODES)), Days: optional(integer), Years: optional(integer) }),
      ),
    }),
  ),
});

export function parseObjectLock(xml: string): ObjectLockConfiguration {
  const configuration = read(readXml(xml, 'ObjectLockConfiguration'));
  if (configuration.Rule !== undefined) checkPeriod(configuration.Rule.DefaultRetention);
  return configuration;
}

function checkPeriod({ Days, Years }: DefaultRetention): void {
  if ((Days === undefined) === (Years === undefined)) throw malformedXml();
  const [name, period, most] =
    Days === undefined ? (['Years', Years ?? 0, YEARS_MOST] as const) : (['Days', Days, DAYS_MOST] as const);
  if (period < 1) throw refused('Default retention period must be a positive integer value.', name);
  if (period > most) throw refused(`Default retention period too large for ${name}`, name);
}

function refused(message: string, name: string): S3Error {
  return new S3Error('InvalidArgument', { message, details: { ArgumentName: name } });
}

export function renderObjectLock(configuration: ObjectLockConfiguration): string {
  return writeXml('ObjectLockConfiguration', configuration);
}
