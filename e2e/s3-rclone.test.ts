import { utimes } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { cutOffUpload, storedHash } from './s3/cut-off.ts';
import { useFolder } from './s3/folder.ts';
import { visit } from './s3/localhost-names.ts';
import { AT_THE_S3_PORT, bucketName, type Place, THROUGH_TLS, UNDER_A_PREFIX } from './s3/places.ts';
import { failTool, runTool, startTool } from './s3/run-tool.ts';
import { hasRclone } from './tools.ts';

const { at, contentOf } = useFolder();

/** Its remote is made of variables; it knows no AWS_CA_BUNDLE. */
function rclone({ endpoint }: Place) {
  const env = {
    RCLONE_CONFIG_STORE_TYPE: 's3',
    RCLONE_CONFIG_STORE_PROVIDER: 'Other',
    RCLONE_CONFIG_STORE_ACCESS_KEY_ID: 'test',
    RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY: 'test',
    RCLONE_CONFIG_STORE_REGION: 'us-east-1',
    RCLONE_CONFIG_STORE_ENDPOINT: endpoint,
    RCLONE_CA_CERT: inject('s3').authority,
    RCLONE_RETRIES: '1',
    RCLONE_CONFIG: '/dev/null',
    AWS_CA_BUNDLE: '',
  };
  return {
    /** What it prints, and what it tells beside. */
    run: async (...words: string[]) => {
      const { stdout, stderr } = await runTool('rclone', words, env);
      return stdout + stderr;
    },
    fail: (...words: string[]) => failTool('rclone', words, env),
    start: (...words: string[]) => startTool('rclone', words, env),
  };
}

const IN_PARTS = ['--s3-upload-cutoff=5M', '--s3-chunk-size=5M', '--s3-copy-cutoff=5M'];

describe.runIf(hasRclone).each([UNDER_A_PREFIX, THROUGH_TLS])('rclone $name', (place) => {
  const { run, fail } = rclone(place);
  const bucket = `store:${bucketName('rclone')}`;

  test('makes a bucket, and copies a folder there once', async () => {
    await run('mkdir', bucket);
    expect(
      (await run('copy', '-v', ...IN_PARTS, at('files'), `${bucket}/all`)).match(/Copied \(new\)/g),
    ).toHaveLength(3);
    expect(await run('copy', '-v', at('files'), `${bucket}/all`)).toContain('There was nothing to transfer');
    expect(await run('check', at('files'), `${bucket}/all`)).toContain('0 differences found');
  });

  test('lists folders, sizes and hashes', async () => {
    const listed = await run('lsf', '-R', '--format', 'ps', '--separator', ' ', bucket);
    expect(listed.trim().split('\n').toSorted()).toEqual([
      'all/ -1',
      'all/a.txt 2',
      'all/big.bin 17825797',
      'all/sub/ -1',
      'all/sub/ü b+&.txt 3',
    ]);
    const hashes = await run('hashsum', 'md5', `${bucket}/all`);
    expect(hashes.match(/^[0-9a-f]{32} /gm)).toHaveLength(3);
  });

  test('keeps the time of a file, also when only that has changed', async () => {
    const then = new Date('2020-02-03T04:05:06Z');
    await utimes(at('files/a.txt'), then, then);
    await run('sync', at('files'), `${bucket}/all`);
    expect(await run('lsf', '--format', 't', `${bucket}/all/a.txt`)).toMatch(/^2020-02-03/);
  });

  test('copies large files within the store in parts, and moves small ones', async () => {
    await run('copyto', ...IN_PARTS, `${bucket}/all/big.bin`, `${bucket}/copy.bin`);
    await run('moveto', `${bucket}/all/a.txt`, `${bucket}/all/sub/moved.txt`);
    expect(await run('cat', `${bucket}/all/sub/moved.txt`)).toBe('a\n');
  });

  test('syncs back what it has sent', async () => {
    const back = `back-${place.style}-${bucket.slice(6)}`;
    await run('sync', `${bucket}/all`, at(back));
    const sent = await contentOf('files');
    expect(await contentOf(back)).toEqual({
      'big.bin': sent['big.bin'],
      'sub/moved.txt': sent['a.txt'],
      'sub/ü b+&.txt': sent['sub/ü b+&.txt'],
    });
  });

  test('signs a link for others', async () => {
    const link = await run('link', '--expire', '1m', `${bucket}/all/sub/ü b+&.txt`);
    expect(await (await visit(link.trim())).text()).toBe('ü\n');
  });

  test('removes a bucket that is empty, or purges it', async () => {
    expect((await fail('rmdir', bucket)).said).toContain('BucketNotEmpty');
    await run('purge', bucket);
    expect(await run('lsd', 'store:')).not.toContain(bucket.slice(6));
  });
});

test.runIf(hasRclone)(
  'rclone that was killed in the middle of a copy ends it when it is asked again',
  async () => {
    const { run, start } = rclone(AT_THE_S3_PORT);
    const bucket = bucketName('rclone-cut');
    await run('mkdir', `store:${bucket}`);
    const copy = ['copy', ...IN_PARTS, at('files'), `store:${bucket}`];
    await cutOffUpload(AT_THE_S3_PORT, bucket, start(...copy, '--bwlimit=10M'));
    await run(...copy);
    expect(await storedHash(AT_THE_S3_PORT, bucket, 'big.bin')).toBe((await contentOf('files'))['big.bin']);
    expect(await run('backend', 'list-multipart-uploads', `store:${bucket}`)).toContain('big.bin');
    await run('backend', 'cleanup', '-o', 'max-age=0s', `store:${bucket}`);
    expect(await run('backend', 'list-multipart-uploads', `store:${bucket}`)).not.toContain('big.bin');
  },
);
