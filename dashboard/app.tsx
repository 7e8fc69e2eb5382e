import { Route, Router } from '@solidjs/router';
import { lazy } from 'solid-js';
import { keepAnswers } from './api/kept-answers';
import { isWorthRetrying } from './api/problem-error';
import { QueryClient, QueryClientProvider } from './api/query/client';
import { byKind } from './by-kind';
import { Shell } from './features/shell/shell';
import { wordsLoaded } from './i18n/define-words';
import { lazyPage } from './i18n/lazy-page';
import { ProjectFrame } from './parts/project-frame';
import { preloads } from './preloads';

const AccountPage = lazyPage(() => import('./features/account/account-page'), 'AccountPage');
const AuthSection = lazyPage(() => import('./features/auth/auth-section'), 'AuthSection');
const CodePage = lazyPage(() => import('./features/code/code-page'), 'CodePage');
const DataPage = lazyPage(() => import('./features/data/data-page'), 'DataPage');
const DemoSection = lazyPage(() => import('./features/demo/demo-section'), 'DemoSection');
const EndpointPage = lazyPage(() => import('./features/endpoint/endpoint-page'), 'EndpointPage');
const GroupFrame = lazyPage(() => import('./parts/group-frame'), 'GroupFrame');
const GroupPage = lazyPage(() => import('./features/group/group-page'), 'GroupPage');
const FilesPage = lazyPage(() => import('./features/storage/files-page'), 'FilesPage');
const HomePage = lazyPage(() => import('./features/home/home-page'), 'HomePage');
const InvitationPage = lazyPage(() => import('./features/invitation/invitation-page'), 'InvitationPage');
const LiveStrip = lazy(async () => {
  const [{ LiveStrip: strip }] = await Promise.all([import('./features/live/live-strip'), wordsLoaded()]);
  return { default: strip };
});
const LivePage = lazyPage(() => import('./features/live/live-page'), 'LivePage');
const ImagesSection = lazyPage(() => import('./features/images/images-section'), 'ImagesSection');
const InboxSection = lazyPage(() => import('./features/inbox/inbox-section'), 'InboxSection');
const LoginPage = lazyPage(() => import('./features/login/login-page'), 'LoginPage');
const NotFoundPage = lazyPage(() => import('./features/not-found/not-found-page'), 'NotFoundPage');
const OrganizationPage = lazyPage(
  () => import('./features/organization/organization-page'),
  'OrganizationPage',
);
const ProjectSettingsPage = lazyPage(
  () => import('./features/project-settings/project-settings-page'),
  'ProjectSettingsPage',
);
const StartPage = lazyPage(() => import('./features/start/start-page'), 'StartPage');
const StoragePage = lazyPage(() => import('./features/storage/storage-page'), 'StoragePage');
const StoreWorldsPage = lazyPage(
  () => import('./features/storage/worlds/store-worlds-page'),
  'StoreWorldsPage',
);
const WelcomePage = lazyPage(() => import('./features/welcome/welcome-page'), 'WelcomePage');
const WorldsPage = lazyPage(() => import('./features/worlds/worlds-page'), 'WorldsPage');

const NOWHERE = {
  http: NotFoundPage,
  auth: NotFoundPage,
  webhooks: NotFoundPage,
  s3: NotFoundPage,
  images: NotFoundPage,
};
const GroupHome = byKind({
  http: GroupPage,
  auth: AuthSection,
  webhooks: InboxSection,
  s3: StoragePage,
  images: ImagesSection,
});
const GroupEndpoint = byKind({ ...NOWHERE, http: EndpointPage });
const GroupData = byKind({ ...NOWHERE, http: DataPage, s3: StoragePage });
const GroupFiles = byKind({ ...NOWHERE, s3: FilesPage }, 's3');
const GroupWorlds = byKind({
  http: WorldsPage,
  auth: AuthSection,
  webhooks: InboxSection,
  s3: StoreWorldsPage,
  images: ImagesSection,
});
const GroupAuth = byKind({ ...NOWHERE, auth: AuthSection }, 'auth');
const GroupImages = byKind({ ...NOWHERE, images: ImagesSection }, 'images');
const GroupInbox = byKind({ ...NOWHERE, webhooks: InboxSection }, 'webhooks');

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (failures, error) => failures < 2 && isWorthRetrying(error) },
  },
});
keepAnswers(queries);
const preload = preloads(queries);

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Router root={(props) => <Shell {...props} strip={LiveStrip} />}>
        <Route path="/" component={StartPage} />
        <Route path="/login" component={LoginPage} />
        <Route path="/welcome" component={WelcomePage} />
        <Route path="/shared/demo/:token" component={DemoSection} />
        <Route path="/invite/:secret" component={InvitationPage} />
        <Route path="/p/:project" component={ProjectFrame} preload={preload.project}>
          <Route path={['/', '/new']} component={HomePage} />
          <Route path="/live/:exchange?" component={LivePage} />
          <Route path="/demo" component={DemoSection} />
          <Route path="/settings/:section?" component={ProjectSettingsPage} />
          <Route path="/g/:group" component={GroupFrame}>
            <Route path="/" component={GroupHome} preload={preload.group} />
            <Route path="/e/:endpoint" component={GroupEndpoint} preload={preload.endpoint} />
            <Route path="/data/:collection?" component={GroupData} />
            <Route path="/files/:bucket" component={GroupFiles} />
            <Route path="/worlds/:world?" component={GroupWorlds} />
            <Route path="/code" component={CodePage} />
            <Route path={['/inbox/:event?', '/send']} component={GroupInbox} />
            <Route path={['/jobs/:job?', '/analysis']} component={GroupImages} />
            <Route path={['/users', '/sessions', '/tokens', '/keys']} component={GroupAuth} />
          </Route>
        </Route>
        <Route path="/o/:org/:section?" component={OrganizationPage} />
        <Route path="/account/:section?" component={AccountPage} />
        <Route path="*" component={NotFoundPage} />
      </Router>
    </QueryClientProvider>
  );
}
