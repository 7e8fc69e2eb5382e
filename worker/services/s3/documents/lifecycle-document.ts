import { S3Error } from '../../../engine/s3/s3-error';
import type { LifecycleConfiguration } from '../../../engine/s3/settings/lifecycle';
import { readLifecycle } from './lifecycle-fields';
import { checkLifecycleRule } from './lifecycle-rules';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';

const RULES_MOST = 1000;

/** A rule without an ID is given one. */
export function parseLifecycle(xml: string, makeId: () => string): LifecycleConfiguration {
  const { Rule: written } = readLifecycle(readXml(xml, 'LifecycleConfiguration'));
  if (written.length > RULES_MOST)
    throw new S3Error('InvalidRequest', {
      message: `The number of lifecycle rules must not exceed the allowed limit of ${RULES_MOST} rules`,
    });
  const rules = written.map((rule) => ({ ...rule, ID: rule.ID || makeId() }));
  rules.forEach(checkLifecycleRule);
  const ids = new Set<string>();
  for (const { ID } of rules) {
    if (ids.has(ID))
      throw new S3Error('InvalidArgument', {
        message: 'Rule ID must be unique. Found same ID for more than one rule',
        details: { ArgumentName: 'ID', ArgumentValue: ID },
      });
    ids.add(ID);
  }
  return { Rule: rules };
}

export function renderLifecycle(configuration: LifecycleConfiguration): string {
  return writeXml('LifecycleConfiguration', configuration);
}
