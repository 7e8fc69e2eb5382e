import type { QueryField } from './query-fields';

const OVERRIDES = [
  'response-cache-control',
  'response-content-disposition',
  'response-content-encoding',
  'response-content-language',
  'response-content-type',
  'response-expires',
];

/** What every client signs. */
const CLASSIC = [
  'accelerate',
  'acl',
  'analytics',
  'cors',
  'defaultObjectAcl',
  'delete',
  'inventory',
  'lifecycle',
  'location',
  'logging',
  'metrics',
  'notification',
  'object-lock',
  'partNumber',
  'policy',
  'replication',
  'requestPayment',
  'restore',
  'select',
  'select-type',
  'storageClass',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versionId',
  'versioning',
  'versions',
  'website',
  ...OVERRIDES,
];

/** Those that came after SigV2 was closed; clients disagree about them. */
const LATER = [
  'attributes',
  'encryption',
  'intelligent-tiering',
  'legal-hold',
  'ownershipControls',
  'policyStatus',
  'publicAccessBlock',
  'retention',
];

function joined(fields: readonly QueryField[], names: readonly string[]): string {
  const parts = fields
    .filter(({ name }) => names.includes(name))
    .sort((left, right) => (left.name < right.name ? -1 : Number(left.name > right.name)))
    .map(({ name, value }) => (value === null ? name : `${name}=${value}`));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** What of the query belongs to the resource that SigV2 signs, by what a client may know of S3. */
export function v2Subresources(fields: readonly QueryField[]): string[] {
  return [...new Set([joined(fields, CLASSIC), joined(fields, [...CLASSIC, ...LATER])])];
}
