import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const report = z.object({
  http_code: z.number(),
  size_upload: z.number(),
  time_total: z.number(),
  headers: z.record(z.string(), z.array(z.string())),
});

export type CurlAnswer = {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Bytes of the request's body that went out. */
  sent: number;
  seconds: number;
};

const WRITE_OUT =
  '%{stderr}{"http_code":%{http_code},"size_upload":%{size_upload},"time_total":%{time_total},"headers":%{header_json}}';

/** curl, as anybody has it; it knows by itself that *.localhost is this machine. Throws when there was no answer. */
export async function curl(args: string[], input?: Uint8Array): Promise<CurlAnswer> {
  const child = spawn('curl', ['--silent', '--max-time', '30', '--write-out', WRITE_OUT, ...args]);
  let body = '';
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    body += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    told += chunk;
  });
  // curl may have its answer, and be gone, before it has read all of its input.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`curl ${args.join(' ')} ended with ${code}: ${told}`);
  const { http_code, size_upload, time_total, headers } = report.parse(JSON.parse(told));
  return {
    status: http_code,
    headers: Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.join(', ')])),
    body,
    sent: size_upload,
    seconds: time_total,
  };
}
