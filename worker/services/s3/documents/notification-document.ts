import { S3Error } from '../../../engine/s3/s3-error';
import type { NotificationConfiguration, NotificationFilter } from '../../../engine/s3/settings/notification';
import { fields, many, optional, required } from './element-fields';
import { filledText, rawText, text } from './element-values';
import { NOTIFICATION_EVENTS } from './notification-events';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';

const rule = {
  Id: optional(text),
  Event: many(text, { least: 1 }),
  Filter: optional(
    fields({
      S3Key: optional(
        fields({ FilterRule: many(fields({ Name: required(text), Value: required(rawText) })) }),
      ),
    }),
  ),
};

const read = fields({
  TopicConfiguration: many(fields({ ...rule, Topic: required(filledText) })),
  QueueConfiguration: many(fields({ ...rule, Queue: required(filledText) })),
  CloudFunctionConfiguration: many(fields({ ...rule, CloudFunction: required(filledText) })),
  EventBridgeConfiguration: optional(fields({})),
});

type WrittenRule = ReturnType<typeof read>['TopicConfiguration'][number];

const ADDRESS = /^(?:arn:[^:\s]+:[^:\s]+:[^:\s]*:[^:\s]*:\S+|https?:\/\/[^\s/]\S*)$/;

/** A rule without an Id is given one. */
export function parseNotification(xml: string, makeId: () => string): NotificationConfiguration {
  const { EventBridgeConfiguration: bridge, ...rules } = read(readXml(xml, 'NotificationConfiguration'));
  const checked = <Rule extends Omit<WrittenRule, 'Topic'>>({ Filter, ...written }: Rule) => {
    written.Event.forEach(checkEvent);
    const filter = checkedFilter(Filter);
    return { ...written, Id: written.Id || makeId(), ...(filter && { Filter: filter }) };
  };
  for (const { Topic } of rules.TopicConfiguration) checkAddress('Topic', Topic);
  for (const { Queue } of rules.QueueConfiguration) checkAddress('Queue', Queue);
  for (const { CloudFunction } of rules.CloudFunctionConfiguration)
    checkAddress('CloudFunction', CloudFunction);
  return {
    TopicConfiguration: rules.TopicConfiguration.map(checked),
    QueueConfiguration: rules.QueueConfiguration.map(checked),
    CloudFunctionConfiguration: rules.CloudFunctionConfiguration.map(checked),
    ...(bridge && { EventBridgeConfiguration: {} }),
  };
}

function checkEvent(event: string): void {
  if (!NOTIFICATION_EVENTS.has(event))
    throw badArgument(`The event '${event}' is not supported for notifications`, 'Event', event);
}

function checkAddress(name: string, address: string): void {
  if (!ADDRESS.test(address)) throw badArgument('The ARN could not be parsed', name, address);
}

function checkedFilter(filter: WrittenRule['Filter']): NotificationFilter | undefined {
  if (filter?.S3Key === undefined) return undefined;
  const seen = new Set<string>();
  const rules = filter.S3Key.FilterRule.map(({ Name, Value }) => {
    const name = filterName(Name);
    if (seen.has(name))
      throw badArgument(
        `Cannot specify more than one ${name.toLowerCase()} rule in a filter.`,
        'FilterRule',
        Name,
      );
    seen.add(name);
    return { Name: name, Value };
  });
  return { S3Key: { FilterRule: rules } };
}

function filterName(name: string): 'Prefix' | 'Suffix' {
  const lower = name.toLowerCase();
  if (lower === 'prefix') return 'Prefix';
  if (lower === 'suffix') return 'Suffix';
  throw badArgument('filter rule name must be either prefix or suffix', 'FilterRule.Name', name);
}

function badArgument(message: string, name: string, value: string): S3Error {
  return new S3Error('InvalidArgument', {
    message,
    details: { ArgumentName: name, ArgumentValue: value },
  });
}

export function renderNotification(configuration: NotificationConfiguration): string {
  return writeXml('NotificationConfiguration', configuration);
}
