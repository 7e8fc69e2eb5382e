import { Dynamic } from 'solid-js/web';
import type { AnswerType } from '../document/endpoint-values';
import { Fields } from '../editor-context';
import { EventsFields } from './events-fields';
import { FileFields } from './file-fields';
import { ProxyFields } from './proxy-fields';
import { RedirectFields } from './redirect-fields';
import { ScriptFields } from './script-fields';

const FIELDS = {
  redirect: RedirectFields,
  file: FileFields,
  events: EventsFields,
  script: ScriptFields,
  proxy: ProxyFields,
} satisfies Record<AnswerType, unknown>;

/** An answer that is no body. */
export function SpecialAnswer(props: { at: string; type: AnswerType }) {
  return (
    <Fields class="grid grid-cols-1 gap-4">
      <Dynamic component={FIELDS[props.type]} at={props.at} />
    </Fields>
  );
}
