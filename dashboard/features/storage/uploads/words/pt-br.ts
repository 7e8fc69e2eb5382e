import { number, plural } from '../../../../i18n/numbers';

export const words: typeof import('./en').words = {
  title: 'Envios',
  arrived: (done, all) => `${number(done)} de ${number(all)} chegaram`,
  failedCount: (count) => plural(count, { one: '# falhou', other: '# falharam' }),
  clear: 'Limpar os que chegaram',
  states: {
    waiting: 'Esperando',
    sending: 'Enviando',
    paused: 'Pausado',
    failed: 'Falhou',
    done: 'Chegou',
  },
  of: (sent, size) => `${sent} de ${size}`,
  parts: (sent, all) => `parte ${number(sent)} de ${number(all)}`,
  perSecond: (size) => `${size}/s`,
  pause: (name) => `Pausar ${name}`,
  resume: (name) => `Continuar ${name}`,
  retry: (name) => `Tentar ${name} de novo`,
  cancel: (name) => `Desistir de ${name}`,
  notDropped: (why) => `Partes dele podem ter ficado no armazenamento: ${why}`,
};
