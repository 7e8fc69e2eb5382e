import * as z from 'zod';
import { nextCursor, pageQuery } from '../../platform/api/paging';
import { slug } from '../../platform/slug';
import { KINDS } from '../../services/registry';
import { descriptionText, displayName, documentStamps } from '../documents';

/** `/m/{project}/m/…` could not be told from `/m/{project}` on a project's own host. */
const groupSlug = slug.refine((value) => value !== 'm', 'The slug "m" is kept for the house.');

const settings = z.record(z.string(), z.unknown());

/** By the name of what is counted, such as endpoints. */
export const partCounts = z.record(z.string(), z.int());

export const groupDocument = z
  .object({
    ...documentStamps,
    project_id: z.uuid(),
    project_slug: z.string(),
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    kind: z.enum(KINDS),
    config: settings.describe('Settings of the gate and of the kind; GET /api/kinds has their JSON Schema.'),
    chaos: settings.describe('What is broken on purpose.'),
    version: z.int().describe('Rises with every write to the group or below it; see x-understudy-version.'),
    revision: z.int().describe('Rises with every write to the group itself; the ETag.'),
    created_by: z.string().nullable(),
    base_url: z.string().describe('Where the group is served, by path.'),
    urls: z.object({ path: z.string(), project_host: z.string(), group_host: z.string() }),
    counts: partCounts.optional().describe('Where they were asked for.'),
  })
  .meta({ id: 'Group' });

export const groupAnswer = z.object({ group: groupDocument });
export const groupsAnswer = z.object({ groups: z.array(groupDocument), next_cursor: nextCursor });
export const groupsQuery = pageQuery.extend({
  project_id: z.uuid().optional(),
  kind: z.enum(KINDS).optional(),
  with: z.enum(['counts']).optional().describe('What is told besides.'),
});

const groupFields = {
  name: displayName,
  description: descriptionText.default(''),
  config: settings.default({}),
  chaos: settings.default({}),
};

export const newGroup = z.strictObject({
  project_id: z.uuid(),
  kind: z.enum(KINDS).default('http'),
  slug: groupSlug.optional().describe('Made from the name when left out.'),
  ...groupFields,
});

export const groupReplacement = z.strictObject({ slug: groupSlug, ...groupFields });

export const groupPatch = z.strictObject({
  name: displayName.optional(),
  slug: groupSlug.optional(),
  description: descriptionText.optional(),
  config: settings.optional().describe('Merged into what is there (RFC 7396): null takes a setting back.'),
  chaos: settings.optional().describe('Merged likewise.'),
});

export const kindsAnswer = z.object({
  kinds: z.array(
    z.object({ kind: z.string(), title: z.string(), config_schema: settings, chaos_schema: settings }),
  ),
});
