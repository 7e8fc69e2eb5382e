import { S3Error } from '../../../engine/s3/s3-error';
import { fields, many, optional, required } from './element-fields';
import { text } from './element-values';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';

const read = fields({
  IndexDocument: optional(fields({ Suffix: required(text) })),
  ErrorDocument: optional(fields({ Key: required(text) })),
  RedirectAllRequestsTo: optional(fields({ HostName: required(text), Protocol: optional(text) })),
  RoutingRules: optional(
    fields({
      RoutingRule: many(
        fields({
          Condition: optional(
            fields({ KeyPrefixEquals: optional(text), HttpErrorCodeReturnedEquals: optional(text) }),
          ),
          Redirect: required(
            fields({
              HostName: optional(text),
              Protocol: optional(text),
              HttpRedirectCode: optional(text),
              ReplaceKeyPrefixWith: optional(text),
              ReplaceKeyWith: optional(text),
            }),
          ),
        }),
        { least: 1 },
      ),
    }),
  ),
});

export type WebsiteConfiguration = ReturnType<typeof read>;
type RoutingRule = NonNullable<WebsiteConfiguration['RoutingRules']>['RoutingRule'][number];

const RULES_MOST = 50;

export function parseWebsite(xml: string): WebsiteConfiguration {
  const website = read(readXml(xml, 'WebsiteConfiguration'));
  const { IndexDocument, ErrorDocument, RedirectAllRequestsTo, RoutingRules } = website;
  if (RedirectAllRequestsTo !== undefined) {
    checkProtocol(RedirectAllRequestsTo.Protocol);
    if (IndexDocument !== undefined || ErrorDocument !== undefined || RoutingRules !== undefined)
      throw badArgument('RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.', {
        ArgumentName: 'RedirectAllRequestsTo',
        ArgumentValue: 'not null',
      });
    return website;
  }
  if (IndexDocument === undefined)
    throw badArgument('A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty', {
      ArgumentName: 'IndexDocument',
      ArgumentValue: 'null',
    });
  if (IndexDocument.Suffix === '' || IndexDocument.Suffix.includes('/'))
    throw badArgument('The IndexDocument Suffix is not well formed', {
      ArgumentName: 'IndexDocument',
      ArgumentValue: IndexDocument.Suffix,
    });
  if (ErrorDocument?.Key === '')
    throw badArgument('The ErrorDocument Key is not well formed', {
      ArgumentName: 'ErrorDocument',
      ArgumentValue: '',
    });
  const rules = RoutingRules?.RoutingRule ?? [];
  if (rules.length > RULES_MOST)
    throw badRequest(
      `${rules.length} routing rules provided, the number of routing rules in a website configuration is limited to ${RULES_MOST}.`,
    );
  rules.forEach(checkRule);
  return website;
}

function checkRule({ Condition, Redirect }: RoutingRule): void {
  if (Condition !== undefined && Object.keys(Condition).length === 0)
    throw badRequest(
      "Condition cannot be empty. To redirect all requests without a condition, the condition element shouldn't be present.",
    );
  if (Redirect.ReplaceKeyWith !== undefined && Redirect.ReplaceKeyPrefixWith !== undefined)
    throw badRequest('You can only define ReplaceKeyPrefix or ReplaceKey but not both.');
  checkProtocol(Redirect.Protocol);
  checkCode(Redirect.HttpRedirectCode, /^3(?!00)\d\d$/, 'redirect', '3XX except 300');
  checkCode(Condition?.HttpErrorCodeReturnedEquals, /^[45]\d\d$/, 'error', '4XX or 5XX');
}

function checkCode(code: string | undefined, valid: RegExp, kind: string, codes: string): void {
  if (code !== undefined && !valid.test(code))
    throw badRequest(`The provided HTTP ${kind} code (${code}) is not valid. Valid codes are ${codes}.`);
}

function checkProtocol(protocol: string | undefined): void {
  if (protocol !== undefined && protocol !== 'http' && protocol !== 'https')
    throw badRequest(
      'Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically.',
    );
}

function badArgument(message: string, details: Record<string, string>): S3Error {
  return new S3Error('InvalidArgument', { message, details });
}

function badRequest(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}

export function renderWebsite(website: WebsiteConfiguration): string {
  return writeXml('WebsiteConfiguration', website);
}
