import { plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  noDescription: 'Aún sin descripción.',
  docs: 'Documentación',
  edit: 'Editar',
  remove: 'Eliminar',
  url: 'URL base',
  copyUrl: 'Copiar URL',
  urls: { path: 'Por ruta', project_host: 'En el host del proyecto', group_host: 'En el host del grupo' },
  copied: (url: string) => `${url} está copiada`,
  notCopied: 'El navegador no permitió copiarla.',
  chaos: 'Caos',
  on: 'Activo',
  off: 'Inactivo',
  chaosSwitch: 'Romper respuestas a propósito',
  chaosChange: 'Cambiar',
  refused: (why: string) => `No se cambió nada: ${why}`,
  requests: 'Peticiones, 24 horas',
  byHour: 'Peticiones por hora',
  unmatched: (count: number) => `${plural(count, { one: '#', other: '#' })} sin respuesta`,
  allMatched: 'cada petición encontró su respuesta',
};
