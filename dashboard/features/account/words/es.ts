import { plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  account: 'Cuenta',
  sections: { profile: 'Perfil', preferences: 'Preferencias', sessions: 'Sesiones', tokens: 'Tokens' },
  actions: 'Acciones',
  save: 'Guardar',
  saved: 'Guardado',
  nothingChanged: 'Todavía no has cambiado nada.',

  aboutYou: 'Sobre ti',
  name: 'Nombre',
  nameHint: 'Como lo ven los demás miembros y la auditoría.',
  email: 'Correo',
  emailHint: 'De la cuenta con la que inicias sesión.',
  organizations: 'Tus organizaciones',
  noOrganizations: 'No perteneces a ninguna. Un enlace de invitación te lleva a una.',

  kept: 'Se guarda en este dispositivo. Lo que elijas vale al instante.',
  look: 'Aspecto',
  language: 'Idioma',
  theme: 'Tema',
  themes: { light: 'Claro', dark: 'Oscuro', system: 'Como el sistema' },
  density: 'Densidad de las listas',
  densities: { comfortable: 'Cómoda', compact: 'Compacta' },
  keyboard: 'Teclado',
  singleKeys: 'Atajos de una sola tecla',
  singleKeysHint: 'Como j, k y c en las listas. Desactívalos si dictas. Ctrl+K y similares se quedan.',

  sessionsHint:
    'Dónde tienes la sesión iniciada. Los tokens de acceso van aparte: cerrar una sesión no los afecta.',
  device: 'Dispositivo',
  browserOn: (browser, system) => `${browser} en ${system}`,
  unknownDevice: 'Dispositivo desconocido',
  thisOne: 'Esta',
  place: 'Lugar',
  unknownPlace: 'Desconocido',
  lastUsed: 'Último uso',
  begun: 'Desde',
  lasts: 'Hasta',
  end: 'Cerrar',
  endTitle: '¿Cerrar esta sesión?',
  endConsequence:
    'Quien la use tendrá que iniciar sesión de nuevo. Lo que se escribió allí sin guardar puede perderse.',
  endHere: 'Cerrar sesión',
  endHereTitle: '¿Cerrar la sesión aquí?',
  endHereConsequence: 'Es la sesión que estás usando ahora.',
  endOthers: 'Cerrar todas las demás',
  endOthersTitle: (count) =>
    plural(count, { one: '¿Cerrar # sesión más?', other: '¿Cerrar # sesiones más?' }),
  endOthersConsequence:
    'Sigues con la sesión iniciada aquí y en ningún otro sitio. Los tokens de acceso siguen.',
  noOthers: 'No tienes la sesión iniciada en ningún otro sitio.',
  ended: (count) => plural(count, { one: 'Se cerró # sesión', other: 'Se cerraron # sesiones' }),
};
