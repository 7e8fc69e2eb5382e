export type NotificationFilter = {
  S3Key: { FilterRule: { Name: 'Prefix' | 'Suffix'; Value: string }[] };
};

export type NotificationRule = { Id: string; Event: string[]; Filter?: NotificationFilter };

/**
 * Where events go. A target is an ARN or, which Amazon does not know, an http(s) address;
 * `arn:understudy:webhooks:::{group}` is the receiver of a `webhooks` group of the same project.
 */
export type NotificationConfiguration = {
  TopicConfiguration: (NotificationRule & { Topic: string })[];
  QueueConfiguration: (NotificationRule & { Queue: string })[];
  CloudFunctionConfiguration: (NotificationRule & { CloudFunction: string })[];
  EventBridgeConfiguration?: Record<string, never>;
};

export type NotificationTarget = { id: string; target: string };

/** `event` without "s3:", such as "ObjectCreated:Put". */
export function notificationTargets(
  configuration: NotificationConfiguration,
  event: string,
  key: string,
): NotificationTarget[] {
  const rules = [
    ...configuration.TopicConfiguration.map((rule) => ({ ...rule, target: rule.Topic })),
    ...configuration.QueueConfiguration.map((rule) => ({ ...rule, target: rule.Queue })),
    ...configuration.CloudFunctionConfiguration.map((rule) => ({ ...rule, target: rule.CloudFunction })),
  ];
  return rules
    .filter((rule) => rule.Event.some((each) => names(each, event)) && isWanted(rule, key))
    .map(({ Id, target }) => ({ id: Id, target }));
}

function names(pattern: string, event: string): boolean {
  const wanted = pattern.slice('s3:'.length);
  return wanted.endsWith('*') ? event.startsWith(wanted.slice(0, -1)) : wanted === event;
}

function isWanted({ Filter }: NotificationRule, key: string): boolean {
  return (Filter?.S3Key.FilterRule ?? []).every(({ Name, Value }) =>
    Name === 'Prefix' ? key.startsWith(Value) : key.endsWith(Value),
  );
}
