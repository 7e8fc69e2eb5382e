import { shellWord } from '../../../api/curl-line';

export const CLIENTS = ['aws', 'boto3', 'javascript', 'rclone', 's3cmd', 'curl'] as const;

export type Client = (typeof CLIENTS)[number];

/** What the clients are called by those who make them. */
export const CLIENT_NAMES: Record<Client, string> = {
  aws: 'AWS CLI',
  boto3: 'boto3',
  javascript: 'AWS SDK v3',
  rclone: 'rclone',
  s3cmd: 's3cmd',
  curl: 'curl',
};

export type Connection = {
  /** By path; the bucket comes behind it. */
  endpoint: string;
  region: string;
  accessKey: string;
  secretKey: string;
  bucket: string;
};

/** Lists what is in a bucket, with everything that a client has to be told. */
const SNIPPETS: Record<Client, (connection: Connection) => string> = {
  aws: ({ endpoint, region, accessKey, secretKey, bucket }) =>
    lines(
      `export AWS_ACCESS_KEY_ID=${shellWord(accessKey)}`,
      `export AWS_SECRET_ACCESS_KEY=${shellWord(secretKey)}`,
      `export AWS_DEFAULT_REGION=${region}`,
      `aws --endpoint-url ${shellWord(endpoint)} \\`,
      `  s3 ls s3://${bucket} --recursive`,
    ),
  boto3: ({ endpoint, region, accessKey, secretKey, bucket }) =>
    lines(
      'import boto3',
      '',
      's3 = boto3.client(',
      '    "s3",',
      `    endpoint_url=${quoted(endpoint)},`,
      `    region_name=${quoted(region)},`,
      `    aws_access_key_id=${quoted(accessKey)},`,
      `    aws_secret_access_key=${quoted(secretKey)},`,
      ')',
      `for item in s3.list_objects_v2(Bucket=${quoted(bucket)}).get("Contents", []):`,
      '    print(item["Key"], item["Size"])',
    ),
  javascript: ({ endpoint, region, accessKey, secretKey, bucket }) =>
    lines(
      'import { ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";',
      '',
      'const s3 = new S3Client({',
      `  endpoint: ${quoted(endpoint)},`,
      `  region: ${quoted(region)},`,
      '  forcePathStyle: true,',
      `  credentials: { accessKeyId: ${quoted(accessKey)}, secretAccessKey: ${quoted(secretKey)} },`,
      '});',
      `const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: ${quoted(bucket)} }));`,
      'for (const { Key, Size } of Contents) console.log(Key, Size);',
    ),
  rclone: ({ endpoint, region, accessKey, secretKey, bucket }) => {
    const settings = [
      'provider=Other',
      `endpoint=${rcloneValue(endpoint)}`,
      `region=${region}`,
      'force_path_style=true',
      `access_key_id=${rcloneValue(accessKey)}`,
      `secret_access_key=${rcloneValue(secretKey)}`,
    ];
    return `rclone ls ${shellWord(`:s3,${settings.join(',')}:${bucket}`)}`;
  },
  s3cmd: ({ endpoint, region, accessKey, secretKey, bucket }) => {
    // What it calls a host may have a path; the rest it puts together itself.
    const host = endpoint.replace(/^\w+:\/\//, '');
    return lines(
      `s3cmd --config=/dev/null --host=${host} --host-bucket=${host} \\`,
      `  --access_key=${shellWord(accessKey)} --secret_key=${shellWord(secretKey)} \\`,
      `  --region=${region} ${endpoint.startsWith('https:') ? '' : '--no-ssl '}ls --recursive s3://${bucket}`,
    );
  },
  curl: ({ endpoint, region, accessKey, secretKey, bucket }) =>
    lines(
      `curl --aws-sigv4 aws:amz:${region}:s3 --user ${shellWord(`${accessKey}:${secretKey}`)} \\`,
      // Older ones leave it out by themselves.
      `  -H 'x-amz-content-sha256: UNSIGNED-PAYLOAD' ${shellWord(`${endpoint}/${bucket}?list-type=2`)}`,
    ),
};

export function snippetOf(client: Client, connection: Connection): string {
  return SNIPPETS[client](connection);
}

/** A string that JavaScript and Python read alike. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function rcloneValue(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function lines(...all: string[]): string {
  return all.join('\n');
}
