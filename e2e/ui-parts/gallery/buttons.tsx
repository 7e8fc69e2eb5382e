import { createSignal, For } from 'solid-js';
import IconPause from '~icons/lucide/pause';
import IconPlus from '~icons/lucide/plus';
import IconTrash from '~icons/lucide/trash-2';
import { ActionButton } from '../../../dashboard/ui/action-button';
import { Badge } from '../../../dashboard/ui/badge';
import { link } from '../../../dashboard/ui/button';
import { Chip } from '../../../dashboard/ui/chip';
import { CopyButton } from '../../../dashboard/ui/copy-button';
import { CopyIcon } from '../../../dashboard/ui/copy-icon';
import { IconButton } from '../../../dashboard/ui/icon-button';
import { Kbd } from '../../../dashboard/ui/kbd';
import { MethodMark } from '../../../dashboard/ui/method-mark';
import { StatusMark } from '../../../dashboard/ui/status-mark';
import type { Tone } from '../../../dashboard/ui/tone';
import { Row, Shelf } from './shelf';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY'];
const STATUSES = [0, 101, 200, 304, 404, 503];
const TONES: Tone[] = ['plain', 'accent', 'info', 'success', 'warning', 'danger'];
const LOOKS = ['primary', 'plain', 'quiet', 'danger', 'dangerPlain'] as const;

export function Buttons() {
  const [isPaused, setPaused] = createSignal(false);
  const [presses, setPresses] = createSignal(0);
  return (
    <Shelf title="Buttons and marks">
      <Row>
        <For each={LOOKS}>
          {(look) => (
            <ActionButton look={look} onPress={() => setPresses((now) => now + 1)}>
              Look {look}
            </ActionButton>
          )}
        </For>
        <ActionButton look="primary" icon={<IconPlus />} keys="Ctrl+S" hint="Saves what you have typed">
          New endpoint
        </ActionButton>
        <ActionButton icon={<IconTrash />} reason="Viewers may not delete" onPress={() => setPresses(1_000)}>
          Delete
        </ActionButton>
        <ActionButton look="primary" isBusy>
          Saving
        </ActionButton>
        <ActionButton isPressed={isPaused()} onPress={() => setPaused((now) => !now)}>
          Follow
        </ActionButton>
        <output aria-label="Presses">{presses()}</output>
      </Row>
      <Row>
        <IconButton
          label="Pause"
          keys="p"
          icon={<IconPause />}
          isPressed={isPaused()}
          onPress={() => setPaused((now) => !now)}
        />
        <IconButton
          label="Remove"
          look="plain"
          reason="It is still in use"
          icon={<IconTrash />}
          onPress={() => setPresses(1_000)}
        />
        <CopyButton text="https://example.com" title="Copy" label="the address" />
        <CopyIcon text="https://example.com" label="Copy the address" />
        <a href="#figures" class={link}>
          A link in a text
        </a>
        <Kbd keys="Ctrl+K" />
        <Kbd keys="g" />
      </Row>
      <Row>
        <For each={METHODS}>{(method) => <MethodMark method={method} look="chip" />}</For>
        <For each={METHODS}>{(method) => <MethodMark method={method} />}</For>
      </Row>
      <Row>
        <For each={STATUSES}>{(status) => <StatusMark status={status} look="chip" />}</For>
        <For each={STATUSES}>{(status) => <StatusMark status={status} />}</For>
      </Row>
      <Row>
        <For each={TONES}>{(tone) => <Badge tone={tone}>{tone}</Badge>}</For>
        <Chip isMono removeLabel="Remove the filter status:4xx" onRemove={() => setPresses(0)}>
          status:4xx
        </Chip>
        <Chip>orders</Chip>
      </Row>
    </Shelf>
  );
}
