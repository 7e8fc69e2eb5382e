import { Show } from 'solid-js';
import { useQuery } from '../../api/query/use-query';
import { storeQuery } from '../../api/store-queries';
import { bytes } from '../../i18n/format';
import { number } from '../../i18n/numbers';
import { ChaosFigure } from '../../parts/group-card/chaos-figure';
import { RequestsFigure } from '../../parts/group-card/requests-figure';
import { useGroup } from '../../parts/group-frame';
import { useProject } from '../../parts/project-frame';
import { ActionButton } from '../../ui/action-button';
import { Banner } from '../../ui/banner';
import { Stat } from '../../ui/stat';
import type { StoreAddress } from './create-store-address';
import { faultText } from './fault-text';
import { words } from './words';

/** The store in four figures, and what it does wrong on purpose. */
export function StoreFigures(props: { address: StoreAddress }) {
  const { access } = useProject();
  const { group } = useGroup();
  const store = useQuery(() => storeQuery({ groupId: group().id, world: props.address.world() }));
  const shown = (count: number | undefined) => (count === undefined ? '…' : number(count));
  const size = () => store.data?.bytes;
  const faults = () => faultText(group().config);

  return (
    <>
      <section aria-label={words().figures} class="mt-4 grid grid-cols-2 gap-4 xl:grid-cols-4">
        <Stat label={words().buckets} value={shown(store.data?.buckets)} />
        <Stat
          label={words().objects}
          value={shown(store.data?.objects)}
          note={size() === undefined ? undefined : bytes(size() ?? 0)}
        />
        <RequestsFigure />
        <ChaosFigure place={props.address} />
      </section>
      <Show when={faults()}>
        {(text) => (
          <div class="mt-4">
            <Banner
              tone="warning"
              action={
                <ActionButton
                  look="quiet"
                  reason={access().reason('editor')}
                  onPress={() => props.address.open('edit')}
                >
                  {words().changeFaults}
                </ActionButton>
              }
            >
              {text()}
            </Banner>
          </div>
        )}
      </Show>
    </>
  );
}
