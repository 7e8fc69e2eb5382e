/** What the admin API answers on the routes that the dashboard reads. */
export type Health = { status: string; version: string };

export type Provider = { id: string; title: string };

export type User = { id: string; name: string; email: string; avatar_url: string | null };

export type Organization = { id: string; name: string; slug: string; role?: string };

export type Session = { user: User; organizations: Organization[] };

export type Group = {
  id: string;
  project_id: string;
  name: string;
  slug: string;
  kind: string;
  description: string | null;
  base_url: string;
};

export type GroupPage = { groups: Group[]; next_cursor: string | null };

/** RFC 9457, with the members that every error of the admin API has. */
export type ProblemDocument = {
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  request_id?: string;
};
