import { plural } from '../../../../i18n/numbers';

export const words: typeof import('./en').words = {
  editTitle: (name: string) => `Editar ${name}`,
  name: 'Nombre',
  slug: 'Slug',
  slugHint: 'Parte de la URL: letras minúsculas, cifras y guiones.',
  answersAt: 'Responde en',
  moves: 'La URL anterior deja de responder en cuanto guardes.',
  description: 'Descripción',
  settings: 'Ajustes',
  save: 'Guardar',
  cancel: 'Cancelar',
  nothingChanged: 'No se ha cambiado nada.',
  saved: (name: string) => `${name} está guardado`,
  stale: 'Mientras tanto, otra persona ha guardado.',
  chaosTitle: (name: string) => `Caos en ${name}`,
  chaosHint: 'Rompe respuestas a propósito, para que veas cómo reacciona tu cliente.',
  chaosOn: 'Caos',
  begin: 'Empezar con',
  removeTitle: (name: string) => `¿Eliminar el grupo ${name}?`,
  removeEndpoints: (count: number) =>
    plural(count, {
      one: '# endpoint deja de responder y, con él, todo lo que hay en',
      other: '# endpoints dejan de responder y, con ellos, todo lo que hay en',
    }),
  removeEmpty: 'No tiene endpoints; ya nada responde en',
  removeMemory:
    'Sus definiciones se pueden recuperar durante un tiempo. Lo que recuerda, como los datos, no.',
  remove: 'Eliminar grupo',
  removed: (name: string) => `${name} se eliminó`,
  undo: 'Deshacer',
  restored: (name: string) => `${name} ha vuelto`,
  restoreFailed: (why: string) => `No se pudo recuperar: ${why}`,
};
