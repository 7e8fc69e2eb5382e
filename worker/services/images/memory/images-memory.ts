import { deliveryCalls } from '../../../platform/deliveries/delivery-calls';
import { loadLater } from '../../load-later';
import { defineMemory } from '../../service-memory';
import type { ImageEvent } from '../settings/webhook-config';
import { accept } from './accept';
import { clear, drop } from './drop-jobs';
import { takeOver } from './fork-jobs';
import { inherit, markShared, owes, shows, wakeForGarbage } from './garbage';
import { counts, list, look, variant } from './read-jobs';
import { toldOf } from './redeliver-calls';
import { IMAGES_SCHEMA, IMAGES_TABLES, KIND } from './schema';
import { stats } from './stats';
import { takeTurn } from './turns';

const loadWork = loadLater(() => import('../jobs/wake-images'));
const loadEnding = loadLater(() => import('../jobs/bequeath'));

/** The jobs of an image API, what is left to do of them, and what was told of them. */
export const imagesMemory = defineMemory({
  kind: KIND,
  schema: IMAGES_SCHEMA,
  tables: IMAGES_TABLES,
  calls: {
    accept,
    look,
    list,
    counts,
    stats,
    variant,
    drop,
    clear,
    takeTurn,
    toldOf,
    owes,
    inherit,
    shows,
    ...deliveryCalls<ImageEvent>(KIND),
  },
  wake: async (desk) => (await loadWork()).wakeImages(desk),
  copied: markShared,
  forked: takeOver,
  emptied: wakeForGarbage,
  ending: async (desk) => (await loadEnding()).bequeath(desk),
});
