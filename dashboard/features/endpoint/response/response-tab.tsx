import { Match, Show, Suspense, Switch } from 'solid-js';
import { lazyPart } from '../../../i18n/lazy-part';
import { Skeleton } from '../../../ui/skeleton';
import { CallbackSection } from '../callbacks/callback-section';
import type { AnswerType, AnswerValues } from '../document/endpoint-values';
import { Fields, useEditing } from '../editor-context';
import { StatusField } from '../identity/status-field';
import { FurtherSection } from '../responses/further-section';
import { words } from '../words';
import { AnswerKind } from './answer-kind';
import { BodyField } from './body-field';
import { DataSection } from './data-section';
import { HeadersSection } from './headers-section';
import { ScenarioSection } from './scenario-section';
import { SchemaSection } from './schema-section';

const SpecialAnswer = lazyPart(async () => (await import('../answers/special-answer')).SpecialAnswer);

export function ResponseTab() {
  const { form } = useEditing();
  const type = (): AnswerType | undefined => form.values.answer?.type;
  return (
    <div class="grid grid-cols-1 gap-4">
      <div class="grid grid-cols-1 gap-3">
        <Fields class="grid gap-3 @md:grid-cols-2">
          <StatusField at="/response_status_code" label={words().status} />
          <AnswerKind
            value={form.values.answer}
            onChange={(answer: AnswerValues | null) => form.set('/answer', answer)}
          />
        </Fields>
        <Switch>
          <Match when={type() === undefined}>
            <BodyField />
          </Match>
          <Match when={type()} keyed>
            {(chosen) => (
              <Suspense fallback={<Skeleton class="h-24" />}>
                <SpecialAnswer at="/answer" type={chosen} />
              </Suspense>
            )}
          </Match>
        </Switch>
      </div>
      <div class="rounded-card border border-line bg-surface">
        <HeadersSection />
        <Show when={type() === undefined}>
          <SchemaSection />
        </Show>
        <FurtherSection />
        <ScenarioSection />
        <CallbackSection />
        <DataSection />
      </div>
    </div>
  );
}
