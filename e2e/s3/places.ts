import { inject } from 'vitest';

export type Place = {
  name: string;
  endpoint: string;
  /** How the bucket is said: in the path, or as a label before the host. */
  style: 'path' | 'virtual';
};

const url = inject('url');
const { port: mainPort } = new URL(url);
const { port, tlsPort } = inject('s3');

export const UNDER_A_PREFIX: Place = {
  name: 'under a path prefix',
  endpoint: `${url}/m/demo/files`,
  style: 'path',
};

export const AT_THE_GROUPS_HOST: Place = {
  name: "at its group's host",
  endpoint: `http://files--demo.localhost:${mainPort}`,
  style: 'path',
};

export const BUCKET_AT_THE_GROUPS_HOST: Place = {
  ...AT_THE_GROUPS_HOST,
  name: "with the bucket before its group's host",
  style: 'virtual',
};

export const AT_THE_SHARED_HOST: Place = {
  name: 'with the bucket before the shared host',
  endpoint: `http://s3.localhost:${mainPort}`,
  style: 'virtual',
};

export const AT_THE_S3_PORT: Place = {
  name: 'at the port of S3',
  endpoint: `http://localhost:${port}`,
  style: 'path',
};

export const BUCKET_AT_THE_S3_PORT: Place = {
  ...AT_THE_S3_PORT,
  name: 'with the bucket before the port of S3',
  style: 'virtual',
};

export const THROUGH_TLS: Place = {
  name: 'through TLS',
  endpoint: `https://localhost:${tlsPort}`,
  style: 'path',
};

export const BUCKET_THROUGH_TLS: Place = {
  name: 'with the bucket before the host through TLS',
  endpoint: `https://s3.localhost:${tlsPort}`,
  style: 'virtual',
};

export const ALL_PLACES = [
  UNDER_A_PREFIX,
  AT_THE_GROUPS_HOST,
  BUCKET_AT_THE_GROUPS_HOST,
  AT_THE_SHARED_HOST,
  AT_THE_S3_PORT,
  BUCKET_AT_THE_S3_PORT,
  THROUGH_TLS,
  BUCKET_THROUGH_TLS,
];

/** What clients read from their environment. */
export const CREDENTIALS = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CA_BUNDLE: inject('s3').authority,
};

let bucketsNamed = 0;

/** The tests share a store; no two of them use a bucket of the same name. */
export function bucketName(of: string): string {
  bucketsNamed++;
  return `${of}-${process.pid}-${bucketsNamed}`;
}
