import type { Dictionary } from '../dictionary';

export const endpoints: Dictionary = {
  sentences: {
    'A seed has letters, digits, - and _, 56 at the most.':
      'Uma semente tem letras, dígitos, - e _, no máximo 56.',
    'A status such as 404, or a class such as 4xx.': 'Um status como 404, ou uma classe como 4xx.',
    'Faker does not speak this language: de and pt_BR are such.':
      'O Faker não fala esse idioma: de e pt_BR são exemplos dos que ele fala.',
    'No such endpoint': 'Endpoint inexistente',
    'The group has no endpoint {id}.': 'O grupo não tem nenhum endpoint {id}.',
    'The route is taken': 'A rota já está em uso',
    '{method} {path} would answer the same requests as "{name}" ({taken}) does.':
      '{method} {path} responderia às mesmas requisições que "{name}" ({taken}).',
    'Some routes are taken': 'Algumas rotas já estão em uso',
    '{count} of the endpoints would answer the same requests as others do; nothing was saved.':
      'Endpoints que responderiam às mesmas requisições que outros: {count}; nada foi salvo.',
    'The group is full': 'O grupo está cheio',
    'A group has at most {limit} endpoints; this one has {count}. Delete some, or begin another group.':
      'Um grupo tem no máximo {limit} endpoints; este tem {count}. Exclua alguns ou comece outro grupo.',
    'The endpoint is not deleted': 'O endpoint não está excluído',
    'The endpoint {id} is live; there is nothing to restore.':
      'O endpoint {id} está ativo; não há nada a restaurar.',
    '"{0}" has this route: {1} {2}.': '"{0}" tem esta rota: {1} {2}.',
    'A status code is between 200 and 599.': 'Um código de status fica entre 200 e 599.',
    'max_wait_time must be at least min_wait_time, which is {0}.':
      'max_wait_time precisa ser pelo menos min_wait_time, que é {0}.',
    'A {0} answer carries no body: leave response_body null.':
      'Uma resposta {0} não leva corpo: deixe response_body como null.',
    'A {0} answer carries no body: leave it null.': 'Uma resposta {0} não leva corpo: deixe como null.',
    'A {0} request carries no body.': 'Uma requisição {0} não leva corpo.',
    'A path begins with "/" and has no white space and no fragment.':
      'Um caminho começa com "/" e não tem espaços nem fragmento.',
    'Faker does not speak this language: de, pt_BR and en_GB are such.':
      'O Faker não fala esse idioma: de, pt_BR e en_GB são exemplos dos que ele fala.',
    "A header's name is made of letters, digits and !#$%&'*+.^_`|~- alone.":
      "O nome de um cabeçalho é feito só de letras, dígitos e !#$%&'*+.^_`|~-.",
    '"{0}" belongs to the connection: the server sets it.':
      '"{0}" pertence à conexão: quem o define é o servidor.',
    '"{0}" is set by Understudy itself.': '"{0}" é definido pelo próprio Understudy.',
    "A header's value has no line break and no character beyond Latin-1: encode it, as in %E2%82%AC.":
      'O valor de um cabeçalho não tem quebra de linha nem caracteres além de Latin-1: codifique-o, como em %E2%82%AC.',
    'There are at most {0} headers.': 'São no máximo {0} cabeçalhos.',
    'The header comes twice: names do not depend on capitals. Give it a list of values instead.':
      'O cabeçalho aparece duas vezes: os nomes não diferenciam maiúsculas. Use uma lista de valores.',
    'A secret has at least one character.': 'Um segredo tem pelo menos um caractere.',
    'A secret of Standard Webhooks is "whsec_" and base64.':
      'Um segredo do Standard Webhooks é "whsec_" seguido de base64.',
    'A GET carries no body.': 'Um GET não leva corpo.',
    'It is one line.': 'É uma única linha.',
    'An endless stream has a pause of at least 10 ms in it.':
      'Um fluxo sem fim tem uma pausa de pelo menos 10 ms.',
    'An upstream has no query of its own.': 'O endereço de destino não tem query própria.',
    'It is empty or begins with "/".': 'É vazio ou começa com "/".',
    'Send either "exchanges" or "exchange_ids".': 'Envie "exchanges" ou "exchange_ids", um dos dois.',
    'The script does not come to an end when it is loaded.': 'O script não termina ao ser carregado.',
    'The script exports no function.': 'O script não exporta nenhuma função.',
    'What the script exports is no function: {0}.': 'O que o script exporta não é uma função: {0}.',
    'Say when the outage ends: by until, or by seconds.':
      'Diga quando a indisponibilidade termina: com until ou com seconds.',
    'until must be after from.': 'until precisa ser depois de from.',
    'length may not be above every.': 'length não pode ser maior que every.',
    'min may not be above max.': 'min não pode ser maior que max.',
    'lower may not be above upper.': 'lower não pode ser maior que upper.',
    'max_value must be at least mean.': 'max_value precisa ser pelo menos mean.',
    'max_value must be at least median.': 'max_value precisa ser pelo menos median.',
    'A status that has no body cannot be drawn.': 'Um status sem corpo não pode ser sorteado.',
    'A content type is such as text/html; charset=utf-8.':
      'Um tipo de conteúdo é como text/html; charset=utf-8.',
  },
};
