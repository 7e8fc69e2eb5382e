import { describe, expect, test } from 'vitest';
import { cutOffUpload, storedHash } from './s3/cut-off.ts';
import { useFolder } from './s3/folder.ts';
import { AWS_CLIS, hasAwsCli } from './s3/installed.ts';
import { visit } from './s3/localhost-names.ts';
import {
  AT_THE_S3_PORT,
  BUCKET_AT_THE_GROUPS_HOST,
  bucketName,
  type Place,
  THROUGH_TLS,
  UNDER_A_PREFIX,
} from './s3/places.ts';
import { failTool, runTool, startTool } from './s3/run-tool.ts';

const { at, write, contentOf } = useFolder();

describe.runIf(hasAwsCli).each(AWS_CLIS)('the AWS CLI $version', ({ program }) => {
  function cli({ endpoint }: Place, env: Record<string, string> = {}) {
    const args = (words: string[]) => ['--endpoint-url', endpoint, ...words];
    return {
      /** Lines, without those that say nothing. */
      run: async (...words: string[]) => {
        const { stdout } = await runTool(program, args(words), env);
        return stdout.split('\n').filter((line) => line.trim() !== '');
      },
      fail: (...words: string[]) => failTool(program, args(words), env),
      start: (...words: string[]) => startTool(program, args(words), env),
    };
  }

  describe('through TLS', () => {
    const { run, fail } = cli(THROUGH_TLS);
    const bucket = bucketName('cli');

    test('makes a bucket, and syncs a folder there once', async () => {
      expect(await run('s3', 'mb', `s3://${bucket}`)).toEqual([`make_bucket: ${bucket}`]);
      const sync = ['s3', 'sync', at('files'), `s3://${bucket}/all`, '--no-progress'];
      expect(await run(...sync)).toHaveLength(3);
      expect(await run(...sync)).toEqual([]);
    });

    test('lists what is there', async () => {
      expect(await run('s3', 'ls', `s3://${bucket}/all/`)).toEqual([
        expect.stringMatching(/^ +PRE sub\/$/),
        expect.stringMatching(/ 2 a\.txt$/),
        expect.stringMatching(/ 17825797 big\.bin$/),
      ]);
      expect(
        await run('s3api', 'list-objects-v2', '--bucket', bucket, '--query', 'length(Contents)'),
      ).toEqual(['3']);
    });

    test('copies large files within the store, and moves small ones', async () => {
      await run('s3', 'cp', `s3://${bucket}/all/big.bin`, `s3://${bucket}/copy.bin`, '--no-progress');
      await run('s3', 'mv', `s3://${bucket}/all/a.txt`, `s3://${bucket}/all/sub/moved.txt`);
      const head = [
        's3api',
        'head-object',
        '--bucket',
        bucket,
        '--key',
        'copy.bin',
        '--query',
        '[ContentLength,ETag]',
      ];
      expect((await run(...head)).join('')).toMatch(/17825797,.*-3/);
    });

    test('syncs back what it has sent', async () => {
      await run('s3', 'sync', `s3://${bucket}/all`, at(`back-${bucket}`), '--no-progress');
      const sent = await contentOf('files');
      expect(await contentOf(`back-${bucket}`)).toEqual({
        'big.bin': sent['big.bin'],
        'sub/moved.txt': sent['a.txt'],
        'sub/ü b+&.txt': sent['sub/ü b+&.txt'],
      });
    });

    test('signs a URL for others', async () => {
      const [signed = ''] = await run('s3', 'presign', `s3://${bucket}/all/sub/moved.txt`);
      expect(signed).toContain('Signature=');
      expect(await (await visit(signed)).text()).toBe('a\n');
    });

    test('removes a bucket that is empty, or by force', async () => {
      expect(await fail('s3', 'rb', `s3://${bucket}`)).toMatchObject({
        said: expect.stringContaining('(BucketNotEmpty)'),
      });
      expect((await run('s3', 'rb', '--force', `s3://${bucket}`)).at(-1)).toBe(`remove_bucket: ${bucket}`);
      expect(await fail('s3', 'ls', `s3://${bucket}`)).toMatchObject({
        said: expect.stringContaining('(NoSuchBucket)'),
      });
    });
  });

  test.each([UNDER_A_PREFIX, BUCKET_AT_THE_GROUPS_HOST])('writes and reads $name', async (place) => {
    const settings = await write('config', `[default]\ns3 =\n  addressing_style = ${place.style}\n`);
    const { run } = cli(place, { AWS_CONFIG_FILE: settings });
    const bucket = bucketName('cli-host');
    await run('s3', 'mb', `s3://${bucket}`);
    await run('s3', 'cp', at('files/a.txt'), `s3://${bucket}/ü +.txt`);
    expect(await run('s3', 'cp', `s3://${bucket}/ü +.txt`, '-')).toEqual(['a']);
  });

  test('that was killed in the middle of an upload leaves nothing half there, and sends it anew', async () => {
    const place = AT_THE_S3_PORT;
    const slow = await write('slow', '[default]\ns3 =\n  max_bandwidth = 12MB/s\n');
    const bucket = bucketName('cli-cut');
    const { run } = cli(place);
    await run('s3', 'mb', `s3://${bucket}`);
    const copy = ['s3', 'cp', at('files/big.bin'), `s3://${bucket}/big.bin`, '--no-progress'];
    await cutOffUpload(place, bucket, cli(place, { AWS_CONFIG_FILE: slow }).start(...copy));
    await run(...copy);
    expect(await storedHash(place, bucket, 'big.bin')).toBe((await contentOf('files'))['big.bin']);
  });
});
