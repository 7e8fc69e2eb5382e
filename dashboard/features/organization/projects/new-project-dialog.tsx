import { useNavigate } from '@solidjs/router';
import { createProject, type NewProject } from '../../../api/organization-queries';
import { useQueryClient } from '../../../api/query/client';
import { formSchema } from '../../../api/schemas';
import { paths } from '../../../parts/paths';
import { slugOf } from '../../../parts/slug-of';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { createForm } from '../../../ui/form/create-form';
import { DraftNotice } from '../../../ui/form/draft-notice';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { SubmitButton } from '../../../ui/form/submit-button';
import { TextArea } from '../../../ui/form/text-area';
import { TextField } from '../../../ui/form/text-field';
import { showToast } from '../../../ui/toasts';
import { words } from '../words';

export function NewProjectDialog(props: { organizationId: string; onClose: () => void }) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const form = createForm<NewProject>({
    initial: { organization_id: props.organizationId, name: '', description: '' },
    schema: formSchema('new-project'),
    submit: async (wanted) => {
      const project = await createProject(wanted);
      await cache.invalidateQueries({ queryKey: ['projects'] });
      showToast({ text: words().created(project.name), tone: 'success' });
      navigate(paths.project(project.slug));
    },
  });
  const draft = form.keepDraft(`project:new:${props.organizationId}`);
  const slug = () => form.values.slug || slugOf(form.values.name) || '…';

  return (
    <Dialog
      open={true}
      title={words().newProject}
      onClose={props.onClose}
      footer={
        <>
          <ActionButton onPress={props.onClose}>{words().cancel}</ActionButton>
          <SubmitButton form={form}>{words().createProject}</SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid gap-4">
        <DraftNotice draft={draft} />
        <FormSummary />
        <TextField at="/name" label={words().name} hint={words().projectNameHint} isRequired />
        <TextField at="/slug" label={words().slug} hint={words().slugHint} whenEmpty="absent" isMono />
        <p class="text-fg-muted text-label">
          {words().mocksAt} <code class="break-all text-fg">{`${window.location.origin}/m/${slug()}/…`}</code>
        </p>
        <TextArea at="/description" label={words().description} rows={2} />
      </Form>
    </Dialog>
  );
}
