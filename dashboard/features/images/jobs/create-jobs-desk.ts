import { createMemo } from 'solid-js';
import {
  type ImageJob,
  type ImageJobsPage,
  type ImageStats,
  imageJobsQuery,
  imageStatsQuery,
  imagesOf,
} from '../../../api/image-queries';
import { useQueryClient } from '../../../api/query/client';
import { useInfiniteQuery } from '../../../api/query/use-infinite-query';
import { useQuery } from '../../../api/query/use-query';
import { useGroup } from '../../../parts/group-frame';
import { useProject } from '../../../parts/project-frame';
import { createImagesAddress } from '../create-images-address';
import { createUploadArrivals } from '../create-upload-arrivals';
import { isUnderWay } from '../is-under-way';

const BUSY_MS = 600;
const QUIET_MS = 4_000;

type Pages = { pages: ImageJobsPage[] };

type Go = (href: string, options: { replace?: boolean; scroll: boolean }) => void;

/** The jobs, watched closely while something is under way, and what can be done with them. */
export function createJobsDesk(go: Go) {
  const { access } = useProject();
  const { group } = useGroup();
  const queries = useQueryClient();
  const address = createImagesAddress();
  const list = useInfiniteQuery(() => ({
    ...imageJobsQuery(address.at(), address.filter()),
    refetchInterval: ({ state }: { state: { data?: Pages | undefined } }) => everyMs(state.data),
  }));
  const stats = useQuery(() => ({
    ...imageStatsQuery(address.at()),
    refetchInterval: ({ state }: { state: { data?: ImageStats | undefined } }) => {
      const { queued = 0, processing = 0 } = state.data?.jobs ?? {};
      return queued + processing > 0 ? BUSY_MS : QUIET_MS;
    },
  }));
  const refresh = () => queries.invalidateQueries({ queryKey: imagesOf(group().id) });
  createUploadArrivals(() => void refresh());

  // One job stays one row while it changes: rows are told apart by their id.
  const byId = createMemo(
    () =>
      new Map((list.data?.pages ?? []).flatMap(({ jobs }) => jobs.map((job) => [job.job_id, job] as const))),
  );
  const ids = createMemo(() => [...byId().keys()], [], { equals: isSameList });

  function open(id: string, isStep = false): void {
    go(address.jobHref(id), { replace: isStep, scroll: false });
  }

  function close(): void {
    const id = address.jobId();
    go(address.listHref(), { scroll: false });
    requestAnimationFrame(() => focusJob(id));
  }

  /** To the next job or the one before; what is open goes along. */
  function step(by: number): void {
    const known = ids();
    const now = address.jobId() ?? document.activeElement?.closest<HTMLElement>('[data-job]')?.dataset.job;
    const from = now === undefined ? -1 : known.indexOf(now);
    const id = known[from < 0 ? 0 : from + by];
    if (id === undefined) return;
    if (address.jobId() !== undefined) open(id, true);
    requestAnimationFrame(() => focusJob(id));
  }

  /** After a deletion: the next one is shown, or none. */
  async function leave(id: string): Promise<void> {
    const known = ids();
    const at = known.indexOf(id);
    const next = known[at + 1] ?? known[at - 1];
    if (next === undefined) close();
    else open(next, true);
    await refresh();
  }

  /** A job that is open is in no other world. */
  function lookAt(world: string): void {
    go(address.listHref(world), { scroll: false });
  }

  return {
    address,
    lookAt,
    list,
    stats,
    refresh,
    ids,
    job: (id: string): ImageJob | undefined => byId().get(id),
    total: () => list.data?.pages[0]?.total ?? 0,
    reason: () => access().reason('editor'),
    open,
    close,
    step,
    leave,
  };
}

export type JobsDesk = ReturnType<typeof createJobsDesk>;

function everyMs(data: Pages | undefined): number {
  const jobs = data?.pages.flatMap((page) => page.jobs) ?? [];
  return jobs.length === 0 || jobs.some(isUnderWay) ? BUSY_MS : QUIET_MS;
}

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, at) => id === right[at]);
}

function focusJob(id: string | undefined): void {
  if (id === undefined) return;
  document.querySelector<HTMLElement>(`[data-job="${CSS.escape(id)}"]`)?.focus();
}
