import { plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  title: (name) => `Excluir o projeto ${name}?`,
  stops: (groups, endpoints) =>
    `${plural(groups, { one: '# grupo', other: '# grupos' })} com ${plural(endpoints, { one: '# endpoint', other: '# endpoints' })} deixam de responder na hora, para todo mundo.`,
  logIsLost: 'O log ao vivo é apagado de vez. O resto pode ser trazido de volta por um momento.',
  confirm: 'Excluir projeto',
  deleted: (name) => `${name} foi excluído`,
  undo: 'Desfazer',
  restored: (name) => `${name} voltou, com todos os grupos`,
};
