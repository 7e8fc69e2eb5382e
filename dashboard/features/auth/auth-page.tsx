import { A } from '@solidjs/router';
import { Show, Suspense } from 'solid-js';
import IconTicket from '~icons/lucide/ticket';
import { authFiguresQuery } from '../../api/auth-queries';
import { useQuery } from '../../api/query/use-query';
import { lazyPart } from '../../i18n/lazy-part';
import { GroupCard } from '../../parts/group-card/group-card';
import { WorldPicker } from '../../parts/memory-worlds/world-picker';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { button } from '../../ui/button';
import { createPageKeys } from '../../ui/create-page-keys';
import { createAuthAddress } from './create-auth-address';
import { AuthFigures } from './overview/auth-figures';
import { EndpointCard } from './overview/endpoint-card';
import { SignInCard } from './overview/sign-in-card';
import { words } from './words';

const EditSheet = lazyPart(async () => (await import('../../parts/group-settings/edit-sheet')).EditSheet);
const ChaosSheet = lazyPart(async () => (await import('../../parts/group-settings/chaos-sheet')).ChaosSheet);
const DeleteQuestion = lazyPart(
  async () => (await import('../../parts/group-settings/delete-question')).DeleteQuestion,
);

const SOON_MS = 3_000;

/** An auth API: how to sign in to it, and how it is doing. */
export function AuthPage() {
  const { access } = useProject();
  const address = createAuthAddress();
  const figures = useQuery(() => ({ ...authFiguresQuery(address.at()), refetchInterval: SOON_MS }));
  const reason = () => access().reason('editor');
  createPageKeys({ e: () => void (!reason() && address.open('edit')) });

  return (
    <>
      <GroupCard place={address} kind={words().kind}>
        <A class={button.primary} href={address.hrefOf('tokens', { tab: 'make' })}>
          <IconTicket />
          {words().makeToken}
        </A>
      </GroupCard>
      <AuthFigures figures={figures.data} address={address} />
      <Show when={figures.isLoadingError}>
        <ProblemNotice error={figures.error} onRetry={() => figures.refetch()} />
      </Show>
      <div class="mt-6 flex flex-wrap items-center justify-between gap-2">
        <h2 class="font-semibold text-section">{words().tryIt}</h2>
        <WorldPicker world={address.world()} onChoose={address.lookAt} />
      </div>
      <div class="mt-3 grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        <SignInCard address={address} />
        <EndpointCard figures={figures.data} />
      </div>
      <Suspense>
        <Show when={address.isOpen('edit')}>
          <EditSheet onClose={address.close} />
        </Show>
        <Show when={address.isOpen('chaos')}>
          <ChaosSheet onClose={address.close} />
        </Show>
        <Show when={address.isOpen('delete') && figures.data && !reason()}>
          <DeleteQuestion
            stops={words().stops(figures.data?.users ?? 0)}
            holdsMuch={(figures.data?.users ?? 0) > 0}
            onClose={address.close}
          />
        </Show>
      </Suspense>
    </>
  );
}
