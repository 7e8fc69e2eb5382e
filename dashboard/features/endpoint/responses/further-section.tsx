import { Suspense } from 'solid-js';
import { lazyPart } from '../../../i18n/lazy-part';
import { Skeleton } from '../../../ui/skeleton';
import { useEditing } from '../editor-context';
import { Section } from '../section';
import { words } from '../words';

const FurtherResponses = lazyPart(async () => (await import('./further-responses')).FurtherResponses);

export function FurtherSection() {
  const { form } = useEditing();
  const summary = () => {
    const { responses } = form.values;
    if (responses.length === 0) return undefined;
    const names = responses.map(({ name }) => name).filter(Boolean);
    return [words().furtherCount(responses.length), ...names].join(' · ');
  };
  return (
    <Section
      name="responses"
      title={words().further}
      summary={summary()}
      covers={['/responses', '/selection']}
    >
      <Suspense fallback={<Skeleton class="h-24" />}>
        <FurtherResponses />
      </Suspense>
    </Section>
  );
}
