import { describe, expect, inject, test } from 'vitest';
import { hasBoto3, type Installed, PYTHONS } from './s3/installed.ts';
import {
  AT_THE_S3_PORT,
  BUCKET_AT_THE_GROUPS_HOST,
  BUCKET_THROUGH_TLS,
  bucketName,
  type Place,
  THROUGH_TLS,
  UNDER_A_PREFIX,
} from './s3/places.ts';
import { runTool } from './s3/run-tool.ts';

const PLACES = [UNDER_A_PREFIX, BUCKET_AT_THE_GROUPS_HOST, AT_THE_S3_PORT, THROUGH_TLS, BUCKET_THROUGH_TLS];

const SAYS = {
  objects: 'writes, lists, copies and deletes objects and their versions',
  settings: 'gets back the settings of a bucket as it put them',
  transfers: 'moves large files in parts, both ways, and goes on where it was cut off',
  signed_urls: 'signs URLs and forms for others in all its ways',
  expiry: 'signs URLs that end when they say',
  continued: 'does not wait for 100 Continue before it sends a file',
};

type Script = keyof typeof SAYS;

/** Each says what it finds by itself: nothing, when all is well. */
async function expectSilence({ program }: Installed, script: Script, { endpoint, style }: Place) {
  const env = {
    S3_ENDPOINT: endpoint,
    S3_STYLE: style,
    S3_BUCKET: bucketName(script.replaceAll('_', '-')),
    REQUESTS_CA_BUNDLE: inject('s3').authority,
  };
  const { stdout, stderr } = await runTool(program, [`${import.meta.dirname}/s3/${script}.py`], env);
  expect(stdout + stderr).toBe('');
}

const [debians, ...others] = PYTHONS;

describe.runIf(hasBoto3).each(PLACES)('boto3 $name', (place) => {
  const scripts: Script[] =
    place.style === 'path' ? ['objects', 'transfers', 'signed_urls'] : ['objects', 'signed_urls'];
  for (const script of scripts) test(SAYS[script], () => expectSilence(debians, script, place));
});

const AT_ONE: Script[] = ['settings', 'expiry', 'continued'];

describe.runIf(hasBoto3)('boto3', () => {
  for (const script of AT_ONE) test(SAYS[script], () => expectSilence(debians, script, AT_THE_S3_PORT));
});

/** Newer ones speak otherwise, above all through TLS. */
describe.each(others)('boto3 $version', (python) => {
  for (const script of ['objects', 'settings', 'transfers', 'signed_urls', 'continued'] satisfies Script[])
    test(`${SAYS[script]} through TLS`, () => expectSilence(python, script, THROUGH_TLS));
});
