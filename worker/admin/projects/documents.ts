import * as z from 'zod';
import { nextCursor, pageQuery } from '../../platform/api/paging';
import { clockSetting, projectSettings } from '../../platform/project-settings';
import { slug } from '../../platform/slug';
import { descriptionText, displayName, documentStamps } from '../documents';
import { partCounts } from '../groups/documents';

export const projectDocument = z
  .object({
    ...documentStamps,
    organization_id: z.uuid(),
    slug: z.string().describe('Part of every mock URL of the project.'),
    name: z.string(),
    description: z.string(),
    settings: projectSettings,
    revision: z.int(),
    created_by: z.string().nullable(),
    counts: partCounts.optional().describe('Groups, and what they consist of; where they were asked for.'),
  })
  .meta({ id: 'Project' });

export const projectAnswer = z.object({ project: projectDocument });
export const projectsAnswer = z.object({ projects: z.array(projectDocument), next_cursor: nextCursor });
export const projectsQuery = pageQuery.extend({
  organization_id: z.uuid().optional(),
  slug: z.string().max(100).optional().describe('The one project that has it.'),
  with: z.enum(['counts']).optional().describe('What is told besides.'),
});

export const newProject = z.strictObject({
  organization_id: z.uuid().optional().describe('May be left out by who belongs to one organization only.'),
  name: displayName,
  slug: slug.optional().describe('Made from the name when left out.'),
  description: descriptionText.default(''),
  settings: projectSettings.prefault({}),
});

export const projectPatch = z.strictObject({
  name: displayName.optional(),
  slug: slug.optional(),
  description: descriptionText.optional(),
  settings: projectSettings.optional(),
});

export const clockAnswer = z
  .object({ clock: clockSetting, now: z.iso.datetime().describe('What time it is by this clock.') })
  .meta({ id: 'ClockAnswer' });
