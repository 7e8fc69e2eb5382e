import { type Context, Hono } from 'hono';
import { listGroups, type ServedGroup } from '../../db/groups-repository';
import { cutPage, pageOf } from '../../platform/api/paging';
import { revisionTag } from '../../platform/api/revision';
import { mergePatch } from '../../platform/merge-patch';
import { slugFrom } from '../../platform/slug';
import type { AdminEnv } from '../admin-env';
import { bury, revive } from '../lifecycle';
import { operation } from '../operation';
import { withoutUndefined } from '../without-undefined';
import { groupAnswer, groupPatch, groupReplacement, groupsAnswer, groupsQuery, newGroup } from './documents';
import { groupErrors } from './errors';
import { groupOf } from './group-document';
import { checkSettings } from './group-settings';
import { countParts } from './part-counts';
import { changeGroup, createGroup, existing, expectedGroup, refuseTakenSlug } from './write-group';

export const groupsApi = new Hono<AdminEnv>()
  .get(
    '/',
    operation('groups.list', {
      summary: 'List the groups you may see',
      query: groupsQuery,
      answers: { 200: groupsAnswer },
    }),
    async (c) => {
      const { limit, cursor, with: also, ...filter } = c.req.valid('query');
      const page = pageOf({ limit, cursor });
      const rows = await listGroups(
        c.var.deps.ports.db,
        c.var.caller.user.id,
        page,
        withoutUndefined(filter),
      );
      const served = new Map(rows.map((row) => [row.group.id, row]));
      const cut = cutPage(
        rows.map((row) => row.group),
        page,
      );
      const groups = cut.rows.flatMap((group) => served.get(group.id) ?? []);
      const counts = also && (await countParts(c.var.deps.ports.db, cut.rows));
      return c.json({
        groups: groups.map((row) => ({
          ...groupOf(c, row),
          ...(counts && { counts: counts.get(row.group.id) ?? {} }),
        })),
        next_cursor: cut.next_cursor,
      });
    },
  )
  .post(
    '/',
    operation('groups.create', { summary: 'Make a group', body: newGroup, answers: { 201: groupAnswer } }),
    async (c) => {
      const { slug, ...fields } = c.req.valid('json');
      checkSettings(fields.kind, fields);
      const named = slug ?? slugFrom(fields.name);
      if (!named) throw groupErrors.no_slug({ name: fields.name });
      const served = await createGroup(c, { ...fields, slug: named, created_by: c.var.caller.user.id });
      return answerGroup(c, served, 201);
    },
  )
  .get('/:group_id', operation('groups.get', { summary: 'One group', answers: { 200: groupAnswer } }), (c) =>
    answerGroup(c, { group: c.var.groupRow, project: c.var.project }, 200),
  )
  .put(
    '/:group_id',
    operation('groups.replace', {
      summary: 'Replace what a group is',
      body: groupReplacement,
      answers: { 200: groupAnswer },
    }),
    async (c) => {
      const replacement = c.req.valid('json');
      checkSettings(c.var.groupRow.kind, replacement);
      return answerGroup(c, await changeGroup(c, replacement), 200);
    },
  )
  .patch(
    '/:group_id',
    operation('groups.update', {
      summary: 'Change some of what a group is',
      body: groupPatch,
      answers: { 200: groupAnswer },
    }),
    async (c) => {
      const { groupRow } = c.var;
      const { config, chaos, ...fields } = c.req.valid('json');
      const settings = {
        config: mergePatch(groupRow.config, config ?? {}),
        chaos: mergePatch(groupRow.chaos, chaos ?? {}),
      };
      checkSettings(groupRow.kind, settings);
      return answerGroup(c, await changeGroup(c, { ...withoutUndefined(fields), ...settings }), 200);
    },
  )
  .delete(
    '/:group_id',
    operation('groups.delete', {
      summary: 'Delete a group: its definitions can be restored, what it remembered cannot',
      answers: { 204: null },
    }),
    async (c) => {
      await bury(c, { ...c.var.groupRow, type: 'group' }, expectedGroup(c));
      return c.body(null, 204);
    },
  )
  .post(
    '/:group_id/restore',
    operation('groups.restore', { summary: 'Bring a deleted group back', answers: { 200: groupAnswer } }),
    async (c) => {
      const { id, slug, deleted_at } = c.var.groupRow;
      if (!deleted_at) throw groupErrors.not_deleted({ id });
      await refuseTakenSlug(slug, () => revive(c, { ...c.var.groupRow, type: 'group' }, deleted_at));
      return answerGroup(c, await existing(c, id), 200);
    },
  );

/** Reads and writes alike tell the version that a mock request may insist on. */
function answerGroup<Status extends 200 | 201>(c: Context<AdminEnv>, served: ServedGroup, status: Status) {
  c.header('etag', revisionTag(served.group.revision));
  c.header('x-understudy-version', String(served.group.version));
  return c.json({ group: groupOf(c, served) }, status);
}
