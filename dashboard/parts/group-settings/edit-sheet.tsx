import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { kindsQuery } from '../../api/group-queries';
import { useQueryClient } from '../../api/query/client';
import { useQuery } from '../../api/query/use-query';
import { formSchema } from '../../api/schemas';
import { Banner } from '../../ui/banner';
import type { JsonSchema } from '../../ui/form/json-schema';
import { mergePatch } from '../../ui/form/merge-patch';
import { SchemaForm } from '../../ui/form/schema-form/schema-form';
import { TextArea } from '../../ui/form/text-area';
import { TextField } from '../../ui/form/text-field';
import { Skeleton } from '../../ui/skeleton';
import { showToast } from '../../ui/toasts';
import { editedConfig } from '../edited-config';
import { useGroup } from '../group-frame';
import { paths } from '../paths';
import { ProblemNotice } from '../problem-notice';
import { useProject } from '../project-frame';
import { settingWords } from '../settings/setting-words';
import { createGroupForm } from './create-group-form';
import { GroupSheet } from './group-sheet';
import { memberPlaces } from './member-places';
import { words } from './words';

/** What the group is called, where it answers and how: saved together. */
export function EditSheet(props: { onClose: () => void }) {
  const { project, access } = useProject();
  const { group } = useGroup();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const kinds = useQuery(kindsQuery);
  const reason = () => access().reason('editor');
  const configSchema = () =>
    kinds.data?.find(({ kind }) => kind === group().kind)?.config_schema as JsonSchema | undefined;
  const first = group();

  const editing = createGroupForm({
    group,
    read: ({ name, slug, description, kind, config }) => ({
      name,
      slug,
      description,
      config: editedConfig({ kind, config }),
    }),
    patch: mergePatch,
    schema: async () => {
      const [patch, known] = await Promise.all([
        formSchema('group-patch')(),
        queries.ensureQueryData(kindsQuery()),
      ]);
      const config = known.find(({ kind }) => kind === first.kind)?.config_schema as JsonSchema | undefined;
      return {
        ...patch,
        $defs: config?.$defs ?? {},
        properties: { ...patch.properties, config: config ?? {} },
      };
    },
    places: (versions) => memberPlaces(versions, 'config'),
    labelOf: (place) => {
      const [, part = '', setting] = place.split('/');
      if (part === 'name' || part === 'slug' || part === 'description') return words()[part];
      return settingWords('config')(setting ?? '')?.label ?? setting ?? part;
    },
    onSaved: (now) => {
      showToast({ text: words().saved(now.name), tone: 'success' });
      if (now.slug !== first.slug)
        navigate(paths.group(project().slug, now.slug), { replace: true, scroll: false });
      else props.onClose();
    },
  });
  const { form } = editing;
  const url = () => `${window.location.origin}/m/${project().slug}/${form.values.slug || '…'}`;

  return (
    <GroupSheet
      editing={editing}
      draft={`group:edit:${first.id}`}
      title={words().editTitle(first.name)}
      reason={reason()}
      onClose={props.onClose}
    >
      <TextField at="/name" label={words().name} isRequired reason={reason()} />
      <TextField
        at="/slug"
        label={words().slug}
        hint={words().slugHint}
        isRequired
        isMono
        reason={reason()}
      />
      <p class="text-fg-muted text-label" data-url>
        {words().answersAt} <code class="break-all font-mono text-fg">{url()}</code>
      </p>
      <Show when={form.values.slug !== first.slug}>
        <Banner tone="warning">{words().moves}</Banner>
      </Show>
      <TextArea at="/description" label={words().description} rows={3} reason={reason()} />
      <h3 class="border-line border-t pt-4 font-semibold text-section">{words().settings}</h3>
      <Show when={kinds.isLoadingError}>
        <ProblemNotice error={kinds.error} onRetry={() => kinds.refetch()} />
      </Show>
      <Show when={configSchema()} fallback={<Skeleton class="h-64" />}>
        {(schema) => (
          <SchemaForm schema={schema()} at="/config" words={settingWords('config')} reason={reason()} />
        )}
      </Show>
    </GroupSheet>
  );
}
