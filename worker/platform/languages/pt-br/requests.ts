import type { Dictionary } from '../dictionary';

export const requests: Dictionary = {
  sentences: {
    'The request is not valid': 'A requisição não é válida',
    '{count} part(s) of the request are not valid.': 'Partes da requisição que não são válidas: {count}.',
    'The body is not JSON': 'O corpo não é JSON',
    'The body could not be read as JSON: {reason}': 'Não foi possível ler o corpo como JSON: {reason:words}',
    'The body must be JSON': 'O corpo precisa ser JSON',
    'Send the body with "content-type: application/json"; it came as "{type}".':
      'Envie o corpo com "content-type: application/json"; ele veio como "{type}".',
    'The body is too large': 'O corpo é grande demais',
    'The body may have {limit} bytes at the most.': 'O corpo pode ter no máximo {limit} bytes.',
    'No such route': 'Rota inexistente',
    'The admin API has no {method} {path}. /api/docs lists what it has.':
      'A API de administração não tem {method} {path}. Veja em /api/docs o que ela tem.',
    'The method is not allowed here': 'O método não é permitido aqui',
    '{path} does not answer {method}; it answers {allowed}.':
      '{path} não responde a {method}; responde a {allowed}.',
    'It has changed since you read it': 'Mudou desde que você leu',
    'Your If-Match names revision {expected}, it is now at revision {actual}. "changed" lists what others wrote since.':
      'Seu If-Match indica a revisão {expected}; agora está na revisão {actual}. "changed" mostra o que outras pessoas gravaram desde então.',
    'If-Match is not readable': 'Não foi possível ler o If-Match',
    'If-Match must be the ETag of an earlier answer, such as "r3", or *; it was {value}.':
      'O If-Match precisa ser o ETag de uma resposta anterior, como "r3", ou *; ele era {value}.',
    'The cursor is not readable': 'Não foi possível ler o cursor',
    'Use the next_cursor of an earlier page as it is, or leave the cursor out to begin at the start.':
      'Use o next_cursor de uma página anterior como ele veio, ou omita o cursor para começar do início.',
    'Too many requests': 'Requisições demais',
    'You have sent more requests than this installation takes in a while. Try again in {seconds} seconds.':
      'Você enviou mais requisições do que esta instalação aceita de uma vez. Tente de novo em {seconds} segundos.',
    'Something failed on our side': 'Algo falhou do nosso lado',
    'The request could not be completed. Quote the id {id} when you report this.':
      'Não foi possível concluir a requisição. Informe o id {id} ao relatar o problema.',
    'This is required: {0}.': 'Este campo é obrigatório: {0}.',
    'There is no field "{0}" here.': 'Não há nenhum campo "{0}" aqui.',
    'It is not JSON.': 'Não é JSON.',
    'It is empty.': 'Está vazio.',
    'It is nested deeper than {0} levels.': 'Tem mais de {0} níveis de aninhamento.',
    'It has more than {0} bytes.': 'Tem mais de {0} bytes.',
    'Line {0}, column {1}: {2} was expected, but {3}.':
      'Linha {0}, coluna {1}: era esperado {2:words}, mas {3:words}.',
    'A name has at least one character.': 'Um nome tem pelo menos um caractere.',
    '"{0}" comes twice.': '"{0}" aparece duas vezes.',
    'Write a time such as 2026-11-21T10:00:00Z.': 'Escreva um horário como 2026-11-21T10:00:00Z.',
    'One of {0}.': 'Um destes: {0}.',
  },
  phrases: {
    nothing: 'nada',
    'a value': 'um valor',
    'a value or "]"': 'um valor ou "]"',
    'a name in double quotes': 'um nome entre aspas duplas',
    'a name in double quotes or "}"': 'um nome entre aspas duplas ou "}"',
    '"," or the end of the object or array': '"," ou o fim do objeto ou da lista',
    'the end of the text': 'o fim do texto',
    'less nesting': 'menos aninhamento',
    'a known escape sequence': 'uma sequência de escape conhecida',
    'the end of a string': 'o fim de um texto',
    'the text ends': 'o texto termina',
    'there is {0}': 'há {0}',
  },
};
