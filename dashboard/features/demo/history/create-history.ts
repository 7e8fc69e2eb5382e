import { createMemo, createSignal } from 'solid-js';
import type { HistoryDocument } from '../../../api/worker-types';
import { readPreference, rememberPreference } from '../../../ui/preference';
import type { ImageClient } from '../client/image-client.js';
import { type Problem, problemOf } from '../problem/problem';
import { isOfStress } from '../stress/stress-file';
import { joinHistory, type KeptUpload, readHistory, withUpload } from './kept-history';

const PAGE = 100;

/** What was uploaded: kept on this device, joined with what the API tells of this user. */
export function createHistory(client: ImageClient, place: string) {
  const key = `${place}.history`;
  const [here, setHere] = createSignal(readHistory(readPreference(key)));
  const [there, setThere] = createSignal<KeptUpload[]>([]);
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const rows = createMemo(() => joinHistory(here(), there()));
  const own = createMemo(() => rows().filter(({ file_name }) => !isOfStress(file_name)));

  function write(next: KeptUpload[]): void {
    setHere(next);
    rememberPreference(key, JSON.stringify(next));
  }

  async function load(): Promise<void> {
    try {
      const { jobs } = await client.history(PAGE);
      setThere(jobs.map(keptOf));
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error, Date.now()));
    }
  }

  return {
    rows: own,
    /** Of the stress test, which would hide the others. */
    ofStress: () => rows().length - own().length,
    problem,
    isBusy,
    load,
    keep: (upload: KeptUpload) => write(withUpload(here(), upload)),
    /** Here and at the API. */
    async clear(): Promise<void> {
      setBusy(true);
      try {
        for (const { job_id, place: known } of rows()) if (known !== 'device') await client.remove(job_id);
        write([]);
      } catch (error) {
        setProblem(problemOf(error, Date.now()));
      } finally {
        await load();
        setBusy(false);
      }
    },
  };
}

export type HistoryDesk = ReturnType<typeof createHistory>;

function keptOf(job: HistoryDocument['jobs'][number]): KeptUpload {
  const { job_id, created_at, status, status_url, result_url, thumbnail_url, original } = job;
  const { file_name, size } = original;
  return {
    job_id,
    file_name: file_name ?? job_id,
    size,
    created_at,
    status,
    status_url,
    result_url,
    thumbnail_url,
  };
}
