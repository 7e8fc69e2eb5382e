import { For, Show } from 'solid-js';
import { settingWords } from '../../../parts/settings/setting-words';
import { formOf } from '../../../ui/form/form-context';
import type { JsonSchema } from '../../../ui/form/json-schema';
import { joinPointer } from '../../../ui/form/pointer';
import { SchemaForm } from '../../../ui/form/schema-form/schema-form';
import { Switch } from '../../../ui/switch';
import { ModerationFields } from './moderation-fields';
import { words } from './words';

/** What each part begins as once it is said: that nothing of the kind is seen. */
const nothing = () => ({ moderation: {}, objects: [], faces: 0, text: [] });

const PARTS = ['moderation', 'objects', 'faces', 'text'] as const;

type Part = (typeof PARTS)[number];

type Props = { schema: JsonSchema; at: string; reason: string | undefined };

/** What a rule says is seen. Each part may be left to the picture, which is something else than nothing. */
export function AnswerFields(props: Props) {
  const form = formOf({});
  const former: Partial<Record<Part, unknown>> = {};
  const place = (part: Part) => joinPointer(props.at, part);
  const isSaid = (part: Part) => form.value(place(part)) !== undefined;

  function toggle(part: Part, isOn: boolean): void {
    if (!isOn) former[part] = form.value(place(part));
    form.set(place(part), isOn ? (former[part] ?? nothing()[part]) : undefined);
  }

  return (
    <fieldset class="grid min-w-0 content-start gap-3 border-line border-l-2 pl-4">
      <legend class="float-left font-semibold">{words().seen}</legend>
      <p class="-mt-2 clear-both text-fg-muted">{words().seenHint}</p>
      <For each={PARTS}>
        {(part) => (
          <div class="grid min-w-0 gap-3">
            <Switch
              label={words().say[part]}
              isOn={isSaid(part)}
              reason={props.reason}
              onChange={(isOn) => toggle(part, isOn)}
            />
            <Show when={isSaid(part)}>
              <div class="border-line border-l-2 pl-4">
                <Show
                  when={part !== 'moderation'}
                  fallback={<ModerationFields at={place(part)} reason={props.reason} />}
                >
                  <SchemaForm
                    schema={props.schema}
                    at={props.at}
                    only={[part]}
                    words={(path) => settingWords('config')(`analysis.rules.[].answer.${path}`)}
                    reason={props.reason}
                  />
                </Show>
              </div>
            </Show>
          </div>
        )}
      </For>
    </fieldset>
  );
}
