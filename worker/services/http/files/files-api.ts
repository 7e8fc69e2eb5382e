import { Hono } from 'hono';
import * as z from 'zod';
import { readAtMost } from '../../../platform/outbound/bounded-stream';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { FILE_BYTES, storedFile } from './document';
import { fileErrors } from './errors';
import { contentTypeOfFile, deleteFile, getFile, listFiles, putFile } from './file-store';

/** Under /api/groups/{group_id}/files. */
export const filesApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('files.list', {
      summary: 'List the files that the endpoints of a group may answer with',
      answers: { 200: z.object({ files: z.array(storedFile) }) },
    }),
    async (c) => c.json({ files: await listFiles(c.var.ports.blobs, c.var.group.id) }),
  )
  .put(
    '/:name',
    operation('files.put', {
      summary: 'Upload a file, or replace one',
      description: 'The body is the file, with its content type. It may have 10 MB.',
      answers: { 200: z.object({ file: storedFile }) },
    }),
    async (c) => {
      const bytes = await boundedBody(c.req.raw);
      const contentType = c.req.header('content-type') ?? null;
      const upload = { name: c.req.param('name'), bytes, contentType };
      return c.json({ file: await putFile(c.var.ports.blobs, c.var.group.id, upload) });
    },
  )
  .get(
    '/:name',
    operation('files.get', { summary: 'Download a file', answers: { 200: null } }),
    async (c) => {
      const object = await getFile(c.var.ports.blobs, c.var.group.id, c.req.param('name'));
      return c.body(object.body, 200, downloadHeaders(object));
    },
  )
  .delete(
    '/:name',
    operation('files.delete', { summary: 'Delete a file for good', answers: { 204: null } }),
    async (c) => {
      await deleteFile(c.var.ports.blobs, c.var.group.id, c.req.param('name'));
      return c.body(null, 204);
    },
  );

async function boundedBody(request: Request): Promise<Uint8Array> {
  const limit = FILE_BYTES;
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw fileErrors.too_large({ limit });
  const bytes = await readAtMost(request.body, limit);
  if (!bytes) throw fileErrors.too_large({ limit });
  return bytes;
}

/** What a tenant uploaded is never shown as a page of the dashboard's own origin. */
function downloadHeaders(object: R2ObjectBody): Record<string, string> {
  return {
    'content-type': contentTypeOfFile(object),
    'content-disposition': 'attachment',
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    etag: object.httpEtag,
  };
}
