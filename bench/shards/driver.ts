import { type SampleBatch, sampleBatch } from './sample-batch.ts';

/** What this Worker asks of the product's log objects. */
type LogObject = {
  append(batch: SampleBatch): Promise<unknown>;
  metricsHere(): Promise<{ groups: { counts: number[] }[] }>;
};

type Env = { PROJECT_LOG: { getByName(name: string): LogObject } };

const STATUS_CLASSES = 5;

/** One writer, in the place of an isolate that logs: some batches one after the other, to each of the objects in turn. */
async function write(logs: LogObject[], project: string, query: URLSearchParams): Promise<number> {
  const [writer = 0, batches = 1, batch = 1] = ['writer', 'batches', 'batch'].map((name) =>
    Number(query.get(name)),
  );
  const sample = { ...sampleBatch(batch, Date.now()), project_id: project, shards: logs.length };
  for (let sent = 0; sent < batches; sent++) {
    const shard = (writer + sent) % logs.length;
    await logs[shard]?.append({ ...sample, id: crypto.randomUUID(), shard });
  }
  return batches * batch;
}

async function counted(logs: LogObject[]): Promise<number> {
  const parts = await Promise.all(logs.map((log) => log.metricsHere()));
  const counts = parts.flatMap(({ groups }) =>
    groups.flatMap((group) => group.counts.slice(0, STATUS_CLASSES)),
  );
  return counts.reduce((sum, one) => sum + one, 0);
}

const worker = {
  async fetch(request: Request, { PROJECT_LOG }: Env): Promise<Response> {
    const { pathname, searchParams: query } = new URL(request.url);
    const project = query.get('project') ?? '';
    const logs = Array.from({ length: Number(query.get('objects')) }, (_, shard) =>
      PROJECT_LOG.getByName(shard === 0 ? project : `${project}~${shard}`),
    );
    const exchanges = pathname === '/write' ? await write(logs, project, query) : await counted(logs);
    return Response.json({ exchanges });
  },
};

export default worker;
