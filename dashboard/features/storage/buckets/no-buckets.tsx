import IconBox from '~icons/lucide/package-open';
import { EmptyList } from '../../../parts/empty-list';
import { words } from '../words';

/** A store without a bucket. */
export function NoBuckets(props: { reason: string | undefined; onCreate: () => void }) {
  return (
    <div class="mt-3">
      <EmptyList
        title={words().noBuckets}
        hint={words().noBucketsHint}
        level={3}
        icon={<IconBox />}
        create={{ text: words().newBucket, reason: props.reason, onPress: props.onCreate }}
        call={{ path: 'buckets', body: { name: 'my-bucket' }, label: words().bucketSnippet }}
      />
    </div>
  );
}
