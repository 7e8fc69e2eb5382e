/** Where a mock request is going (DESIGN.md §2). */
export type MockPlace = {
  form: 'path' | 'project-host' | 'group-host' | 'shared-host';
  /** Empty at a shared host, until it is known who is meant. */
  project: string;
  group: string;
  /** Of the shared host. */
  label: string | null;
  /** The world that the host names. */
  world: string | null;
  /** What stands before the host of the group or the shared one. */
  hostPrefix: string | null;
  /** Below the group's base, as it was sent; begins with "/". */
  path: string;
  /** Without "?". */
  query: string;
  /** What stands before `path` in the URL's path. */
  base: string;
  origin: string;
  /** What the client has called, where that is a front of this one. */
  front: string | null;
  /** The whole address: the runtime makes it anew each time a Request is asked for it. */
  url: string;
};

export type Located = MockPlace | { form: 'malformed' };

export type MockHost = { suffix: string; namesPort: boolean; shared: ReadonlySet<string> };

const MALFORMED: Located = { form: 'malformed' };

/** `shared` are the labels of the hosts that the groups of a kind have in common. */
export function mockHostOf(text: string, shared: ReadonlySet<string> = new Set()): MockHost {
  return { suffix: `.${text.toLowerCase()}`, namesPort: text.includes(':'), shared };
}

/** Null when the URL is not a mock's. Cuts by index: this runs on every request. */
export function locate(url: string, mockHost: MockHost): Located | null {
  const hostStart = url.indexOf('://') + 3;
  const pathStart = url.indexOf('/', hostStart);
  if (pathStart < 0) return null;
  const fragment = url.indexOf('#', pathStart);
  const end = fragment < 0 ? url.length : fragment;
  const mark = url.indexOf('?', pathStart);
  const pathEnd = mark < 0 || mark > end ? end : mark;
  const cut: Cut = { url, pathStart, pathEnd, query: pathEnd < end ? url.slice(pathEnd + 1, end) : '' };

  const label = labelOf(url.slice(hostStart, pathStart), mockHost);
  const owned = label === null ? null : onOwnHost(cut, label, mockHost.shared);
  if (owned !== null) return owned;
  if (isPathForm(cut)) return below(cut, 'path', pathStart + 3, null);
  return label === null ? null : below(cut, 'project-host', pathStart + 1, label);
}

type Cut = { url: string; pathStart: number; pathEnd: number; query: string };

/** What stands before the mock host; null on every other host. */
function labelOf(host: string, { suffix, namesPort }: MockHost): string | null {
  const colon = namesPort ? -1 : host.lastIndexOf(':');
  const name = colon < 0 ? host : host.slice(0, colon);
  if (name.length < suffix.length) return null;
  const lowerCase = name.toLowerCase();
  return lowerCase.endsWith(suffix) ? lowerCase.slice(0, -suffix.length) : null;
}

function isPathForm({ url, pathStart, pathEnd }: Cut): boolean {
  if (!url.startsWith('/m', pathStart)) return false;
  return pathEnd === pathStart + 2 || url.charAt(pathStart + 2) === '/';
}

/** From `start` on stand the slugs that the host has not named. */
function below(cut: Cut, form: 'path' | 'project-host', start: number, hostProject: string | null): Located {
  const projectEnd = hostProject === null ? slugEnd(cut, start) : start - 1;
  const groupStart = projectEnd + 1;
  const groupEnd = slugEnd(cut, groupStart);
  const project = hostProject ?? cut.url.slice(start, projectEnd);
  const group = cut.url.slice(groupStart, groupEnd);
  if (groupStart >= cut.pathEnd || project === '' || group === '' || project.includes('.')) return MALFORMED;
  const whose = { project, group, world: null, label: null, hostPrefix: null };
  return placed(cut, form, whose, groupEnd);
}

/** A host whose root is a group's; null on all others. Its last label tells whose. */
function onOwnHost(cut: Cut, labels: string, shared: ReadonlySet<string>): Located | null {
  const dot = labels.lastIndexOf('.');
  const label = dot < 0 ? labels : labels.slice(dot + 1);
  const isShared = shared.has(label);
  if (!isShared && !label.includes('--')) return null;
  if (dot === 0) return MALFORMED;
  const hostPrefix = dot < 0 ? null : labels.slice(0, dot);
  if (!isShared) return onGroupHost(cut, label, hostPrefix);
  const nobody = { project: '', group: '', world: null };
  return placed(cut, 'shared-host', { ...nobody, label, hostPrefix }, cut.pathStart);
}

function onGroupHost(cut: Cut, label: string, hostPrefix: string | null): Located {
  const beforeProject = label.lastIndexOf('--');
  const beforeGroup = label.lastIndexOf('--', beforeProject - 1);
  const project = label.slice(beforeProject + 2);
  const group = label.slice(beforeGroup < 0 ? 0 : beforeGroup + 2, beforeProject);
  const world = beforeGroup < 0 ? null : label.slice(0, beforeGroup);
  if (project === '' || group === '' || world === '') return MALFORMED;
  return placed(cut, 'group-host', { project, group, world, label: null, hostPrefix }, cut.pathStart);
}

type Whose = Pick<MockPlace, 'project' | 'group' | 'world' | 'label' | 'hostPrefix'>;

function placed(
  { url, pathStart, pathEnd, query }: Cut,
  form: MockPlace['form'],
  { project, group, world, label, hostPrefix }: Whose,
  baseEnd: number,
): MockPlace {
  const path = baseEnd < pathEnd ? url.slice(baseEnd, pathEnd) : '/';
  const base = url.slice(pathStart, baseEnd);
  const origin = url.slice(0, pathStart);
  return { form, project, group, label, world, hostPrefix, path, query, base, origin, front: null, url };
}

function slugEnd({ url, pathEnd }: Cut, start: number): number {
  const slash = url.indexOf('/', start);
  return slash < 0 || slash > pathEnd ? pathEnd : slash;
}
