import { Dynamic } from 'solid-js/web';
import IconCode from '~icons/lucide/code';
import IconDatabase from '~icons/lucide/database';
import IconGlobe from '~icons/lucide/globe';
import IconInbox from '~icons/lucide/inbox';
import IconKey from '~icons/lucide/key-round';
import IconLogIn from '~icons/lucide/log-in';
import IconSend from '~icons/lucide/send';
import IconShield from '~icons/lucide/shield-check';
import IconTicket from '~icons/lucide/ticket';
import IconUsers from '~icons/lucide/users';
import IconWebhook from '~icons/lucide/webhook';

const ICONS = {
  auth: IconShield,
  webhooks: IconWebhook,
  code: IconCode,
  data: IconDatabase,
  users: IconUsers,
  sessions: IconLogIn,
  tokens: IconTicket,
  keys: IconKey,
  inbox: IconInbox,
  send: IconSend,
  worlds: IconGlobe,
};

export type IconName = keyof typeof ICONS;

export function LaterIcons(props: { name: IconName; class?: string | undefined }) {
  return <Dynamic component={ICONS[props.name]} class={props.class} aria-hidden="true" />;
}
