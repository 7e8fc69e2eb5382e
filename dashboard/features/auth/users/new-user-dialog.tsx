import { authOf } from '../../../api/auth-queries';
import { addAuthUser, type NewAuthUser } from '../../../api/auth-writes';
import { useQueryClient } from '../../../api/query/client';
import { formSchema } from '../../../api/schemas';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { SubmitButton } from '../../../ui/form/submit-button';
import { TextField } from '../../../ui/form/text-field';
import { showToast } from '../../../ui/toasts';
import type { AuthAddress } from '../create-auth-address';
import { UserFields } from './user-fields';
import { words } from './words';

export function NewUserDialog(props: { address: AuthAddress }) {
  const queries = useQueryClient();
  const form = createForm<NewAuthUser>({
    initial: { name: '', email: '', password: '', roles: [], claims: {} },
    schema: formSchema('new-auth-user'),
    submit: async (draft) => {
      const at = props.address.at();
      const { name } = await addAuthUser(at, draft);
      await queries.invalidateQueries({ queryKey: authOf(at.groupId) });
      showToast({ text: words().added(name), tone: 'success' });
      props.address.close();
    },
  });

  return (
    <Dialog
      open
      title={words().newUser}
      description={words().newUserHint}
      isKept={form.isDirty()}
      onClose={props.address.close}
      footer={
        <>
          <ActionButton onPress={props.address.close}>{words().cancel}</ActionButton>
          <SubmitButton form={form}>{words().addUser}</SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid gap-4">
        <FormSummary />
        <UserFields passwordHint={words().passwordHint} isPasswordRequired />
        <TextField
          at="/id"
          label={words().id}
          hint={words().idHint}
          whenEmpty="absent"
          isMono
          autocomplete="off"
        />
      </Form>
    </Dialog>
  );
}
