import type { BucketEncryption } from '../../../../engine/s3/settings/encryption';
import type { LoggingTarget } from '../../../../engine/s3/settings/logging';
import { noContent } from '../../answers/plain-answers';
import { parseCors, renderCors } from '../../documents/cors-document';
import { parseEncryption, renderEncryption } from '../../documents/encryption-document';
import { parseReplication, renderReplication } from '../../documents/kept-document';
import { parseLifecycle, renderLifecycle } from '../../documents/lifecycle-document';
import { parseLogging, renderLogging } from '../../documents/logging-document';
import { parseNotification, renderNotification } from '../../documents/notification-document';
import { parseObjectLock, renderObjectLock } from '../../documents/object-lock-document';
import { parseOwnership, renderOwnership } from '../../documents/ownership-document';
import {
  type Acceleration,
  type Payer,
  parseAccelerate,
  parseRequestPayment,
  renderAccelerate,
  renderRequestPayment,
} from '../../documents/payment-document';
import { parsePublicAccessBlock, renderPublicAccessBlock } from '../../documents/public-access-document';
import { parseTagging, renderTagging } from '../../documents/tagging-document';
import { parseWebsite, renderWebsite } from '../../documents/website-document';
import type { S3Call } from '../../s3-call';
import { tagList, tagRecord } from '../tag-record';
import { settingHandlers } from './setting-handlers';

/** As Amazon has every bucket since 2023. */
const OWN_ENCRYPTION: BucketEncryption = {
  Rule: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }],
};

const makeId = ({ context }: S3Call) => context.ports.ids.next;

export const cors = settingHandlers({ name: 'cors', parse: parseCors, render: renderCors });

export const lifecycle = settingHandlers({
  name: 'lifecycle',
  parse: (xml, call) => parseLifecycle(xml, makeId(call)),
  render: renderLifecycle,
});

export const encryption = settingHandlers({
  name: 'encryption',
  parse: parseEncryption,
  render: renderEncryption,
  byDefault: OWN_ENCRYPTION,
});

export const website = settingHandlers({ name: 'website', parse: parseWebsite, render: renderWebsite });

export const replication = settingHandlers({
  name: 'replication',
  parse: parseReplication,
  render: renderReplication,
});

export const publicAccessBlock = settingHandlers({
  name: 'publicAccessBlock',
  parse: parsePublicAccessBlock,
  render: renderPublicAccessBlock,
});

export const ownershipControls = settingHandlers({
  name: 'ownershipControls',
  parse: parseOwnership,
  render: renderOwnership,
});

export const objectLock = settingHandlers({
  name: 'objectLock',
  parse: parseObjectLock,
  render: renderObjectLock,
});

export const notification = settingHandlers({
  name: 'notification',
  parse: (xml, call) => parseNotification(xml, makeId(call)),
  render: renderNotification,
  byDefault: { TopicConfiguration: [], QueueConfiguration: [], CloudFunctionConfiguration: [] },
});

export const logging = settingHandlers<LoggingTarget | null>({
  name: 'logging',
  parse: parseLogging,
  render: renderLogging,
  byDefault: null,
});

export const accelerate = settingHandlers<Acceleration | null>({
  name: 'accelerate',
  parse: parseAccelerate,
  render: renderAccelerate,
  byDefault: null,
});

export const requestPayment = settingHandlers<Payer>({
  name: 'requestPayment',
  parse: parseRequestPayment,
  render: renderRequestPayment,
  byDefault: 'BucketOwner',
});

export const tagging = settingHandlers({
  name: 'tagging',
  parse: (xml) => tagRecord(parseTagging(xml, 'bucket')),
  render: (tags) => renderTagging(tagList(tags)),
  put: noContent,
});
