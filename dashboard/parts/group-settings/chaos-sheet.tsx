import { createResource, Show, Suspense } from 'solid-js';
import IconWand from '~icons/lucide/wand-sparkles';
import type { ChaosSettings } from '../../api/chaos-preview';
import { formSchema } from '../../api/schemas';
import { mergePatch } from '../../ui/form/merge-patch';
import { SchemaForm } from '../../ui/form/schema-form/schema-form';
import { Switch } from '../../ui/form/switch';
import { Menu } from '../../ui/menu';
import { Skeleton } from '../../ui/skeleton';
import { showToast } from '../../ui/toasts';
import { ChaosPreview } from '../chaos/chaos-preview';
import { chaosSentence } from '../chaos/chaos-sentence';
import { useGroup } from '../group-frame';
import { useProject } from '../project-frame';
import { settingWords } from '../settings/setting-words';
import { CHAOS_PRESETS } from './chaos-presets';
import { createGroupForm } from './create-group-form';
import { GroupSheet } from './group-sheet';
import { memberPlaces } from './member-places';
import { words } from './words';

/** How the group breaks its answers: as settings, as a sentence, as a hundred requests. */
export function ChaosSheet(props: { onClose: () => void }) {
  const { access } = useProject();
  const { group } = useGroup();
  const reason = () => access().reason('editor');

  const editing = createGroupForm({
    group,
    // The server has checked them by this very type.
    read: ({ chaos }) => ({ chaos: chaos as ChaosSettings }),
    patch: mergePatch,
    schema: async () => {
      const { $ref = '', $defs = {} } = await formSchema('chaos-settings')();
      return { type: 'object', properties: { chaos: { $ref } }, $defs };
    },
    places: (versions) => memberPlaces(versions, 'chaos'),
    labelOf: (place) => {
      const setting = place.split('/')[2] ?? '';
      return settingWords('chaos')(setting)?.label ?? setting;
    },
    onSaved: ({ name }) => {
      showToast({ text: words().saved(name), tone: 'success' });
      props.onClose();
    },
  });
  const { form } = editing;

  function begin(preset: ChaosSettings): void {
    form.set('/chaos', { ...preset, enabled: true });
  }

  return (
    <GroupSheet
      editing={editing}
      draft={`group:chaos:${group().id}`}
      title={words().chaosTitle(group().name)}
      description={words().chaosHint}
      reason={reason()}
      onClose={props.onClose}
    >
      <div class="flex flex-wrap items-center justify-between gap-2">
        <Switch at="/chaos/enabled" label={words().chaosOn} reason={reason()} />
        <Menu
          label={words().begin}
          icon={<IconWand />}
          align="end"
          reason={reason()}
          items={CHAOS_PRESETS.map((preset) => ({
            text: chaosSentence(preset),
            onSelect: () => begin(preset),
          }))}
        />
      </div>
      <ChaosPreview groupId={group().id} wish={{ chaos: form.document().chaos }} />
      <Suspense fallback={<Skeleton class="h-64" />}>
        <ChaosFields reason={reason()} />
      </Suspense>
    </GroupSheet>
  );
}

function ChaosFields(props: { reason: string | undefined }) {
  const [schema] = createResource(formSchema('chaos-settings'));
  return (
    <Show when={schema()}>
      {(settings) => (
        <SchemaForm
          schema={settings()}
          at="/chaos"
          words={settingWords('chaos')}
          without={['enabled']}
          reason={props.reason}
        />
      )}
    </Show>
  );
}
