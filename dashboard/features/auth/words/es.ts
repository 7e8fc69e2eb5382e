import { number, plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  kind: 'Usuarios y tokens (JWT)',
  figures: 'Cifras',
  users: 'Usuarios',
  locked: (count) =>
    count === 0 ? 'nadie bloqueado' : plural(count, { one: '# bloqueado', other: '# bloqueados' }),
  sessions: 'Sesiones',
  sessionsNote: 'tokens de renovación válidos',
  errorRate: 'Tasa de errores',
  errorsOf: (errors, requests) =>
    `${plural(errors, { one: '# error', other: '# errores' })} en ${number(requests)}`,
  makeToken: 'Crear un token',
  tryIt: 'Pruébalo',
  signIn: 'Entrar como',
  signInHint:
    'Un clic crea un token válido, sin contraseña. O entra como lo hace tu aplicación, con estos datos:',
  allUsers: 'Todos los usuarios',
  nobody: 'No hay usuarios: añade uno en la página de usuarios.',
  isLocked: 'Bloqueado',
  ownPassword: '(con contraseña propia)',
  copyEmail: (name) => `Copiar el correo de ${name}`,
  copyPassword: (name) => `Copiar la contraseña de ${name}`,
  signInAs: 'Entrar',
  signedInAs: (name) => `Has entrado como ${name}`,
  theToken: 'el token',
  meCall: 'la llamada que pregunta quién es',
  lookInside: 'Ver qué contiene',
  loginHint: 'Así obtiene tu aplicación un token y uno de renovación:',
  loginCall: 'la línea que inicia sesión',
  expiresIn: 'caduca en',
  hasExpired: 'Caducado',
  neverExpires: 'No caduca nunca: no tiene exp.',
  standsStill: 'el reloj del proyecto está parado',
  byProject: (moment) => `${moment}, según el reloj del proyecto`,
  days: { one: '# día', other: '# días' },
  endpoints: 'Peticiones por endpoint',
  endpoint: 'Endpoint',
  requests: 'Peticiones',
  errors: 'Errores',
  noCalls: 'Nadie la ha llamado todavía. Esta llamada también cuenta:',
  healthCall: 'la línea que pregunta cómo está',
  stops: (users) =>
    `${plural(users, { one: 'Se pierde # usuario', other: 'Se pierden # usuarios' })}, y ya nada responde en`,
  worldsAbout:
    'Un mundo tiene usuarios y sesiones propios; los ajustes, las claves y las métricas son comunes. Las pruebas que corren a la vez usan uno cada una.',
  resetConsequence:
    'Se pierden todos los usuarios registrados y las sesiones de este mundo; empieza de nuevo con los datos iniciales. No se puede deshacer.',
  removeConsequence:
    'Se pierden todos los usuarios y sesiones de este mundo. Quien vuelva a nombrarlo recibe uno nuevo, con los datos iniciales. No se puede deshacer.',
};
