import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '../../api/query/client';
import { formSchema } from '../../api/schemas';
import { worldsOf } from '../../api/world-queries';
import { forkWorld } from '../../api/world-writes';
import { useGroup } from '../../parts/group-frame';
import { ActionButton } from '../../ui/action-button';
import { Dialog } from '../../ui/dialog';
import { createForm } from '../../ui/form/create-form';
import { Form } from '../../ui/form/form';
import { FormSummary } from '../../ui/form/form-summary';
import { SubmitButton } from '../../ui/form/submit-button';
import { TextField } from '../../ui/form/text-field';
import { showToast } from '../../ui/toasts';
import type { WorldsAddress } from './create-worlds-address';
import { words } from './words';

/** A new world that begins as another one is now. */
export function ForkDialog(props: { from: string; address: WorldsAddress }) {
  const { group } = useGroup();
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = createForm({
    initial: { name: '', from: props.from },
    schema: formSchema('new-world'),
    submit: async ({ name, from }) => {
      await forkWorld(group().id, name, from);
      await client.invalidateQueries({ queryKey: worldsOf(group().id) });
      showToast({ text: words().forked(name, from), tone: 'success' });
      navigate(props.address.of(name));
    },
  });
  return (
    <Dialog
      open
      title={words().forkTitle}
      description={words().forkHint(props.from)}
      width="narrow"
      onClose={props.address.dismiss}
      footer={
        <>
          <ActionButton onPress={props.address.dismiss}>{words().cancel}</ActionButton>
          <SubmitButton form={form}>{words().forkConfirm}</SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid gap-4">
        <FormSummary />
        <TextField
          at="/name"
          label={words().worldName}
          hint={words().worldNameHint}
          isRequired
          isMono
          autocomplete="off"
        />
      </Form>
    </Dialog>
  );
}
