import { createSpeech } from '../create-speech';
import { access } from './access';
import { auth } from './auth';
import { collections } from './collections';
import { demo } from './demo';
import { endpoints } from './endpoints';
import { forwarding } from './forwarding';
import { generation } from './generation';
import { images } from './images';
import { log } from './log';
import { logFilter } from './log-filter';
import { paths } from './paths';
import { projects } from './projects';
import { regex } from './regex';
import { replay } from './replay';
import { requests } from './requests';
import { rules } from './rules';
import { schema } from './schema';
import { storage } from './storage';
import { templates } from './templates';
import { webhookSending } from './webhook-sending';
import { webhooks } from './webhooks';
import { xml } from './xml';
import { zod } from './zod';

export const SPANISH = createSpeech(
  'es',
  {
    or: (next) => (/^h?o/i.test(next) ? ' u ' : ' o '),
    and: (next) => (/^h?i(?!e)/i.test(next) ? ' e ' : ' y '),
    instead: ' O bien: ',
  },
  [
    access,
    auth,
    collections,
    demo,
    endpoints,
    forwarding,
    generation,
    images,
    log,
    logFilter,
    paths,
    projects,
    regex,
    replay,
    requests,
    rules,
    schema,
    storage,
    templates,
    webhookSending,
    webhooks,
    xml,
    zod,
  ],
);
