/** The groups that the client calls, as a member or a visitor knows them. */
export type DemoGroup = {
  slug: string;
  name: string;
  kind: string;
  base_url: string;
  /** Of a file; null where the page is not told. */
  max_bytes: number | null;
};

export type DemoProject = { slug: string; name: string };

/** What this device keeps is kept for one group of one project. */
export function placeName(project: DemoProject, group: DemoGroup): string {
  return `demo.${project.slug}.${group.slug}`;
}
