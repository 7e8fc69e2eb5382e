import { type JSX, Match, Switch } from 'solid-js';
import IconCheck from '~icons/lucide/check';
import IconCopy from '~icons/lucide/copy';
import IconX from '~icons/lucide/x';
import { createCopy } from './clipboard';
import { IconButton } from './icon-button';
import { words } from './words';

type Props = {
  text: string;
  label: string;
  /** What is copied, where it is more than a text: a link. */
  icon?: JSX.Element;
};

/** Copies a text; where there is no room for words. */
export function CopyIcon(props: Props) {
  const clipboard = createCopy();
  const said = () => {
    const outcome = clipboard.outcome();
    return outcome && words().copyOutcomes[outcome];
  };

  return (
    <>
      <IconButton
        label={props.label}
        icon={
          <Switch fallback={props.icon ?? <IconCopy />}>
            <Match when={clipboard.outcome() === 'copied'}>
              <IconCheck class="text-success" />
            </Match>
            <Match when={clipboard.outcome() === 'failed'}>
              <IconX class="text-danger" />
            </Match>
          </Switch>
        }
        onPress={() => clipboard.copy(props.text)}
      />
      <span role="status" class="sr-only">
        {said()}
      </span>
    </>
  );
}
