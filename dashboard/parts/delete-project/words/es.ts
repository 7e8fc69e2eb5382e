import { plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  title: (name) => `¿Eliminar el proyecto ${name}?`,
  stops: (groups, endpoints) =>
    `${plural(groups, { one: '# grupo', other: '# grupos' })} con ${plural(endpoints, { one: '# endpoint', other: '# endpoints' })} dejan de responder al instante, para todos.`,
  logIsLost: 'Su registro en vivo se borra para siempre. Lo demás se puede recuperar durante un momento.',
  confirm: 'Eliminar proyecto',
  deleted: (name) => `Se eliminó ${name}`,
  undo: 'Deshacer',
  restored: (name) => `${name} ha vuelto, con todos sus grupos`,
};
