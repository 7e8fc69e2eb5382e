import { plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  kind: 'API de imágenes',
  jobs: 'Trabajos',
  makeToken: 'Crear un token',
  openDemo: 'Abrir la demo de cliente',
  tryIt: 'Pruébala',
  statuses: { queued: 'En cola', processing: 'En proceso', completed: 'Completado', failed: 'Fallido' },
  stops: (jobs) =>
    `${plural(jobs, { one: 'Se pierde # trabajo', other: 'Se pierden # trabajos' })} con todas sus variantes, y ya nada responde en`,
  worldsAbout:
    'Un mundo tiene sus propios trabajos, límites y turno en la secuencia; los ajustes son comunes. Las pruebas que corren a la vez toman uno cada una.',
  resetConsequence:
    'Se pierden todos los trabajos de este mundo con sus variantes, y todos pueden volver a subir. No se puede deshacer.',
  removeConsequence:
    'Se pierden todos los trabajos de este mundo con sus variantes. Quien lo nombre otra vez recibe uno nuevo. No se puede deshacer.',
};
