import { Route, Router, type RouteSectionProps } from '@solidjs/router';
import { Suspense } from 'solid-js';
import { render } from 'solid-js/web';
import './styles.css';
import { chooseTheme } from '../../../dashboard/ui/theme';
import { ProjectPage } from './project-page';
import { RowsPage } from './rows-page';
import { SettingsPage } from './settings-page';

function Frame(props: RouteSectionProps) {
  return (
    <>
      <nav class="flex flex-wrap gap-4 p-4" aria-label="Pages">
        <a href="/">Project</a>
        <a href="/rows">Rows</a>
        <a href="/settings">Settings</a>
        <a href="/login">Login</a>
      </nav>
      <main class="mx-auto max-w-200 p-4" tabindex="-1">
        <Suspense>{props.children}</Suspense>
      </main>
    </>
  );
}

chooseTheme('system');
const root = document.getElementById('root');
if (root) {
  render(
    () => (
      <Router root={Frame}>
        <Route path="/" component={ProjectPage} />
        <Route path="/rows" component={RowsPage} />
        <Route path="/settings" component={SettingsPage} />
        <Route path="/login" component={() => <h1>Sign in</h1>} />
      </Router>
    ),
    root,
  );
}
