import type { MemoryDesk } from '../../service-memory';
import type { NewJob } from './rows';

export function insertJob({ sql, now }: MemoryDesk, job: NewJob, turn: number | null): void {
  const { fate } = job;
  const failure = fate.kind === 'fail' ? { code: fate.code, message: fate.message } : null;
  sql.exec(
    `INSERT INTO images_jobs (id, user, file_name, facts, sha256, size, metadata, created_at, starts_at, done_at, failure,
       specs, storage, webhook, base_url, world, has_analysis, turn, work, accepted_real_at, try_real_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    job.id,
    job.user,
    job.file_name,
    JSON.stringify(job.facts),
    job.sha256,
    job.size,
    JSON.stringify(job.metadata),
    job.created_at,
    job.starts_at,
    job.done_at,
    failure && JSON.stringify(failure),
    JSON.stringify(job.variants),
    JSON.stringify(job.storage),
    job.webhook && JSON.stringify(job.webhook),
    job.base_url,
    job.world,
    job.analysis ? 1 : 0,
    turn,
    failure ? 'none' : 'waiting',
    now,
    failure ? null : now,
  );
}
