import { readFile } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { cutOffUpload, storedHash } from './s3/cut-off.ts';
import { useFolder } from './s3/folder.ts';
import { visit } from './s3/localhost-names.ts';
import {
  AT_THE_S3_PORT,
  BUCKET_AT_THE_S3_PORT,
  bucketName,
  type Place,
  THROUGH_TLS,
  UNDER_A_PREFIX,
} from './s3/places.ts';
import { failTool, runTool, startTool } from './s3/run-tool.ts';
import { hasS3cmd } from './tools.ts';

const { at, write, contentOf } = useFolder();

function s3cmd({ endpoint, style }: Place) {
  const base = endpoint.replace(/^\w+:\/\//, '');
  const args = (words: string[]) => [
    '--config=/dev/null',
    '--access_key=test',
    '--secret_key=test',
    `--host=${base}`,
    `--host-bucket=${style === 'virtual' ? `%(bucket)s.${base}` : base}`,
    ...(endpoint.startsWith('https') ? ['--ssl', `--ca-certs=${inject('s3').authority}`] : ['--no-ssl']),
    '--no-progress',
    '--multipart-chunk-size-mb=5',
    ...words,
  ];
  return {
    run: async (...words: string[]) => (await runTool('s3cmd', args(words))).stdout,
    fail: (...words: string[]) => failTool('s3cmd', args(words)),
    start: (...words: string[]) => startTool('s3cmd', args(words)),
  };
}

describe.runIf(hasS3cmd).each([UNDER_A_PREFIX, THROUGH_TLS])('s3cmd $name', (place) => {
  const { run, fail } = s3cmd(place);
  const bucket = `s3://${bucketName('s3cmd')}`;

  test('makes a bucket, and syncs a folder there once', async () => {
    expect(await run('mb', bucket)).toContain(`Bucket '${bucket}/' created`);
    expect((await run('sync', `${at('files')}/`, `${bucket}/all/`)).match(/^upload: /gm)).toHaveLength(3);
    expect(await run('sync', `${at('files')}/`, `${bucket}/all/`)).not.toContain('upload: ');
  });

  test('tells what it knows of buckets and objects', async () => {
    expect(await run('ls', `${bucket}/all/`)).toMatch(
      / DIR .*\/sub\/\n.* 2 .*\/a\.txt\n.* 17825797 .*\/big\.bin\n$/,
    );
    expect(await run('info', bucket)).toMatch(
      /Location: +us-east-1\n(.*\n)*.*Policy: +none\n.*CORS: +none\n/,
    );
    expect(await run('info', `${bucket}/all/big.bin`)).toMatch(
      /File size: 17825797\n(.*\n)*.*MD5 sum: +[0-9a-f]{32}\n/,
    );
    expect(await run('du', bucket)).toMatch(/^ *17825802 +3 objects/);
  });

  test('copies, moves and changes what is said of an object', async () => {
    await run('cp', `${bucket}/all/big.bin`, `${bucket}/copy.bin`);
    await run('mv', `${bucket}/all/a.txt`, `${bucket}/moved.txt`);
    await run('modify', '--add-header=x-amz-meta-colour:blue', `${bucket}/moved.txt`);
    expect(await run('info', `${bucket}/moved.txt`)).toMatch(/x-amz-meta-colour: blue/);
  });

  test('opens an object to everybody, and signs URLs of others', async () => {
    await run('setacl', '--acl-public', `${bucket}/moved.txt`);
    expect(await run('info', `${bucket}/moved.txt`)).toContain('*anon*: READ');
    // It always signs for http, unless its settings say otherwise.
    const signed = await run('signurl', `${bucket}/copy.bin`, '+60');
    const url = signed.trim().replace(/^http:/, new URL(place.endpoint).protocol);
    const answer = await visit(url, { method: 'GET', headers: { range: 'bytes=0-3' } });
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([206, 4]);
  });

  test('goes on with a download where it was cut off', async () => {
    await run('get', `${bucket}/copy.bin`, at('whole.bin'), '--force');
    const whole = await readFile(at('whole.bin'));
    const half = await write('half/big.bin', whole.subarray(0, 1_000_003));
    await run('get', '--continue', `${bucket}/copy.bin`, half);
    expect(await contentOf('half')).toEqual({ 'big.bin': (await contentOf('files'))['big.bin'] });
  });

  test('removes a bucket that is empty, or by force', async () => {
    expect((await fail('rb', bucket)).said).toContain('409 (BucketNotEmpty)');
    expect(await run('rb', '--recursive', '--force', bucket)).toContain(`Bucket '${bucket}/' removed`);
    expect((await fail('ls', bucket)).said).toContain('404 (NoSuchBucket)');
  });
});

test.runIf(hasS3cmd).each([AT_THE_S3_PORT, BUCKET_AT_THE_S3_PORT])(
  's3cmd writes and reads $name',
  async (place) => {
    const { run } = s3cmd(place);
    const bucket = `s3://${bucketName('s3cmd')}`;
    await run('mb', bucket);
    await run('put', at('files/a.txt'), `${bucket}/ü +.txt`);
    expect(await run('get', `${bucket}/ü +.txt`, '-')).toBe('a\n');
  },
);

test.runIf(hasS3cmd)('s3cmd that was killed in the middle of an upload goes on with it', async () => {
  const { run, start } = s3cmd(AT_THE_S3_PORT);
  const bucket = bucketName('s3cmd-cut');
  await run('mb', `s3://${bucket}`);
  const put = ['put', at('files/big.bin'), `s3://${bucket}/big.bin`];
  const upload = await cutOffUpload(AT_THE_S3_PORT, bucket, start(...put, '--limit-rate=10m'));
  expect(await run('multipart', `s3://${bucket}`)).toContain(upload);
  expect(await run(...put, `--upload-id=${upload}`)).toMatch(/^WARNING|^upload: /m);
  expect(await storedHash(AT_THE_S3_PORT, bucket, 'big.bin')).toBe((await contentOf('files'))['big.bin']);
  expect(await run('multipart', `s3://${bucket}`)).not.toContain(upload);
});
