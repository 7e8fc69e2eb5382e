import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { createGroup, groupsQuery, kindsQuery, type NewGroup } from '../../../api/group-queries';
import type { Project } from '../../../api/project-queries';
import { useQueryClient } from '../../../api/query/client';
import { useQuery } from '../../../api/query/use-query';
import { formSchema } from '../../../api/schemas';
import type { Kind } from '../../../parts/kinds';
import { paths } from '../../../parts/paths';
import { slugOf } from '../../../parts/slug-of';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { Select } from '../../../ui/form/select';
import { SubmitButton } from '../../../ui/form/submit-button';
import { TextArea } from '../../../ui/form/text-area';
import { TextField } from '../../../ui/form/text-field';
import { showToast } from '../../../ui/toasts';
import { words as home } from '../words';
import { words } from './words';

export function NewGroupDialog(props: { project: Project; onClose: () => void }) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const kinds = useQuery(kindsQuery);
  const form = createForm<NewGroup>({
    initial: { project_id: props.project.id, kind: 'http', name: '', description: '' },
    schema: formSchema('new-group'),
    submit: async (draft) => {
      const group = await createGroup(draft);
      await cache.invalidateQueries({ queryKey: groupsQuery(props.project.id).queryKey });
      showToast({ text: words().created(group.name), tone: 'success' });
      navigate(paths.group(props.project.slug, group.slug));
    },
  });
  form.keepDraft(`group:new:${props.project.id}`);
  const url = () => {
    const slug = form.values.slug || slugOf(form.values.name) || '…';
    return `${window.location.origin}/m/${props.project.slug}/${slug}`;
  };
  const kindOptions = () => {
    const known = kinds.data ?? [];
    return known.map(({ kind }) => ({ value: kind, text: words().kinds[kind as Kind] }));
  };

  return (
    <Dialog
      open={true}
      title={home().newGroup}
      onClose={props.onClose}
      footer={
        <>
          <ActionButton onPress={props.onClose}>{words().cancel}</ActionButton>
          <SubmitButton form={form}>{words().create}</SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid gap-4">
        <FormSummary />
        <TextField at="/name" label={words().name} hint={words().nameHint} isRequired />
        <Show when={kindOptions().length > 1}>
          <Select at="/kind" label={words().kind} options={kindOptions()} />
        </Show>
        <TextField at="/slug" label={words().slug} hint={words().slugHint} whenEmpty="absent" isMono />
        <p class="text-fg-muted text-label">
          {words().url} <code class="break-all font-mono text-fg">{url()}</code>
        </p>
        <TextArea at="/description" label={words().description} rows={2} />
      </Form>
    </Dialog>
  );
}
