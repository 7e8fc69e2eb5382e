import { type AuthUser, authOf } from '../../../api/auth-queries';
import { type AuthUserPatch, patchAuthUser } from '../../../api/auth-writes';
import { useQueryClient } from '../../../api/query/client';
import { formSchema } from '../../../api/schemas';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { SubmitButton } from '../../../ui/form/submit-button';
import { showToast } from '../../../ui/toasts';
import type { AuthAddress } from '../create-auth-address';
import { UserFields } from './user-fields';
import { words } from './words';

export function EditUserDialog(props: { user: AuthUser; address: AuthAddress }) {
  const queries = useQueryClient();
  const { id, name, email, roles, claims } = props.user;
  const form = createForm<AuthUserPatch>({
    initial: { name, email, roles, claims },
    schema: formSchema('auth-user-patch'),
    submit: async (draft) => {
      const at = props.address.at();
      const now = await patchAuthUser(at, id, draft);
      await queries.invalidateQueries({ queryKey: authOf(at.groupId) });
      showToast({ text: words().saved(now.name), tone: 'success' });
      props.address.close();
    },
  });

  return (
    <Dialog
      open
      title={words().editUser(name)}
      isKept={form.isDirty()}
      onClose={props.address.close}
      footer={
        <>
          <ActionButton onPress={props.address.close}>{words().cancel}</ActionButton>
          <SubmitButton form={form} cleanReason={words().nothingChanged}>
            {words().save}
          </SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid gap-4">
        <FormSummary />
        <p class="text-fg-muted text-label">
          {words().id} <code class="break-all font-mono text-fg">{id}</code>
        </p>
        <UserFields passwordHint={words().passwordStays} />
      </Form>
    </Dialog>
  );
}
