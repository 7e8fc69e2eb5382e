import type { RouteSectionProps } from '@solidjs/router';
import { Dynamic } from 'solid-js/web';
import { lazyPage } from '../../i18n/lazy-page';
import { placeOf } from '../../parts/place';

/** Apart from the first page of all, which every visitor loads: whoever looks at no image API never hears of these. */
const PAGES = {
  first: lazyPage(() => import('./images-page'), 'ImagesPage'),
  jobs: lazyPage(() => import('./jobs/jobs-page'), 'ImageJobsPage'),
  analysis: lazyPage(() => import('./rules/analysis-page'), 'ImageAnalysisPage'),
  worlds: lazyPage(() => import('./worlds-page'), 'ImageWorldsPage'),
};

/** The pages of an image API, by their address. */
export function ImagesSection(props: RouteSectionProps) {
  // The routes lead here from these only.
  const section = () => placeOf(props.location.pathname).section as keyof typeof PAGES;
  return <Dynamic component={PAGES[section()]} {...props} />;
}
