import { TextArea } from '../../../ui/text-area';
import type { ComposeProps } from './compose-props';
import { words } from './words';

/** The body of what it is made from, until it is edited. */
export function BodyField(props: ComposeProps & { text: string }) {
  return (
    <TextArea
      label={words().body}
      hint={props.composed.source === 'sample' ? words().sampleHint : undefined}
      rows={10}
      isMono
      value={props.composed.body ?? props.text}
      onInput={(body) => props.onChange('body', body)}
    />
  );
}
