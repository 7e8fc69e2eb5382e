import { type ComponentProps, createSignal, mergeProps } from 'solid-js';
import { TextArea as PlainTextArea } from '../text-area';
import { type BoundProps, bind } from './bound-props';
import { words } from './words';

type Plain = Omit<
  ComponentProps<typeof PlainTextArea>,
  'value' | 'onInput' | 'onBlur' | 'error' | 'id' | 'name' | 'isMono'
>;

type Props = Plain &
  BoundProps<unknown> & {
    /** What stands in the document where the field is left empty. */
    whenEmpty?: 'absent' | 'null' | undefined;
  };

type Typed = { text: string; isJson: boolean; value: string | undefined };

/** A part of a document that has no shape of its own, as the JSON that it is. */
export function JsonField(props: Props) {
  const [typed, setTyped] = createSignal<Typed>();
  const check = (value: unknown) => (typed()?.isJson === false ? words().noJson : props.check?.(value));
  const { field, plain } = bind<unknown, Props>(mergeProps(props, { check }));

  /** What is typed stands until the document is changed from elsewhere. */
  const text = () => {
    const now = JSON.stringify(field.value());
    const last = typed();
    if (last && last.value === now) return last.text;
    const value = field.value();
    return value === undefined || value === null ? '' : JSON.stringify(value, null, 2);
  };

  function type(next: string): void {
    const read = readJson(next, props.whenEmpty === 'null' ? null : undefined);
    const value = read ? read.value : field.value();
    setTyped({ text: next, isJson: read !== undefined, value: JSON.stringify(value) });
    field.set(value);
  }

  return (
    <PlainTextArea
      {...plain}
      isMono
      rows={props.rows ?? Math.min(12, Math.max(3, text().split('\n').length))}
      id={field.id()}
      name={field.pointer().slice(1)}
      value={text()}
      error={field.error()}
      onInput={type}
      onBlur={field.blur}
    />
  );
}

function readJson(text: string, empty: null | undefined): { value: unknown } | undefined {
  if (text.trim() === '') return { value: empty };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
