import { useNavigate } from '@solidjs/router';
import { uploadWhole } from '../../../api/object-uploads';
import { useQueryClient } from '../../../api/query/client';
import { type BucketAt, storeOf } from '../../../api/store-queries';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { SubmitButton } from '../../../ui/form/submit-button';
import { TextField } from '../../../ui/form/text-field';
import { words } from '../words';
import type { FilesAddress } from './create-files-address';

/** A folder is an empty object whose key ends with a slash, as other clients make it. */
export function NewFolderDialog(props: { at: BucketAt; address: FilesAddress }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = createForm({
    initial: { name: '' },
    validate: ({ name }) =>
      name.replaceAll('/', '') === '' ? [{ pointer: '/name', message: words().folderNameNeeded }] : [],
    submit: async ({ name }) => {
      const { at, address } = props;
      const key = `${address.prefix()}${name.replace(/\/+$/, '')}/`;
      const watching = { onSent: () => {}, signal: new AbortController().signal };
      await uploadWhole({ ...at, key }, new Blob([]), 'application/x-directory', watching);
      await queries.invalidateQueries({ queryKey: storeOf(at.groupId) });
      navigate(address.folderHref(key));
    },
  });
  return (
    <Dialog
      open
      title={words().newFolder}
      width="narrow"
      onClose={props.address.dismiss}
      footer={
        <>
          <ActionButton onPress={props.address.dismiss}>{words().cancel}</ActionButton>
          <SubmitButton form={form}>{words().createFolder}</SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid gap-4">
        <FormSummary />
        <TextField at="/name" label={words().folderName} hint={words().folderNameHint} isRequired isMono />
      </Form>
    </Dialog>
  );
}
