import { plural } from '../../../../i18n/numbers';

export const words: typeof import('./en').words = {
  deliveryTo: (url) => `Entrega a ${url}`,
  states: { pending: 'En curso', delivered: 'Entregada', failed: 'Fallida' },
  kinds: { replay: 'Reenvío de un evento', send: 'Enviado desde aquí' },
  attempts: 'Intentos',
  attempt: (count) => `Intento ${count}`,
  underWay: 'se está haciendo…',
  isUnderWay: 'Se está haciendo un intento.',
  noAnswer: 'Sin respuesta',
  nextAttempt: (count, most) => `Intento ${count} de ${most}`,
  inSeconds: (seconds) => `en ${plural(seconds, { one: '# segundo', other: '# segundos' })}`,
  anyMoment: 'en cualquier momento',
  ends: {
    delivered: 'Entregada: no habrá más intentos.',
    failed: 'Abandonada: no habrá más intentos por sí sola.',
  },
  retryNow: 'Reintentar ahora',
  removeDelivery: 'Eliminar esta entrega',
  answerBody: 'Cuerpo de la respuesta',
  emptyBody: 'La respuesta no tiene cuerpo.',
  sentHeaders: 'Cabeceras enviadas',
  answerHeaders: 'Cabeceras de la respuesta',
  more: 'Cargar más',
};
