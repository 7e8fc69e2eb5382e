import { useSearchParams } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { createStore } from 'solid-js/store';
import { MAIN_WORLD } from '../../api/world-queries';
import { useGroup } from '../../parts/group-frame';
import { lazySection } from '../../parts/lazy-section';
import { Page } from '../../ui/page';
import { TabPanel, Tabs } from '../../ui/tabs';
import { lastTarget } from './replay/target-field';
import { type Composed, EMPTY } from './send/composed';
import { SendForm } from './send/send-form';
import { words } from './send/words';

const HostileForm = lazySection(async () => (await import('./send/hostile-form')).HostileForm);
const SignatureForm = lazySection(async () => (await import('./send/signature-form')).SignatureForm);

const TABS = ['send', 'hostile', 'signature'] as const;

type Search = Partial<Record<'world' | 'tab' | 'event', string>>;

/** The other way round: signed events, honest and hostile, to a receiver of the team's own. */
export function SendPage() {
  const { group } = useGroup();
  const [search, setSearch] = useSearchParams<Search>();
  const tab = () => TABS.find((each) => each === search.tab) ?? 'send';
  const at = () => ({ groupId: group().id, world: search.world ?? MAIN_WORLD });
  const [composed, setComposed] = createStore<Composed>({
    ...EMPTY,
    url: lastTarget(group().id),
    ...(search.event ? { source: 'event' as const, eventId: search.event, scheme: 'none' as const } : {}),
  });

  return (
    <Page title={words().title}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{words().about}</p>
      <div class="mt-4">
        <Tabs
          name="send"
          label={words().title}
          tabs={TABS.map((key) => ({ key, text: words().tabs[key] }))}
          chosen={tab()}
          onChoose={(key) => setSearch({ tab: key }, { replace: true, scroll: false })}
        />
        <TabPanel name="send" chosen={tab()} class="mt-4 min-w-0">
          <Switch>
            <Match when={tab() === 'send'}>
              <SendForm at={at()} composed={composed} onChange={setComposed} />
            </Match>
            <Match when={tab() === 'hostile'}>
              <HostileForm at={at()} composed={composed} onChange={setComposed} />
            </Match>
            <Match when={true}>
              <SignatureForm />
            </Match>
          </Switch>
        </TabPanel>
      </div>
    </Page>
  );
}
