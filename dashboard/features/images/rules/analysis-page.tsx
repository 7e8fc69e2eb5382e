import { createSignal, Show, Suspense } from 'solid-js';
import { lazyPart } from '../../../i18n/lazy-part';
import { createPageKeys } from '../../../ui/create-page-keys';
import { Page } from '../../../ui/page';
import { createImagesAddress } from '../create-images-address';
import { createRules } from './create-rules';
import { RuleList } from './rule-list';
import { SequenceCard } from './sequence-card';
import { TryCard } from './try-card';
import { words } from './words';

const RuleSheet = lazyPart(async () => (await import('./rule-sheet')).RuleSheet);

/** What is said of pictures: tried out, and ruled. */
export function ImageAnalysisPage() {
  const address = createImagesAddress();
  const rules = createRules();
  const [decided, setDecided] = createSignal<string | null>(null);
  const create = () => address.ask('rule', 'new');
  createPageKeys({ c: () => void (!rules.reason() && create()) });
  const opened = () => {
    if (address.dialog() !== 'rule') return undefined;
    const at = address.dialogOf() === 'new' ? rules.rules().length : Number(address.dialogOf());
    return Number.isInteger(at) && at >= 0 && at <= rules.rules().length ? { at } : undefined;
  };

  return (
    <Page title={words().title}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{words().about}</p>
      <div class="mt-4 grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        <TryCard address={address} onDecided={setDecided} />
        <div class="grid min-w-0 grid-cols-1 gap-4">
          <RuleList rules={rules} address={address} decided={decided()} />
          <SequenceCard address={address} />
        </div>
      </div>
      <Suspense>
        <Show when={opened()}>{(open) => <RuleSheet at={open().at} onClose={address.close} />}</Show>
      </Suspense>
    </Page>
  );
}
