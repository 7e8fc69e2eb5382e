import { createSignal, Show } from 'solid-js';
import { type InvitationMade, invitationsKey, invite, type NewInvitation } from '../../../api/member-queries';
import type { Organization } from '../../../api/organization-queries';
import { useQueryClient } from '../../../api/query/client';
import { formSchema } from '../../../api/schemas';
import { dateTime } from '../../../i18n/format';
import { ActionButton } from '../../../ui/action-button';
import { Banner } from '../../../ui/banner';
import { Dialog } from '../../../ui/dialog';
import { createForm } from '../../../ui/form/create-form';
import { SubmitButton } from '../../../ui/form/submit-button';
import { Snippet } from '../../../ui/snippet';
import { InviteForm } from './invite-form';
import { words } from './words';

/** First whom the link lets in and as what, then the link itself, this once. */
export function InviteDialog(props: { organization: Organization; onClose: () => void }) {
  const cache = useQueryClient();
  const [made, setMade] = createSignal<InvitationMade>();
  const form = createForm<NewInvitation>({
    initial: { role: 'editor', email: null, expires_in_hours: 168 },
    schema: formSchema('new-invitation'),
    submit: async (wanted) => {
      setMade(await invite(props.organization.id, wanted));
      await cache.invalidateQueries({ queryKey: invitationsKey(props.organization.id) });
    },
  });
  form.keepDraft(`invitation:new:${props.organization.id}`);

  return (
    <Dialog
      open={true}
      title={made() ? words().linkMade : words().inviteTitle(props.organization.name)}
      description={made() ? undefined : words().inviteHint}
      isKept={made() !== undefined}
      onClose={props.onClose}
      footer={
        <Show
          when={made()}
          fallback={
            <>
              <ActionButton onPress={props.onClose}>{words().cancel}</ActionButton>
              <SubmitButton form={form}>{words().makeLink}</SubmitButton>
            </>
          }
        >
          <ActionButton
            look="primary"
            // The button that had the focus is gone.
            ref={(button) => queueMicrotask(() => button.focus())}
            onPress={props.onClose}
          >
            {words().done}
          </ActionButton>
        </Show>
      }
    >
      <Show when={made()} fallback={<InviteForm form={form} role={props.organization.role} />}>
        {(link) => (
          <>
            <Banner tone="warning">{words().shownOnce}</Banner>
            <Snippet text={link().url} label={words().theLink} />
            <p class="text-fg-muted">{words().until(dateTime(link().invitation.expires_at))}</p>
          </>
        )}
      </Show>
    </Dialog>
  );
}
