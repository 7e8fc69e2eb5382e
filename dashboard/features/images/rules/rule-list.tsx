import { For, Show } from 'solid-js';
import IconDown from '~icons/lucide/arrow-down';
import IconUp from '~icons/lucide/arrow-up';
import IconPencil from '~icons/lucide/pencil';
import IconPlus from '~icons/lucide/plus';
import IconTrash from '~icons/lucide/trash-2';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { IconButton } from '../../../ui/icon-button';
import type { ImagesAddress } from '../create-images-address';
import type { ImageRule } from '../images-config';
import { answerText } from './answer-text';
import type { Rules } from './create-rules';
import { matchText } from './match-text';
import { words } from './words';

type Props = {
  rules: Rules;
  address: ImagesAddress;
  /** The rule that spoke last, by its name. */
  decided: string | null;
};

/** The rules in the order in which they are asked: the first that fits speaks. */
export function RuleList(props: Props) {
  return (
    <Card
      title={words().rules}
      actions={
        <ActionButton
          look="primary"
          icon={<IconPlus />}
          keys="c"
          reason={props.rules.reason()}
          onPress={() => props.address.ask('rule', 'new')}
        >
          {words().add}
        </ActionButton>
      }
    >
      <p class="text-fg-muted">{words().rulesHint}</p>
      <Show
        when={props.rules.rules().length > 0}
        fallback={<p class="py-4 text-center text-fg-muted">{words().none}</p>}
      >
        <ol class="-mx-4 -mb-4 grid border-line border-t" aria-label={words().rules}>
          <For each={props.rules.rules()}>{(rule, at) => <RuleRow {...props} rule={rule} at={at()} />}</For>
        </ol>
      </Show>
    </Card>
  );
}

function RuleRow(props: Props & { rule: ImageRule; at: number }) {
  const last = () => props.rules.rules().length - 1;
  const reason = () => props.rules.reason() ?? (props.rules.isBusy() ? words().saving : undefined);
  const name = () => props.rule.name;

  return (
    <li
      class="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 border-line px-4 py-3 not-last:border-b data-decided:bg-accent-soft"
      data-rule={name()}
      data-decided={props.decided === name() || undefined}
    >
      <span class="font-semibold text-fg-muted tabular-nums">{props.at + 1}.</span>
      <div class="flex min-w-0 flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <div class="grid min-w-0 grow basis-56 gap-1">
          <p class="flex flex-wrap items-center gap-2">
            <span class="font-semibold [overflow-wrap:anywhere]" translate="no">
              {name()}
            </span>
            <Show when={props.decided === name()}>
              <Badge tone="accent">{words().decided}</Badge>
            </Show>
          </p>
          <p class="[overflow-wrap:anywhere]">
            <span class="text-fg-subtle text-label">{words().when}</span> {matchText(props.rule.when)}
          </p>
          <p class="[overflow-wrap:anywhere]">
            <span class="text-fg-subtle text-label">{words().says}</span> {answerText(props.rule.answer)}
          </p>
        </div>
        <div class="-my-1 flex">
          <IconButton
            label={words().up(name())}
            icon={<IconUp />}
            reason={reason() ?? (props.at === 0 ? words().isFirst : undefined)}
            onPress={() => void props.rules.move(props.at, -1)}
          />
          <IconButton
            label={words().down(name())}
            icon={<IconDown />}
            reason={reason() ?? (props.at === last() ? words().isLast : undefined)}
            onPress={() => void props.rules.move(props.at, 1)}
          />
          <IconButton
            label={words().edit(name())}
            icon={<IconPencil />}
            reason={reason()}
            onPress={() => props.address.ask('rule', String(props.at))}
          />
          <IconButton
            label={words().remove(name())}
            icon={<IconTrash />}
            reason={reason()}
            onPress={() => void props.rules.remove(props.at)}
          />
        </div>
      </div>
    </li>
  );
}
