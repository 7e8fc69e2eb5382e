import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { useQueryClient } from '../../../api/query/client';
import { useQuery } from '../../../api/query/use-query';
import { formSchema } from '../../../api/schemas';
import { storeOf, storeQuery } from '../../../api/store-queries';
import { createBucket, type NewBucket } from '../../../api/store-writes';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { Select } from '../../../ui/form/select';
import { SubmitButton } from '../../../ui/form/submit-button';
import { Switch } from '../../../ui/form/switch';
import { TextField } from '../../../ui/form/text-field';
import { showToast } from '../../../ui/toasts';
import type { StoreAddress } from '../create-store-address';
import { regionIn } from '../store-config';
import { words } from '../words';

export function NewBucketDialog(props: { address: StoreAddress }) {
  const { project } = useProject();
  const { group } = useGroup();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const at = () => ({ groupId: group().id, world: props.address.world() });
  const store = useQuery(() => storeQuery(at()));
  const accounts = () => store.data?.accounts ?? [];
  const form = createForm<NewBucket>({
    initial: { name: '', versioning: false, object_lock: false },
    schema: formSchema('new-bucket'),
    submit: async (draft) => {
      const place = at();
      const world = props.address.worldQuery();
      const { name } = await createBucket(place, draft);
      await queries.invalidateQueries({ queryKey: storeOf(place.groupId) });
      showToast({ text: words().bucketMade(name), tone: 'success' });
      navigate(`${paths.bucket(project().slug, group().slug, name)}${world}`);
    },
  });
  form.keepDraft(`bucket:new:${group().id}`);

  return (
    <Dialog
      open
      title={words().newBucket}
      onClose={props.address.close}
      footer={
        <>
          <ActionButton onPress={props.address.close}>{words().cancel}</ActionButton>
          <SubmitButton form={form}>{words().createBucket}</SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid gap-4">
        <FormSummary />
        <TextField at="/name" label={words().bucketName} hint={words().bucketNameHint} isRequired isMono />
        <Show when={accounts().length > 1}>
          <Select
            at="/account"
            label={words().owner}
            options={accounts().map(({ id, name }) => ({ value: id, text: name }))}
          />
        </Show>
        <TextField
          at="/region"
          label={words().region}
          placeholder={regionIn(group().config)}
          whenEmpty="absent"
          isMono
        />
        <Switch at="/versioning" label={words().keepVersions} hint={words().keepVersionsHint} />
        <Switch at="/object_lock" label={words().objectLock} hint={words().objectLockHint} />
      </Form>
    </Dialog>
  );
}
