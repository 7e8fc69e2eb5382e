import { useQueryClient } from '../../../api/query/client';
import { formSchema } from '../../../api/schemas';
import { worldsOf } from '../../../api/world-queries';
import { forkWorld } from '../../../api/world-writes';
import { useGroup } from '../../../parts/group-frame';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { SubmitButton } from '../../../ui/form/submit-button';
import { TextField } from '../../../ui/form/text-field';
import { showToast } from '../../../ui/toasts';
import type { CollectionDialogProps } from './collection-dialogs';
import { words } from './words';

/** A copy of the world as it is now, to come back to. */
export function SnapshotDialog(props: CollectionDialogProps) {
  const { group } = useGroup();
  const client = useQueryClient();
  const { address } = props;
  const form = createForm({
    initial: { name: '', from: address.world() },
    schema: formSchema('new-world'),
    submit: async ({ name, from }) => {
      await forkWorld(group().id, name, from);
      void client.invalidateQueries({ queryKey: worldsOf(group().id) });
      address.dismiss();
      showToast({
        text: words().snapshotMade(name),
        tone: 'success',
        action: { label: words().lookAtIt, run: () => address.lookAt(name) },
      });
    },
  });
  return (
    <Dialog
      open
      title={words().snapshotTitle}
      description={words().snapshotHint(address.world())}
      width="narrow"
      onClose={address.dismiss}
      footer={
        <>
          <ActionButton onPress={address.dismiss}>{words().cancel}</ActionButton>
          <SubmitButton form={form}>{words().snapshotConfirm}</SubmitButton>
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
