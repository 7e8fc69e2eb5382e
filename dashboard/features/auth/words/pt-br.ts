import { number, plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  kind: 'Usuários e tokens (JWT)',
  figures: 'Números',
  users: 'Usuários',
  locked: (count) =>
    count === 0 ? 'ninguém bloqueado' : plural(count, { one: '# bloqueado', other: '# bloqueados' }),
  sessions: 'Sessões',
  sessionsNote: 'tokens de renovação válidos',
  errorRate: 'Taxa de erros',
  errorsOf: (errors, requests) =>
    `${plural(errors, { one: '# erro', other: '# erros' })} em ${number(requests)}`,
  makeToken: 'Criar um token',
  tryIt: 'Experimente',
  signIn: 'Entrar como',
  signInHint:
    'Um clique cria um token válido, sem senha. Ou entre como o seu aplicativo faz, com estes dados:',
  allUsers: 'Todos os usuários',
  nobody: 'Não há usuários: adicione um na página de usuários.',
  isLocked: 'Bloqueado',
  ownPassword: '(com senha própria)',
  copyEmail: (name) => `Copiar o e-mail de ${name}`,
  copyPassword: (name) => `Copiar a senha de ${name}`,
  signInAs: 'Entrar',
  signedInAs: (name) => `Você entrou como ${name}`,
  theToken: 'o token',
  meCall: 'a chamada que pergunta quem é',
  lookInside: 'Ver o que contém',
  loginHint: 'Assim o seu aplicativo recebe um token e um de renovação:',
  loginCall: 'a linha que faz login',
  expiresIn: 'expira em',
  hasExpired: 'Expirado',
  neverExpires: 'Nunca expira: não tem exp.',
  standsStill: 'o relógio do projeto está parado',
  byProject: (moment) => `${moment}, pelo relógio do projeto`,
  days: { one: '# dia', other: '# dias' },
  endpoints: 'Requisições por endpoint',
  endpoint: 'Endpoint',
  requests: 'Requisições',
  errors: 'Erros',
  noCalls: 'Ninguém a chamou ainda. Esta chamada também conta:',
  healthCall: 'a linha que pergunta como ela está',
  stops: (users) =>
    `${plural(users, { one: '# usuário se perde', other: '# usuários se perdem' })}, e nada mais responde em`,
  worldsAbout:
    'Um mundo tem usuários e sessões próprios; configurações, chaves e métricas são comuns. Testes que rodam lado a lado usam um cada.',
  resetConsequence:
    'Todos os usuários cadastrados e as sessões deste mundo se perdem; ele recomeça com os dados iniciais. Isso não pode ser desfeito.',
  removeConsequence:
    'Todos os usuários e sessões deste mundo se perdem. Quem usar o nome de novo recebe um mundo novo, com os dados iniciais. Isso não pode ser desfeito.',
};
