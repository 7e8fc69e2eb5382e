import { useNavigate } from '@solidjs/router';
import IconPlus from '~icons/lucide/plus';
import { ActionButton } from '../../ui/action-button';
import { SearchBox } from '../../ui/search-box';
import { words } from './words';

type Props = { q: string; onFilter: (q: string) => void; reason: string | undefined; newGroup: string };

export function GroupTools(props: Props) {
  const navigate = useNavigate();
  return (
    <>
      <SearchBox label={words().filter} value={props.q} onInput={props.onFilter} />
      <ActionButton
        look="primary"
        icon={<IconPlus />}
        keys="c"
        reason={props.reason}
        onPress={() => navigate(props.newGroup)}
      >
        {words().newGroup}
      </ActionButton>
    </>
  );
}
