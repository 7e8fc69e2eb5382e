import { watchComposition } from './editor-chunk';

type Props = {
  ref: (area: HTMLTextAreaElement) => void;
  attributes: Record<string, string>;
  value: string;
  isReadOnly: boolean;
  minLines: number | undefined;
  onInput: (text: string) => void;
  onFormat: () => void;
};

/** The text before the editor is there, and when it never comes: of the same size, font and place. */
export function StandIn(props: Props) {
  function pressed(event: KeyboardEvent): void {
    if (!(event.shiftKey && event.altKey && event.code === 'KeyF')) return;
    event.preventDefault();
    props.onFormat();
  }

  return (
    <textarea
      ref={(area) => {
        watchComposition(area);
        props.ref(area);
      }}
      {...props.attributes}
      class="field-sizing-content block w-full resize-none overflow-auto bg-transparent py-2 pr-3 pl-[calc(var(--editor-gutter)+4px)] font-mono text-mono text-fg outline-none"
      style={{
        'min-height': 'var(--editor-least)',
        'max-height': 'var(--editor-most)',
        'overflow-wrap': 'anywhere',
      }}
      rows={props.minLines ?? 6}
      value={props.value}
      readOnly={props.isReadOnly}
      autocomplete="off"
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onKeyDown={pressed}
    />
  );
}
