import type { Dictionary } from '../dictionary';

export const access: Dictionary = {
  sentences: {
    'A type such as endpoint.': 'Um tipo como endpoint.',
    'No such session': 'Sessão inexistente',
    'You have no session {id}.': 'Você não tem nenhuma sessão {id}.',
    'Sign in first': 'Entre primeiro',
    'Send a session cookie (sign in at /login) or "authorization: Bearer" with a personal access token.':
      'Envie um cookie de sessão (entre em /login) ou "authorization: Bearer" com um token de acesso pessoal.',
    'The token does not cover this': 'O token não permite isso',
    'This needs a token with the scope "{needed}"; yours has: {held}.':
      'Isso exige um token com o escopo "{needed}"; o seu tem: {held}.',
    'Which organization?': 'Qual organização?',
    'You belong to several organizations, or to none: say organization_id.':
      'Você pertence a várias organizações, ou a nenhuma: informe organization_id.',
    'Your role does not allow this': 'Seu papel não permite isso',
    'This needs the role {needed} in "{organization}"; yours is {held}.':
      'Isso exige o papel {needed} em "{organization}"; o seu é {held}.',
    'No such organization': 'Organização inexistente',
    'There is no organization {id} that you can see.': 'Não há nenhuma organização {id} que você possa ver.',
    'No such project': 'Projeto inexistente',
    'There is no project {id} that you can see.': 'Não há nenhum projeto {id} que você possa ver.',
    'No such group': 'Grupo inexistente',
    'There is no group {id} that you can see.': 'Não há nenhum grupo {id} que você possa ver.',
    'A group of another kind': 'Um grupo de outro tipo',
    'The group {id} is of the kind {kind}, and this route is for groups of the kind {needed}.':
      'O grupo {id} é do tipo {kind}, e esta rota é para grupos do tipo {needed}.',
    'The id of one of your organizations; GET /api/orgs lists them.':
      'O id de uma das suas organizações; GET /api/orgs lista todas.',
    'No such way to sign in': 'Não há essa forma de entrar',
    'This installation has no login by "{provider}". GET /api/auth/providers lists what it has.':
      'Esta instalação não tem login por "{provider}". GET /api/auth/providers mostra o que ela tem.',
    'The token is not valid': 'O token não é válido',
    'The token is unknown, revoked or has expired.': 'O token é desconhecido, foi revogado ou expirou.',
    'The request comes from another site': 'A requisição vem de outro site',
    "With a session cookie only the dashboard's own pages may write; send a token from anywhere else.":
      'Com um cookie de sessão, só as páginas do próprio painel podem gravar; de qualquer outro lugar, envie um token.',
    'There is no session': 'Não há sessão',
    'Sign in first, at /login.': 'Entre primeiro, em /login.',
    'No such token': 'Token inexistente',
    'You have no token {id}.': 'Você não tem nenhum token {id}.',
    'The organization is not deleted': 'A organização não está excluída',
    'The organization {id} is live; there is nothing to restore.':
      'A organização {id} está ativa; não há nada a restaurar.',
    'No such member': 'Membro inexistente',
    'The organization has no member {id}.': 'A organização não tem nenhum membro {id}.',
    'The last owner stays': 'O último proprietário permanece',
    'An organization keeps at least one owner: make somebody else an owner first.':
      'Uma organização mantém pelo menos um proprietário: torne outra pessoa proprietária primeiro.',
    'Only an owner may do this': 'Só um proprietário pode fazer isso',
    'Making, changing or removing an owner is for owners; your role is {held}.':
      'Só proprietários podem definir, alterar ou remover um proprietário; seu papel é {held}.',
    'No such invitation': 'Convite inexistente',
    'The organization has no open invitation {id}.': 'A organização não tem nenhum convite aberto {id}.',
    'The invitation is not valid any more': 'O convite não é mais válido',
    'It was used, revoked or has expired; ask for a new one.':
      'Ele foi usado, revogado ou expirou; peça um novo.',
    'You are a member already': 'Você já é membro',
    'Your account belongs to "{organization}" already; the invitation stays unused.':
      'Sua conta já pertence a "{organization}"; o convite continua sem uso.',
  },
};
