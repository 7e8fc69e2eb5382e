import { setTimeout as sleep } from 'node:timers/promises';

export type Variant = {
  name: string;
  url: string;
  format: string;
  content_type: string;
  size: number;
  width: number;
  height: number;
};

export type Result = {
  job_id: string;
  status: string;
  original: { width: number; height: number; format: string };
  variants: Variant[];
  analysis: { blur_hash: string; colors: { hex: string }[] };
};

export type Job = { job_id: string; status_url: string; result_url: string };

type Asked = { token?: string; headers?: Record<string, string>; fields?: Record<string, string> };

/** What a client of an image API does, by fetch alone. */
export function imageClient(base: string) {
  const headersOf = ({ token, headers = {} }: Asked) => ({
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...headers,
  });

  function upload(bytes: Uint8Array, name: string, asked: Asked = {}): Promise<Response> {
    const form = new FormData();
    for (const [field, value] of Object.entries(asked.fields ?? {})) form.append(field, value);
    form.append('image', new Blob([new Uint8Array(bytes)]), name);
    return fetch(`${base}/api/upload`, { method: 'POST', headers: headersOf(asked), body: form });
  }

  async function accepted(bytes: Uint8Array, name: string, asked: Asked = {}): Promise<Job> {
    const answer = await upload(bytes, name, asked);
    if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Job;
  }

  /** As its Retry-After says, until it is over. */
  async function over(job: Job, asked: Asked = {}): Promise<Response> {
    for (let tries = 0; tries < 100; tries++) {
      const answer = await fetch(job.result_url, { headers: headersOf(asked) });
      if (answer.status !== 202) return answer;
      await answer.body?.cancel();
      await sleep(200);
    }
    throw new Error(`The job ${job.job_id} does not end.`);
  }

  return {
    base,
    upload,
    accepted,
    over,
    get: (path: string, asked: Asked = {}) => fetch(base + path, { headers: headersOf(asked) }),
    async result(bytes: Uint8Array, name: string, asked: Asked = {}): Promise<Result> {
      const answer = await over(await accepted(bytes, name, asked), asked);
      if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as Result;
    },
    async token(user: string): Promise<string> {
      const answer = await fetch(`${base}/api/generate-token?user=${user}`);
      return ((await answer.json()) as { token: string }).token;
    },
  };
}

export async function bytesAt(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
