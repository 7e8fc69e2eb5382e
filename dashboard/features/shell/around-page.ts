/** What stands around every page and may come a moment after it, together: seven little files would be seven waits. */
export { Toasts } from '../../ui/toast-list';
export { Footer } from './footer';
export { HeaderMenus } from './header-menus';
export { OfflineNotice } from './offline-notice';
export { ProjectMenu } from './project-menu';
export { SessionGuard } from './session-guard';
export { listenForShellKeys } from './shell-keys';
export { Trail } from './trail';
