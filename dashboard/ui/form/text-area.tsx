import type { ComponentProps } from 'solid-js';
import { TextArea as PlainTextArea } from '../text-area';
import { type BoundTextProps, bindText } from './bound-props';

type Plain = ComponentProps<typeof PlainTextArea>;

export function TextArea(props: BoundTextProps<Plain>) {
  return <PlainTextArea {...bindText<Plain>(props)} />;
}
