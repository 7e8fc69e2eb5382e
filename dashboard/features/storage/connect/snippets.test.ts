import { expect, test } from 'vitest';
import { type Connection, snippetOf } from './snippets';

const CONNECTION: Connection = {
  endpoint: 'http://localhost:8787/m/demo/files',
  region: 'us-east-1',
  accessKey: 'it',
  secretKey: `it's a "secret"`,
  bucket: 'photos',
};

test('whatever is in a secret, each client is told it as its own language has it', () => {
  expect(snippetOf('aws', CONNECTION)).toContain(`AWS_SECRET_ACCESS_KEY='it'\\''s a "secret"'`);
  expect(snippetOf('boto3', CONNECTION)).toContain(`aws_secret_access_key="it's a \\"secret\\""`);
  expect(snippetOf('javascript', CONNECTION)).toContain(`secretAccessKey: "it's a \\"secret\\""`);
  expect(snippetOf('rclone', CONNECTION)).toContain(`secret_access_key="it'\\''s a ""secret"""`);
  expect(snippetOf('curl', CONNECTION)).toContain(`--user 'it:it'\\''s a "secret"'`);
});

test('a client that builds the address itself is told whether it is secure', () => {
  expect(snippetOf('s3cmd', CONNECTION)).toContain('--host=localhost:8787/m/demo/files --host-bucket');
  expect(snippetOf('s3cmd', CONNECTION)).toContain('--no-ssl ls --recursive s3://photos');
  const endpoint = 'https://example.com/m/demo/files';
  expect(snippetOf('s3cmd', { ...CONNECTION, endpoint })).not.toContain('--no-ssl');
});
