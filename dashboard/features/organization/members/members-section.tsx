import { Show } from 'solid-js';
import IconUserPlus from '~icons/lucide/user-plus';
import { accessOf } from '../../../parts/access';
import { createNewKey } from '../../../parts/create-new-key';
import { createDialogPlace } from '../../../parts/dialog-place';
import { lazySection } from '../../../parts/lazy-section';
import { ActionButton } from '../../../ui/action-button';
import type { SectionProps } from '../section-props';
import { Invitations } from './invitations';
import { MemberList } from './member-list';
import { words } from './words';

const InviteDialog = lazySection<SectionProps & { onClose: () => void }>(
  async () => (await import('./invite-dialog')).InviteDialog,
);
const RoleMatrix = lazySection(async () => (await import('./role-matrix')).RoleMatrix);

export function MembersSection(props: SectionProps) {
  const place = createDialogPlace();
  const reason = () => accessOf(props.organization.role).reason('admin');
  createNewKey(() => place.open('invite'), reason);
  return (
    <div class="grid gap-8">
      <section class="grid gap-3">
        <div class="flex flex-wrap items-center justify-between gap-2">
          <h2 class="font-semibold text-section">{words().members}</h2>
          <ActionButton
            look="primary"
            icon={<IconUserPlus />}
            keys="c"
            reason={reason()}
            onPress={() => place.open('invite')}
          >
            {words().invite}
          </ActionButton>
        </div>
        <Show when={reason()}>{(why) => <p class="text-fg-muted">{why()}</p>}</Show>
        <MemberList organization={props.organization} place={place} />
      </section>
      {/* Only who may invite may see whom others have invited. */}
      <Show when={reason() === undefined}>
        <Invitations organization={props.organization} place={place} />
      </Show>
      <RoleMatrix />
      <Show when={place.is('invite')}>
        <InviteDialog organization={props.organization} onClose={place.close} />
      </Show>
    </div>
  );
}
