import IconLanguages from '~icons/lucide/languages';
import { speak } from '../../i18n/define-words';
import { LANGUAGES, type Language, language } from '../../i18n/language';
import { Menu } from '../../ui/menu';
import { words } from './words';

export function LanguageMenu() {
  const items = () =>
    Object.entries(LANGUAGES).map(([code, name]) => ({
      text: name,
      isChosen: language() === code,
      onSelect: () => void speak(code as Language),
    }));
  return <Menu look="icon" label={words().language} icon={<IconLanguages />} items={items()} align="end" />;
}
