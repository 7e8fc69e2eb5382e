import { S3Error } from '../../../engine/s3/s3-error';
import { fields, optional } from './element-fields';
import { word } from './element-values';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';

const read = fields({
  Status: optional(word(['Enabled', 'Suspended'])),
  MfaDelete: optional(word(['Enabled', 'Disabled'])),
});

export type VersioningConfiguration = {
  Status: 'Enabled' | 'Suspended';
  MfaDelete?: 'Enabled' | 'Disabled';
};

export function parseVersioning(xml: string): VersioningConfiguration {
  const { Status, ...rest } = read(readXml(xml, 'VersioningConfiguration'));
  if (Status === undefined)
    throw new S3Error('IllegalVersioningConfigurationException', {
      message: 'The Versioning element must be specified',
    });
  return { Status, ...rest };
}

/** Null for a bucket whose versioning was never set. */
export function renderVersioning(configuration: VersioningConfiguration | null): string {
  return writeXml('VersioningConfiguration', configuration ?? {});
}
