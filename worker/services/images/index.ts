import { handleLater } from '../handle-later';
import { defineService } from '../service';
import { imagesApi } from './admin/images-api';
import { compileImages } from './compiled';
import { completeImages } from './complete';
import { imagesConfig } from './config';
import { DEMO_IMAGES } from './demo';
import { imagesMemory } from './memory/images-memory';
import { describeImages } from './openapi/openapi';
import { imagesChaos } from './route-chaos';
import { findRoute, REKOGNITION, routeName } from './routes';
import { imagesStats } from './stats';
import { destroyImages } from './storage/destroy-images';

/**
 * An API that takes images, makes variants of them in jobs and says what is seen in them; Amazon Rekognition and Google
 * Vision beside it. What is not as with a real one:
 * - what is seen is decided, not seen: by rules, a sequence, or the digest of the file. Colours and blur hash are computed
 * - whoever reaches the mock may ask for a token of any user, with the group's own secret
 * - a job is worked on at once, in real time; how long it takes by the clock of the project is decided when it comes, so
 *   that a clock that is turned back makes it queued again
 * - the limit of uploads counts from the first upload of a user on, by the project's clock; a refused image costs nothing
 * - an idempotency key is for one user and one file with its fields, and holds for 24 hours or until the job is deleted
 * - users are told apart by the `sub` of their tokens, whoever has given these out
 * - status and result are there for everybody who knows the id of the job, unless the settings say otherwise; the images
 *   themselves always are, as behind a CDN
 * - HEIC, AVIF, TIFF and SVG are not read, and AVIF is not made. Animated images are refused, or their first frame is taken
 * - colours become those of sRGB by the profiles of cameras, phones and screens; profiles with tables, for print, are not read
 * - the variants are those of the settings, made of every upload: no address asks for another size. The original is not kept
 */
export const images = defineService({
  kind: 'images',
  title: 'Image API',
  config: imagesConfig,
  complete: completeImages,
  memory: imagesMemory,
  // Files are larger than other bodies: they have limits of their own.
  streams: true,
  prepare: async (_group, config) => compileImages(config),
  defines: (method, path) => path === '/health' && (method === 'GET' || method === 'HEAD'),
  chaos: imagesChaos,
  routeOf(method, path) {
    const found = findRoute(method, path);
    if (found.kind === 'operation') return routeName(found.route);
    return method === 'POST' && path === '/' ? REKOGNITION : null;
  },
  hides: ['token', 'access_token'],
  handle: handleLater(async () => (await import('./handler')).handleImages),
  openapi: describeImages,
  stats: imagesStats,
  rows: { bury: () => [], revive: () => [] },
  parts: [],
  admin: [{ path: 'images', routes: imagesApi }],
  destroy: destroyImages,
  demo: {
    slug: 'images',
    name: 'Images',
    description:
      'Uploads become thumbnails and other variants, stored in Files and told to Hooks; tokens of Auth are good here.',
    config: DEMO_IMAGES,
    seed: async () => {},
  },
});
