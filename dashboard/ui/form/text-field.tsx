import type { ComponentProps } from 'solid-js';
import { TextField as PlainTextField } from '../text-field';
import { type BoundTextProps, bindText } from './bound-props';

type Plain = ComponentProps<typeof PlainTextField>;

export function TextField(props: BoundTextProps<Plain>) {
  return <PlainTextField {...bindText<Plain>(props)} />;
}
