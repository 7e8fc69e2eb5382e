import type { JSX } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { adminCurl } from '../api/curl-line';
import { ActionButton } from '../ui/action-button';
import { EmptyState } from '../ui/empty-state';
import { useGroup } from './group-frame';

type Props = {
  title: string;
  hint: string;
  icon: JSX.Element;
  level?: 2 | 3 | undefined;
  create: { text: string; reason: string | undefined; onPress: () => void };
  /** The call that makes a first one, below the group's address in the API. */
  call: { path: string; body: object; label: string };
};

/** Of something that a group has none of yet; whoever runs the line sees the list fill without a reload. */
export function EmptyList(props: Props) {
  const { group } = useGroup();
  return (
    <EmptyState
      title={props.title}
      level={props.level}
      icon={props.icon}
      action={
        <ActionButton
          look="primary"
          icon={<IconPlus />}
          keys="c"
          reason={props.create.reason}
          onPress={props.create.onPress}
        >
          {props.create.text}
        </ActionButton>
      }
      snippet={{
        text: adminCurl(`/groups/${group().id}/${props.call.path}`, props.call.body),
        label: props.call.label,
      }}
    >
      {props.hint}
    </EmptyState>
  );
}
