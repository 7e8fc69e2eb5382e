import { plural } from '../../../../i18n/numbers';

export const words: typeof import('./en').words = {
  figures: 'Cifras',
  events: 'Eventos',
  badlySigned: 'Mal firmados',
  staleOf: (count) =>
    plural(count, { one: '# de ellos demasiado antiguo', other: '# de ellos demasiado antiguos' }),
  latest: 'Últimos eventos',
  openInbox: 'Abrir la bandeja',
  none: 'Ninguno todavía.',
  overTime: 'Eventos por hora, último día',
  atTime: (time, count) => `${time}: ${count}`,
  clients: 'Clientes',
  client: 'Cliente',
  copyUrlOf: (client) => `Copiar la dirección para ${client}`,
  invalid: 'No válidos',
  last: 'Último evento',
  never: 'ninguno todavía',
  stops: (events) =>
    plural(events, {
      one: 'Se pierde # evento, y ya nada responde en',
      other: 'Se pierden # eventos, y ya nada responde en',
    }),
};
