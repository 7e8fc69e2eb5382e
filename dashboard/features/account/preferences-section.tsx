import { speak } from '../../i18n/define-words';
import { LANGUAGES, type Language, language } from '../../i18n/language';
import { Card } from '../../ui/card';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { areSingleKeysOn, turnSingleKeys } from '../../ui/single-keys';
import { Switch } from '../../ui/switch';
import { chooseDensity, chooseTheme, DENSITIES, density, THEMES, theme } from '../../ui/theme';
import { words } from './words';

/** Kept on this device, and followed at once. */
export function PreferencesSection() {
  const languages = Object.entries(LANGUAGES).map(([value, text]) => ({ value, text }));
  const choose = <Choice extends string>(all: readonly Choice[], take: (choice: Choice) => void) => {
    return (wanted: string) => {
      const found = all.find((each) => each === wanted);
      if (found !== undefined) take(found);
    };
  };

  return (
    <div class="grid max-w-[72ch] gap-4">
      <p class="text-fg-muted">{words().kept}</p>
      <Card title={words().look}>
        <Select
          label={words().language}
          class="max-w-60"
          value={language()}
          options={languages}
          onChange={choose(Object.keys(LANGUAGES) as Language[], (next) => void speak(next))}
        />
        <Segmented
          label={words().theme}
          isLabelHidden={false}
          options={THEMES.map((value) => ({ value, text: words().themes[value] }))}
          value={theme()}
          onChange={choose(THEMES, chooseTheme)}
        />
        <Segmented
          label={words().density}
          isLabelHidden={false}
          options={DENSITIES.map((value) => ({ value, text: words().densities[value] }))}
          value={density()}
          onChange={choose(DENSITIES, chooseDensity)}
        />
      </Card>
      <Card title={words().keyboard}>
        <Switch
          label={words().singleKeys}
          hint={words().singleKeysHint}
          isOn={areSingleKeysOn()}
          onChange={turnSingleKeys}
        />
      </Card>
    </div>
  );
}
