import { Hono } from 'hono';
import { checkPart } from '../../../platform/api/input';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { openAdminStore } from './admin-store';
import { uploadedAnswer, uploadQuery, worldQuery } from './documents';
import { beginUpload, completeUpload, dropUpload, uploadPart } from './large-uploads';
import { begunAnswer, newUpload, partAnswer, partPath, partsToJoin } from './upload-documents';

/** Under /api/groups/{group_id}/buckets: what is too large to begin anew when a connection is lost. */
export const uploadsApi = new Hono<ServiceAppEnv>()
  .post(
    '/:bucket/uploads',
    operation('uploads.begin', {
      summary: 'Begin an upload in parts',
      query: worldQuery,
      body: newUpload,
      answers: { 201: begunAnswer },
    }),
    async (c) => {
      const store = await openAdminStore(c.var, c.req.valid('query').world);
      const upload = await beginUpload(store, c.req.param('bucket'), c.req.valid('json'));
      return c.json({ upload }, 201);
    },
  )
  .put(
    '/:bucket/uploads/:upload/parts/:part',
    operation('uploads.put_part', {
      summary: 'Upload one part',
      description:
        'The body is the part; all but the last have at least 5 MiB. One that is there is replaced.',
      query: uploadQuery,
      answers: { 200: partAnswer },
    }),
    async (c) => {
      const { world, key } = c.req.valid('query');
      const { part } = checkPart(partPath, { part: c.req.param('part') }, 'path:');
      const place = { bucket: c.req.param('bucket'), key, uploadId: c.req.param('upload') };
      return c.json(await uploadPart(c.var, { ...place, part }, { world, request: c.req.raw }));
    },
  )
  .post(
    '/:bucket/uploads/:upload/complete',
    operation('uploads.complete', {
      summary: 'Make an object of the parts',
      query: uploadQuery,
      body: partsToJoin,
      answers: { 200: uploadedAnswer },
    }),
    async (c) => {
      const { world, key } = c.req.valid('query');
      const place = { bucket: c.req.param('bucket'), key, uploadId: c.req.param('upload') };
      const { parts } = c.req.valid('json');
      return c.json(await completeUpload(c.var, { ...place, parts }, { world, url: c.req.url }));
    },
  )
  .delete(
    '/:bucket/uploads/:upload',
    operation('uploads.drop', {
      summary: 'Give an upload up, with the parts that it has',
      query: uploadQuery,
      answers: { 204: null },
    }),
    async (c) => {
      const { world, key } = c.req.valid('query');
      const store = await openAdminStore(c.var, world);
      await dropUpload(store, { bucket: c.req.param('bucket'), key, uploadId: c.req.param('upload') });
      return c.body(null, 204);
    },
  );
