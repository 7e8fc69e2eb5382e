import { Match, Show, Switch } from 'solid-js';
import { projectQuery } from '../../../api/project-queries';
import { useQueryClient } from '../../../api/query/client';
import { useQuery } from '../../../api/query/use-query';
import { formSchema } from '../../../api/schemas';
import { type LogSettings, saveLogSettings } from '../../../api/settings-queries';
import { ConflictDialog } from '../../../parts/conflict/conflict-dialog';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { Restricted } from '../../../parts/restricted';
import { settingWords } from '../../../parts/settings/setting-words';
import { Card } from '../../../ui/card';
import { DraftNotice } from '../../../ui/form/draft-notice';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import type { JsonSchema } from '../../../ui/form/json-schema';
import { SchemaForm } from '../../../ui/form/schema-form/schema-form';
import { SubmitButton } from '../../../ui/form/submit-button';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { showToast } from '../../../ui/toasts';
import { createSettingsForm } from '../create-settings-form';
import { words } from '../words';
import { Delivery } from './delivery';

const PARTS = ['enabled', 'keep', 'mask', 'forward'];

/** What the live log keeps, hides and forwards. */
export function LogSection() {
  const { project } = useProject();
  const schema = useQuery(() => ({
    queryKey: ['schema', 'log-settings'],
    queryFn: formSchema('log-settings'),
    staleTime: Number.POSITIVE_INFINITY,
  }));
  return (
    <div class="grid max-w-[72ch] gap-4">
      <Switch>
        <Match when={schema.isPending}>
          <Loading what={words().sections.log} />
          <Skeleton class="h-60" />
        </Match>
        <Match when={schema.isLoadingError}>
          <ProblemNotice error={schema.error} onRetry={() => schema.refetch()} />
        </Match>
        <Match when={schema.data}>{(known) => <LogForm schema={known()} />}</Match>
      </Switch>
      <Show when={project().settings.log.forward.length > 0}>
        <Delivery projectId={project().id} />
      </Show>
    </div>
  );
}

function LogForm(props: { schema: JsonSchema }) {
  const { project, access } = useProject();
  const cache = useQueryClient();
  const reason = () => access().reason('editor');
  const named = settingWords('log');
  const { form, draft, guard, dispute, settle, later } = createSettingsForm<LogSettings>({
    project,
    read: ({ settings }) => settings.log,
    schema: formSchema('log-settings'),
    draftKey: `project:${project().id}:log`,
    places: PARTS.map((part) => `/${part}`),
    labelOf: (place) => named(place.slice(1))?.label ?? place,
    save: async (seen, log) => {
      await saveLogSettings(seen, log);
      const saved = await cache.fetchQuery({ ...projectQuery(seen.slug), staleTime: 0 });
      return saved ?? { ...seen, settings: { ...seen.settings, log } };
    },
    onSaved: () => showToast({ text: words().saved, tone: 'success' }),
  });

  return (
    <Form of={form}>
      <Card title={words().sections.log}>
        <DraftNotice draft={draft} />
        <FormSummary />
        <Restricted reason={reason()}>
          <SchemaForm schema={props.schema} at="" words={named} only={PARTS} />
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
