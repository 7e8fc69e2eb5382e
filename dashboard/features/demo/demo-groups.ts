import type { DemoGroup } from './demo-place';

type Known = { slug: string; name: string; kind: string; base_url: string; config?: Record<string, unknown> };

/** Where the settings of a group name none. */
const USUAL_BYTES = 10 * 1024 * 1024;

/** The groups that the client calls, oldest first; no images: there is nobody to upload to. */
export function demoGroups(groups: readonly Known[]) {
  const of = (kind: string) => groups.filter((group) => group.kind === kind).map(demoGroup);
  const [first, ...others] = of('images');
  const images: [DemoGroup, ...DemoGroup[]] | undefined = first && [first, ...others];
  return { images, auth: of('auth') };
}

function demoGroup({ slug, name, kind, base_url, config }: Known): DemoGroup {
  return { slug, name, kind, base_url, max_bytes: config ? mostBytesIn(config) : null };
}

function mostBytesIn({ limits }: Record<string, unknown>): number {
  const found = typeof limits === 'object' && limits !== null && 'max_bytes' in limits && limits.max_bytes;
  return typeof found === 'number' ? found : USUAL_BYTES;
}
