import IconBox from '~icons/lucide/package-open';
import IconPlus from '~icons/lucide/plus';
import { adminCurl } from '../../../api/curl-line';
import { useGroup } from '../../../parts/group-frame';
import { ActionButton } from '../../../ui/action-button';
import { EmptyState } from '../../../ui/empty-state';
import { words } from '../words';

/** A store without a bucket; whoever runs the line sees it here without a reload. */
export function NoBuckets(props: { reason: string | undefined; onCreate: () => void }) {
  const { group } = useGroup();
  return (
    <div class="mt-3">
      <EmptyState
        title={words().noBuckets}
        level={3}
        icon={<IconBox />}
        action={
          <ActionButton
            look="primary"
            icon={<IconPlus />}
            keys="c"
            reason={props.reason}
            onPress={props.onCreate}
          >
            {words().newBucket}
          </ActionButton>
        }
        snippet={{
          text: adminCurl(`/groups/${group().id}/buckets`, { name: 'my-bucket' }),
          label: words().bucketSnippet,
        }}
      >
        {words().noBucketsHint}
      </EmptyState>
    </div>
  );
}
