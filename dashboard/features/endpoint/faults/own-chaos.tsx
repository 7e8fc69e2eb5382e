import { createResource, Show } from 'solid-js';
import { formSchema } from '../../../api/schemas';
import { settingWords } from '../../../parts/settings/setting-words';
import { SchemaForm } from '../../../ui/form/schema-form/schema-form';
import { Skeleton } from '../../../ui/skeleton';

/** The endpoint's own faults, drawn by the Worker's schema of them. */
export function OwnChaos() {
  const [schema] = createResource(formSchema('chaos-settings'));
  return (
    <Show when={schema.latest} fallback={<Skeleton class="h-40" />}>
      {(settings) => (
        <SchemaForm schema={settings()} at="/chaos" words={settingWords('chaos')} without={['enabled']} />
      )}
    </Show>
  );
}
