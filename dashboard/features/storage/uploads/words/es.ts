import { number, plural } from '../../../../i18n/numbers';

export const words: typeof import('./en').words = {
  title: 'Subidas',
  arrived: (done, all) => `${number(done)} de ${number(all)} han llegado`,
  failedCount: (count) => plural(count, { one: '# falló', other: '# fallaron' }),
  clear: 'Quitar las que llegaron',
  states: {
    waiting: 'En espera',
    sending: 'Subiendo',
    paused: 'En pausa',
    failed: 'Falló',
    done: 'Llegó',
  },
  of: (sent, size) => `${sent} de ${size}`,
  parts: (sent, all) => `parte ${number(sent)} de ${number(all)}`,
  perSecond: (size) => `${size}/s`,
  pause: (name) => `Pausar ${name}`,
  resume: (name) => `Continuar ${name}`,
  retry: (name) => `Intentar ${name} de nuevo`,
  cancel: (name) => `Abandonar ${name}`,
  notDropped: (why) => `Pueden quedar partes en el almacén: ${why}`,
};
