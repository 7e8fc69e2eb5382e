import { plural } from '../../../../i18n/numbers';

export const words: typeof import('./en').words = {
  deliveryTo: (url) => `Entrega para ${url}`,
  states: { pending: 'Em andamento', delivered: 'Entregue', failed: 'Falhou' },
  kinds: { replay: 'Reenvio de um evento', send: 'Enviado daqui' },
  attempts: 'Tentativas',
  attempt: (count) => `Tentativa ${count}`,
  underWay: 'está sendo feita…',
  isUnderWay: 'Uma tentativa está sendo feita.',
  noAnswer: 'Sem resposta',
  nextAttempt: (count, most) => `Tentativa ${count} de ${most}`,
  inSeconds: (seconds) => `em ${plural(seconds, { one: '# segundo', other: '# segundos' })}`,
  anyMoment: 'a qualquer momento',
  ends: {
    delivered: 'Entregue: nenhuma outra tentativa.',
    failed: 'Desistiu: nenhuma outra tentativa por si só.',
  },
  retryNow: 'Tentar agora',
  removeDelivery: 'Excluir esta entrega',
  answerBody: 'Corpo da resposta',
  emptyBody: 'A resposta não tem corpo.',
  sentHeaders: 'Cabeçalhos enviados',
  answerHeaders: 'Cabeçalhos da resposta',
  more: 'Carregar mais',
};
