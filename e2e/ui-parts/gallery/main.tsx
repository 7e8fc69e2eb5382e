import { render } from 'solid-js/web';
import './styles.css';
import { Segmented } from '../../../dashboard/ui/segmented';
import { chooseDensity, chooseTheme, density, theme } from '../../../dashboard/ui/theme';
import { Toasts } from '../../../dashboard/ui/toast-list';
import { Buttons } from './buttons';
import { Fields } from './fields';
import { Figures } from './figures';
import { Overlays } from './overlays';
import { Surfaces } from './surfaces';
import { Ways } from './ways';

const THEMES = (['light', 'dark', 'system'] as const).map((value) => ({ value, text: value }));
const DENSITIES = (['comfortable', 'compact'] as const).map((value) => ({ value, text: value }));

function Gallery() {
  return (
    <>
      <main tabindex="-1" class="mx-auto grid max-w-360 gap-12 px-4 py-8 sm:px-6">
        <header class="flex flex-wrap items-center justify-between gap-4">
          <h1 class="font-semibold text-page">Parts</h1>
          <div class="flex flex-wrap gap-4">
            <Segmented
              label="Theme"
              options={THEMES}
              value={theme()}
              onChange={(next) => chooseTheme(THEMES.find(({ value }) => value === next)?.value ?? 'system')}
            />
            <Segmented
              label="Density"
              options={DENSITIES}
              value={density()}
              onChange={(next) => chooseDensity(next === 'compact' ? 'compact' : 'comfortable')}
            />
          </div>
        </header>
        <Buttons />
        <Overlays />
        <Fields />
        <Ways />
        <Surfaces />
        <Figures />
      </main>
      <Toasts />
    </>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root element');
render(() => <Gallery />, root);
