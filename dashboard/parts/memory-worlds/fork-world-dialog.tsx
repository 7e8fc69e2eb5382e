import { useQueryClient } from '../../api/query/client';
import { formSchema } from '../../api/schemas';
import { worldsOf } from '../../api/world-queries';
import { forkWorld } from '../../api/world-writes';
import { ActionButton } from '../../ui/action-button';
import { Dialog } from '../../ui/dialog';
import { createForm } from '../../ui/form/create-form';
import { Form } from '../../ui/form/form';
import { FormSummary } from '../../ui/form/form-summary';
import { SubmitButton } from '../../ui/form/submit-button';
import { TextField } from '../../ui/form/text-field';
import { showToast } from '../../ui/toasts';
import { useGroup } from '../group-frame';
import { words } from './words';

/** A new world that begins as another one is now. */
export function ForkWorldDialog(props: { from: string; onClose: () => void }) {
  const { group } = useGroup();
  const queries = useQueryClient();
  const form = createForm({
    initial: { name: '', from: props.from },
    schema: formSchema('new-world'),
    submit: async ({ name, from }) => {
      const groupId = group().id;
      await forkWorld(groupId, name, from);
      await queries.invalidateQueries({ queryKey: worldsOf(groupId) });
      showToast({ text: words().forked(name, from), tone: 'success' });
      props.onClose();
    },
  });
  return (
    <Dialog
      open
      title={words().forkTitle}
      description={words().forkHint(props.from)}
      width="narrow"
      onClose={props.onClose}
      footer={
        <>
          <ActionButton onPress={props.onClose}>{words().cancel}</ActionButton>
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
