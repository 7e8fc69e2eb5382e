import { S3Error } from '../../../engine/s3/s3-error';
import type { CorsConfiguration, CorsRule } from '../../../engine/s3/settings/cors';
import { fields, many, optional } from './element-fields';
import { integer, text } from './element-values';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';

const METHODS = ['GET', 'PUT', 'HEAD', 'POST', 'DELETE'];
const RULES_MOST = 100;
const ID_LENGTH_MOST = 255;

const read = fields({
  CORSRule: many(
    fields({
      ID: optional(text),
      AllowedHeader: many(text),
      AllowedMethod: many(text, { least: 1 }),
      AllowedOrigin: many(text, { least: 1 }),
      ExposeHeader: many(text),
      MaxAgeSeconds: optional(integer),
    }),
    { least: 1 },
  ),
});

export function parseCors(xml: string): CorsConfiguration {
  const configuration = read(readXml(xml, 'CORSConfiguration'));
  if (configuration.CORSRule.length > RULES_MOST)
    throw refused(`The number of CORS rules should not exceed allowed limit of ${RULES_MOST} rules.`);
  configuration.CORSRule.forEach(checkRule);
  return configuration;
}

function checkRule({ ID = '', AllowedMethod, AllowedOrigin, AllowedHeader, ExposeHeader }: CorsRule): void {
  if (ID.length > ID_LENGTH_MOST)
    throw new S3Error('InvalidArgument', {
      message: `ID length should not exceed allowed limit of ${ID_LENGTH_MOST}`,
      details: { ArgumentName: 'ID', ArgumentValue: ID },
    });
  const method = AllowedMethod.find((each) => !METHODS.includes(each));
  if (method !== undefined)
    throw refused(`Found unsupported HTTP method in CORS config. Unsupported method is ${method}`);
  refuseTwoStars('AllowedOrigin', AllowedOrigin);
  refuseTwoStars('AllowedHeader', AllowedHeader);
  const exposed = ExposeHeader.find((each) => each.includes('*'));
  if (exposed !== undefined)
    throw refused(
      `ExposeHeader "${exposed}" contains wildcard. We currently do not support wildcard for ExposeHeader.`,
    );
}

function refuseTwoStars(name: string, patterns: readonly string[]): void {
  const pattern = patterns.find((each) => each.indexOf('*') !== each.lastIndexOf('*'));
  if (pattern !== undefined) throw refused(`${name} "${pattern}" can not have more than one wildcard.`);
}

function refused(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}

export function renderCors(configuration: CorsConfiguration): string {
  return writeXml('CORSConfiguration', configuration);
}
