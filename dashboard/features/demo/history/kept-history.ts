/** An upload as this device remembers it. */
export type KeptUpload = {
  job_id: string;
  file_name: string;
  size: number;
  created_at: string;
  status: string;
  status_url: string;
  result_url: string;
  thumbnail_url: string | null;
};

export type HistoryRow = KeptUpload & {
  /** Where it is known: here, at the API, or at both. */
  place: 'device' | 'api' | 'both';
};

const MOST = 100;

/** What is not as it was written was written by another version, or by hand. */
export function readHistory(text: string | undefined): KeptUpload[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    // Not even JSON: the same.
    return [];
  }
}

/** Newest first; the one with the same job is replaced. */
export function withUpload(history: readonly KeptUpload[], upload: KeptUpload): KeptUpload[] {
  const isKnown = history.some(({ job_id }) => job_id === upload.job_id);
  if (isKnown) return history.map((each) => (each.job_id === upload.job_id ? upload : each));
  return [upload, ...history].slice(0, MOST);
}

/** What the API knows goes before what this device remembers. */
export function joinHistory(here: readonly KeptUpload[], there: readonly KeptUpload[]): HistoryRow[] {
  const local = new Map(here.map((each) => [each.job_id, each]));
  const remote = new Set(there.map(({ job_id }) => job_id));
  const told = there.map((each): HistoryRow => {
    const known = local.get(each.job_id);
    return {
      ...each,
      thumbnail_url: each.thumbnail_url ?? known?.thumbnail_url ?? null,
      place: known ? 'both' : 'api',
    };
  });
  const rest = here.filter(({ job_id }) => !remote.has(job_id));
  return [...told, ...rest.map((each): HistoryRow => ({ ...each, place: 'device' }))].sort((one, other) =>
    other.created_at.localeCompare(one.created_at),
  );
}

const TEXTS = ['job_id', 'file_name', 'created_at', 'status', 'status_url', 'result_url'] as const;

function isKept(value: unknown): value is KeptUpload {
  if (typeof value !== 'object' || value === null) return false;
  const members: Partial<Record<string, unknown>> = { ...value };
  return typeof members.size === 'number' && TEXTS.every((name) => typeof members[name] === 'string');
}
