import { createEffect, on } from 'solid-js';
import { type Organization, organizationKey, renameOrganization } from '../../../api/organization-queries';
import { useQueryClient } from '../../../api/query/client';
import { formSchema } from '../../../api/schemas';
import { sessionQuery } from '../../../api/session-queries';
import { accessOf } from '../../../parts/access';
import { Restricted } from '../../../parts/restricted';
import { Card } from '../../../ui/card';
import { createForm } from '../../../ui/form/create-form';
import { createLeaveGuard } from '../../../ui/form/create-leave-guard';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { SubmitButton } from '../../../ui/form/submit-button';
import { TextField } from '../../../ui/form/text-field';
import { showToast } from '../../../ui/toasts';
import { words } from '../words';

export function NameForm(props: { organization: Organization }) {
  const cache = useQueryClient();
  const reason = () => accessOf(props.organization.role).reason('admin');
  const form = createForm({
    initial: { name: props.organization.name },
    schema: formSchema('organization'),
    submit: async ({ name }) => {
      const saved = await renameOrganization(props.organization, name);
      cache.setQueryData(organizationKey(saved.id), saved);
      await cache.invalidateQueries({ queryKey: sessionQuery().queryKey });
      showToast({ text: words().saved, tone: 'success' });
    },
  });
  const guard = createLeaveGuard(form.isDirty);
  form.keepDraft(`organization:${props.organization.id}`);
  createEffect(
    on(
      () => props.organization.name,
      (name) => form.rebase({ name }),
      { defer: true },
    ),
  );

  return (
    <Form of={form}>
      <Card title={words().general}>
        <FormSummary />
        <Restricted reason={reason()}>
          <TextField at="/name" label={words().name} isRequired />
        </Restricted>
        <div>
          <SubmitButton cleanReason={words().nothingChanged} reason={reason()}>
            {words().save}
          </SubmitButton>
        </div>
      </Card>
      <guard.Dialog />
    </Form>
  );
}
