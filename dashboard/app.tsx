import { Route, Router } from '@solidjs/router';
import { QueryClient, QueryClientProvider } from '@tanstack/solid-query';
import { lazy } from 'solid-js';
import { isWorthRetrying } from './api/problem-error';
import { HomePage } from './features/home/home-page';
import { NotFoundPage } from './features/not-found/not-found-page';
import { Shell } from './features/shell/shell';

const LoginPage = lazy(async () => ({ default: (await import('./features/login/login-page')).LoginPage }));
const LivePage = lazy(async () => ({ default: (await import('./features/live/live-page')).LivePage }));

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (failures, error) => failures < 2 && isWorthRetrying(error) },
  },
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Router root={Shell}>
        <Route path="/" component={HomePage} />
        <Route path="/login" component={LoginPage} />
        <Route path="/p/:project/live/:exchange?" component={LivePage} />
        <Route path="*" component={NotFoundPage} />
      </Router>
    </QueryClientProvider>
  );
}
