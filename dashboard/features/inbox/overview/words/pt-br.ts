import { plural } from '../../../../i18n/numbers';

export const words: typeof import('./en').words = {
  figures: 'Números',
  events: 'Eventos',
  badlySigned: 'Mal assinados',
  staleOf: (count) => plural(count, { one: '# deles antigo demais', other: '# deles antigos demais' }),
  latest: 'Últimos eventos',
  openInbox: 'Abrir a caixa de entrada',
  none: 'Nenhum ainda.',
  overTime: 'Eventos por hora, último dia',
  atTime: (time, count) => `${time}: ${count}`,
  clients: 'Clientes',
  client: 'Cliente',
  copyUrlOf: (client) => `Copiar o endereço para ${client}`,
  invalid: 'Inválidos',
  last: 'Último evento',
  never: 'nenhum ainda',
  stops: (events) =>
    plural(events, {
      one: '# evento se perde, e nada mais responde em',
      other: '# eventos se perdem, e nada mais responde em',
    }),
};
