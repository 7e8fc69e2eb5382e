import { useNavigate } from '@solidjs/router';
import { createOrganization } from '../../api/organization-queries';
import { useQueryClient } from '../../api/query/client';
import { formSchema } from '../../api/schemas';
import { sessionQuery } from '../../api/session-queries';
import { paths } from '../../parts/paths';
import { ActionButton } from '../../ui/action-button';
import { Dialog } from '../../ui/dialog';
import { createForm } from '../../ui/form/create-form';
import { Form } from '../../ui/form/form';
import { FormSummary } from '../../ui/form/form-summary';
import { SubmitButton } from '../../ui/form/submit-button';
import { TextField } from '../../ui/form/text-field';
import { showToast } from '../../ui/toasts';
import { words } from './words';

export function NewOrganizationDialog(props: { onClose: () => void }) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const form = createForm({
    initial: { name: '' },
    schema: formSchema('organization'),
    submit: async ({ name }) => {
      const made = await createOrganization(name);
      await cache.invalidateQueries({ queryKey: sessionQuery().queryKey });
      showToast({ text: words().created(made.name), tone: 'success' });
      navigate(paths.organization(made.id));
    },
  });
  form.keepDraft('organization:new');

  return (
    <Dialog
      open={true}
      title={words().newOrganization}
      description={words().newOrganizationHint}
      width="narrow"
      onClose={props.onClose}
      footer={
        <>
          <ActionButton onPress={props.onClose}>{words().cancel}</ActionButton>
          <SubmitButton form={form}>{words().createOrganization}</SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid gap-4">
        <FormSummary />
        <TextField at="/name" label={words().name} isRequired autocomplete="organization" />
      </Form>
    </Dialog>
  );
}
