import type { Project } from '../../../api/project-queries';
import { useQueryClient } from '../../../api/query/client';
import { formSchema } from '../../../api/schemas';
import { patchProject } from '../../../api/settings-queries';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { SubmitButton } from '../../../ui/form/submit-button';
import { TextField } from '../../../ui/form/text-field';
import { showToast } from '../../../ui/toasts';
import { words } from '../words';

/** The name alone; the slug, which is part of every URL, is changed where its consequence is told. */
export function RenameProjectDialog(props: { project: Project; onClose: () => void }) {
  const cache = useQueryClient();
  const form = createForm({
    initial: { name: props.project.name },
    schema: formSchema('project-patch'),
    submit: async ({ name }) => {
      await patchProject(props.project, { name });
      await cache.invalidateQueries({ queryKey: ['projects'] });
      props.onClose();
      showToast({ text: words().renamed(name), tone: 'success' });
    },
  });

  return (
    <Dialog
      open={true}
      title={words().renameTitle(props.project.name)}
      width="narrow"
      onClose={props.onClose}
      footer={
        <>
          <ActionButton onPress={props.onClose}>{words().cancel}</ActionButton>
          <SubmitButton form={form} cleanReason={words().nothingChanged}>
            {words().rename}
          </SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid gap-4">
        <FormSummary />
        <TextField at="/name" label={words().name} hint={words().renameHint} isRequired />
      </Form>
    </Dialog>
  );
}
