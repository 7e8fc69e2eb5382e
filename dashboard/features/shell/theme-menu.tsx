import IconMoon from '~icons/lucide/moon';
import IconSun from '~icons/lucide/sun';
import IconSunMoon from '~icons/lucide/sun-moon';
import { Menu } from '../../ui/menu';
import { chooseTheme, theme } from '../../ui/theme';
import { words } from './words';

const THEMES = ['light', 'dark', 'system'] as const;

export function ThemeMenu() {
  const items = () =>
    THEMES.map((each) => ({
      text: words().themes[each],
      icon: <Icon of={each} />,
      isChosen: theme() === each,
      onSelect: () => chooseTheme(each),
    }));
  return <Menu look="icon" label={words().theme} icon={<Icon of={theme()} />} items={items()} align="end" />;
}

function Icon(props: { of: (typeof THEMES)[number] }) {
  return <>{props.of === 'light' ? <IconSun /> : props.of === 'dark' ? <IconMoon /> : <IconSunMoon />}</>;
}
