import { MAIN_WORLD } from '../../../engine/collections/memory-name';
import type { PresignedUrl, PresignRequest } from '../beside/presign-document';
import { presignedUrlFor } from '../beside/presigned-url';
import { openAdminStore, type StorageDeps } from './admin-store';

type Asked = { asked: PresignRequest; world: string; requestUrl: string };

/** Expires by the project's clock; leads to the group's address by path, at the host that was asked. */
export async function presignInStore(
  deps: StorageDeps,
  { asked, world, requestUrl }: Asked,
): Promise<PresignedUrl> {
  const { config, compiled } = await openAdminStore(deps, world);
  return presignedUrlFor(asked, {
    accounts: compiled.accounts,
    region: config.region,
    baseUrl: mockAddress(deps, requestUrl),
    now: deps.projectNow,
    world: world === MAIN_WORLD ? null : world,
  });
}

export function mockAddress({ group }: Pick<StorageDeps, 'group'>, requestUrl: string): string {
  return `${new URL(requestUrl).origin}/m/${group.project.slug}/${group.slug}`;
}
