import { Dynamic } from 'solid-js/web';
import IconDemo from '~icons/lucide/app-window';
import IconCode from '~icons/lucide/code';
import IconDatabase from '~icons/lucide/database';
import IconGlobe from '~icons/lucide/globe';
import IconImages from '~icons/lucide/images';
import IconInbox from '~icons/lucide/inbox';
import IconKey from '~icons/lucide/key-round';
import IconJobs from '~icons/lucide/list-checks';
import IconLogIn from '~icons/lucide/log-in';
import IconScan from '~icons/lucide/scan-search';
import IconSend from '~icons/lucide/send';
import IconShield from '~icons/lucide/shield-check';
import IconTicket from '~icons/lucide/ticket';
import IconUsers from '~icons/lucide/users';
import IconWebhook from '~icons/lucide/webhook';

const ICONS = {
  auth: IconShield,
  webhooks: IconWebhook,
  images: IconImages,
  jobs: IconJobs,
  analysis: IconScan,
  code: IconCode,
  demo: IconDemo,
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
