import { useLocation } from '@solidjs/router';
import { createSignal, Match, Suspense, Switch } from 'solid-js';
import { lazyPart } from '../../../i18n/lazy-part';
import { WorldPicker } from '../../../parts/memory-worlds/world-picker';
import { Page } from '../../../ui/page';
import { Skeleton } from '../../../ui/skeleton';
import { TabPanel, Tabs } from '../../../ui/tabs';
import { createAuthAddress } from '../create-auth-address';
import { Decoder } from './decoder';
import { words } from './words';

const Maker = lazyPart(async () => (await import('./maker')).Maker);

const TABS = ['decode', 'make'] as const;

/** Tokens, looked into and made: good ones and bad ones. */
export function AuthTokensPage() {
  const address = createAuthAddress();
  const location = useLocation<{ token?: string }>();
  // A token is nobody's business: it stands in the history of this tab, not in the address.
  const [token, setToken] = createSignal(location.state?.token ?? '');
  const tab = () => TABS.find((each) => each === address.tab()) ?? 'decode';

  function decode(made: string): void {
    setToken(made);
    address.showTab('decode');
  }

  return (
    <Page title={words().title}>
      <div class="mt-1 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <p class="min-w-0 max-w-[72ch] grow basis-80 text-fg-muted">{words().about}</p>
        <WorldPicker world={address.world()} onChoose={address.lookAt} />
      </div>
      <div class="mt-1">
        <Tabs
          name="tokens"
          label={words().title}
          tabs={TABS.map((key) => ({ key, text: words().tabs[key] }))}
          chosen={tab()}
          onChoose={address.showTab}
        />
      </div>
      <TabPanel name="tokens" chosen={tab()} class="mt-4">
        <Switch>
          <Match when={tab() === 'decode'}>
            <Decoder
              at={address.at()}
              token={token()}
              onToken={setToken}
              onMake={() => address.showTab('make')}
            />
          </Match>
          <Match when={tab() === 'make'}>
            <Suspense fallback={<Skeleton class="h-96" />}>
              <Maker address={address} onDecode={decode} />
            </Suspense>
          </Match>
        </Switch>
      </TabPanel>
    </Page>
  );
}
