import { plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  account: 'Conta',
  sections: { profile: 'Perfil', preferences: 'Preferências', sessions: 'Sessões', tokens: 'Tokens' },
  actions: 'Ações',
  save: 'Salvar',
  saved: 'Salvo',
  nothingChanged: 'Nada foi alterado ainda.',

  aboutYou: 'Sobre você',
  name: 'Nome',
  nameHint: 'Como os outros membros e a auditoria o veem.',
  email: 'E-mail',
  emailHint: 'Da conta com que você entra.',
  organizations: 'As suas organizações',
  noOrganizations: 'Você não faz parte de nenhuma. Um link de convite leva você a uma.',

  kept: 'Guardado neste dispositivo. O que você escolher vale na hora.',
  look: 'Aparência',
  language: 'Idioma',
  theme: 'Tema',
  themes: { light: 'Claro', dark: 'Escuro', system: 'Como o sistema' },
  density: 'Densidade das listas',
  densities: { comfortable: 'Confortável', compact: 'Compacta' },
  keyboard: 'Teclado',
  singleKeys: 'Atalhos de uma só tecla',
  singleKeysHint: 'Como j, k e c nas listas. Desative se você dita textos. Ctrl+K e semelhantes continuam.',

  sessionsHint:
    'Onde você está conectado. Os tokens de acesso são à parte: encerrar uma sessão não os afeta.',
  device: 'Dispositivo',
  browserOn: (browser, system) => `${browser} no ${system}`,
  unknownDevice: 'Dispositivo desconhecido',
  thisOne: 'Esta',
  place: 'Lugar',
  unknownPlace: 'Desconhecido',
  lastUsed: 'Último uso',
  begun: 'Desde',
  lasts: 'Até',
  end: 'Encerrar',
  endTitle: 'Encerrar esta sessão?',
  endConsequence: 'Quem a usa precisa entrar de novo. O que foi digitado lá e não foi salvo pode se perder.',
  endHere: 'Sair',
  endHereTitle: 'Sair daqui?',
  endHereConsequence: 'Esta é a sessão que você está usando agora.',
  endOthers: 'Encerrar todas as outras',
  endOthersTitle: (count) =>
    plural(count, { one: 'Encerrar # outra sessão?', other: 'Encerrar # outras sessões?' }),
  endOthersConsequence:
    'Você continua conectado aqui e em nenhum outro lugar. Os tokens de acesso continuam.',
  noOthers: 'Você não está conectado em nenhum outro lugar.',
  ended: (count) => plural(count, { one: '# sessão foi encerrada', other: '# sessões foram encerradas' }),
};
