import IconKey from '~icons/lucide/key-round';
import IconLaptop from '~icons/lucide/laptop';
import IconLogOut from '~icons/lucide/log-out';
import IconSliders from '~icons/lucide/sliders-horizontal';
import IconUser from '~icons/lucide/user';
import { forgetAnswers } from '../../api/kept-answers';
import { useQueryClient } from '../../api/query/client';
import { useMutation } from '../../api/query/use-mutation';
import { type Session, signOut } from '../../api/session-queries';
import { paths } from '../../parts/paths';
import { Menu } from '../../ui/menu';
import { showToast } from '../../ui/toasts';
import { Avatar } from './avatar';
import { words } from './words';

/** Who is signed in, what is theirs, and the way out. */
export function AccountMenu(props: { user: Session['user'] }) {
  const cache = useQueryClient();
  const leaving = useMutation(() => ({
    mutationFn: signOut,
    onSuccess: () => {
      forgetAnswers();
      cache.clear();
      // A new document: nothing of the one who left stays in memory.
      window.location.assign('/');
    },
    onError: () => showToast({ text: words().signOutFailed, tone: 'danger' }),
  }));

  const items = () => [
    { text: words().profile, icon: <IconUser />, href: paths.account('profile') },
    { text: words().preferences, icon: <IconSliders />, href: paths.account('preferences') },
    { text: words().sessions, icon: <IconLaptop />, href: paths.account('sessions') },
    { text: words().tokens, icon: <IconKey />, href: paths.account('tokens') },
    'line' as const,
    { text: words().signOut, icon: <IconLogOut />, onSelect: () => leaving.mutate() },
  ];

  return (
    <Menu
      look="icon"
      label={words().accountOf(props.user.name)}
      icon={<Avatar name={props.user.name} url={props.user.avatar_url} />}
      items={items()}
      align="end"
    />
  );
}
