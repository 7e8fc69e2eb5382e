import { Suspense } from 'solid-js';
import { lazyPart } from '../../../i18n/lazy-part';
import { Skeleton } from '../../../ui/skeleton';
import { useEditing } from '../editor-context';
import { Section } from '../section';
import { words } from '../words';

const CallbackRows = lazyPart(async () => (await import('./callback-rows')).CallbackRows);

export function CallbackSection() {
  const { form } = useEditing();
  const count = () => form.values.callbacks.length;
  return (
    <Section
      name="callbacks"
      title={words().callbacks}
      summary={count() === 0 ? undefined : words().callbackCount(count())}
      covers={['/callbacks']}
    >
      <Suspense fallback={<Skeleton class="h-24" />}>
        <CallbackRows />
      </Suspense>
    </Section>
  );
}
