import { fields, required } from './element-fields';
import { word } from './element-values';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';

export type Payer = 'BucketOwner' | 'Requester';
export type Acceleration = 'Enabled' | 'Suspended';

const readPayment = fields({ Payer: required(word(['BucketOwner', 'Requester'])) });
const readAcceleration = fields({ Status: required(word(['Enabled', 'Suspended'])) });

export function parseRequestPayment(xml: string): Payer {
  return readPayment(readXml(xml, 'RequestPaymentConfiguration')).Payer;
}

export function renderRequestPayment(payer: Payer): string {
  return writeXml('RequestPaymentConfiguration', { Payer: payer });
}

export function parseAccelerate(xml: string): Acceleration {
  return readAcceleration(readXml(xml, 'AccelerateConfiguration')).Status;
}

/** Null for a bucket where it was never set. */
export function renderAccelerate(status: Acceleration | null): string {
  return writeXml('AccelerateConfiguration', { Status: status });
}
