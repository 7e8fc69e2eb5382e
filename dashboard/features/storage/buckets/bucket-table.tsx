import { A } from '@solidjs/router';
import IconFolder from '~icons/lucide/folder-open';
import IconTrash from '~icons/lucide/trash-2';
import type { Bucket } from '../../../api/store-queries';
import { ago, bytes, dateTime } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { Badge } from '../../../ui/badge';
import { link } from '../../../ui/button';
import { Menu } from '../../../ui/menu';
import { type Column, Table } from '../../../ui/table';
import type { StoreAddress } from '../create-store-address';
import { words } from '../words';

export function BucketTable(props: { buckets: readonly Bucket[]; address: StoreAddress }) {
  const { project, access } = useProject();
  const { group } = useGroup();
  const hrefOf = (name: string) =>
    `${paths.bucket(project().slug, group().slug, name)}${props.address.worldQuery()}`;

  const columns = (): Column<Bucket>[] => [
    {
      key: 'name',
      title: words().bucket,
      isHead: true,
      cell: (row) => (
        <A href={hrefOf(row.name)} class={`${link} break-all font-medium`} translate="no">
          {row.name}
        </A>
      ),
    },
    {
      key: 'objects',
      title: words().objects,
      isNumber: true,
      cell: (row) => (
        <span title={row.versions > row.objects ? words().versionCount(row.versions) : undefined}>
          {number(row.objects)}
        </span>
      ),
    },
    { key: 'size', title: words().size, isNumber: true, cell: (row) => bytes(row.bytes) },
    {
      key: 'versioning',
      title: words().versioning,
      cell: (row) => (
        <Badge tone={row.versioning === 'enabled' ? 'success' : 'plain'}>
          {words().versionings[row.versioning]}
        </Badge>
      ),
    },
    {
      key: 'owner',
      title: words().owner,
      cell: (row) => (
        <span class="[overflow-wrap:anywhere]" translate="no">
          {row.owner.name ?? row.owner.id}
        </span>
      ),
    },
    {
      key: 'region',
      title: words().region,
      class: 'max-lg:hidden',
      cell: (row) => <span translate="no">{row.region}</span>,
    },
    {
      key: 'created',
      title: words().created,
      class: 'max-lg:hidden',
      cell: (row) => <span title={dateTime(row.created_at)}>{ago(row.created_at)}</span>,
    },
    {
      key: 'actions',
      title: words().actions,
      isTitleHidden: true,
      class: 'w-0',
      cell: (row) => (
        <Menu
          look="icon"
          label={words().moreFor(row.name)}
          items={[
            { text: words().open, icon: <IconFolder />, href: hrefOf(row.name) },
            'line',
            {
              text: words().removeBucket,
              icon: <IconTrash />,
              tone: 'danger',
              reason: access().reason('editor'),
              onSelect: () => props.address.ask('remove-bucket', row.name),
            },
          ]}
        />
      ),
    },
  ];

  return (
    <div class="mt-3">
      <Table caption={words().buckets} columns={columns()} rows={props.buckets} />
    </div>
  );
}
