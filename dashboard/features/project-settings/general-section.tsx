import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import type { Project } from '../../api/project-queries';
import { formSchema } from '../../api/schemas';
import { patchProject } from '../../api/settings-queries';
import { ConflictDialog } from '../../parts/conflict/conflict-dialog';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';
import { Restricted } from '../../parts/restricted';
import { Banner } from '../../ui/banner';
import { Card } from '../../ui/card';
import { DraftNotice } from '../../ui/form/draft-notice';
import { Form } from '../../ui/form/form';
import { FormSummary } from '../../ui/form/form-summary';
import { mergePatch } from '../../ui/form/merge-patch';
import { SubmitButton } from '../../ui/form/submit-button';
import { TextArea } from '../../ui/form/text-area';
import { TextField } from '../../ui/form/text-field';
import { showToast } from '../../ui/toasts';
import { createSettingsForm } from './create-settings-form';
import { words } from './words';

const FIELDS = ['name', 'slug', 'description'] as const;

type General = Pick<Project, (typeof FIELDS)[number]>;

function generalOf({ name, slug, description }: Project): General {
  return { name, slug, description };
}

export function GeneralSection() {
  const { project, access } = useProject();
  const navigate = useNavigate();
  const reason = () => access().reason('editor');
  const { form, draft, guard, base, dispute, settle, later } = createSettingsForm<General>({
    project,
    read: generalOf,
    schema: formSchema('project-patch'),
    draftKey: `project:${project().id}`,
    places: FIELDS.map((field) => `/${field}`),
    labelOf: (place) => words()[FIELDS.find((field) => place === `/${field}`) ?? 'name'],
    save: (seen, values) => patchProject(seen, mergePatch(generalOf(seen), values) as Partial<General>),
    onSaved(saved) {
      showToast({ text: words().saved, tone: 'success' });
      // The address of this page is made of the slug, too.
      if (saved.slug !== project().slug) navigate(paths.projectSettings(saved.slug), { replace: true });
    },
  });
  const urlOf = (slug: string) => `${window.location.origin}/m/${slug}/…`;

  return (
    <Form of={form} class="max-w-[72ch]">
      <Card title={words().sections.general}>
        <DraftNotice draft={draft} />
        <FormSummary />
        <Restricted reason={reason()}>
          <TextField at="/name" label={words().name} isRequired />
          <TextField at="/slug" label={words().slug} hint={words().slugHint} isRequired isMono />
          <Show when={form.values.slug !== base().slug}>
            <Banner tone="warning">
              <p>{words().urlsChange}</p>
              <p class="break-all">
                <code>{urlOf(base().slug)}</code> → <code>{urlOf(form.values.slug || '…')}</code>
              </p>
            </Banner>
          </Show>
          <TextArea at="/description" label={words().description} rows={3} />
        </Restricted>
        <div>
          <SubmitButton cleanReason={words().nothingChanged} reason={reason()}>
            {words().save}
          </SubmitButton>
        </div>
      </Card>
      <guard.Dialog />
      <ConflictDialog dispute={dispute()} onLater={later} onSave={settle} />
    </Form>
  );
}
