import { paths } from '../../parts/paths';
import { placeOf } from '../../parts/place';

/** Pages that a mistyped address may have meant: what stands above it, shortest last. */
export function nearestRoutes(pathname: string): string[] {
  const { project, group, org } = placeOf(pathname);
  const near: string[] = [];
  if (project !== undefined && group !== undefined) near.push(paths.group(project, group));
  if (project !== undefined) near.push(paths.project(project), paths.live(project));
  if (org !== undefined) near.push(paths.organization(org));
  if (pathname.startsWith('/account')) near.push(paths.account());
  return near.filter((path) => path !== pathname);
}
