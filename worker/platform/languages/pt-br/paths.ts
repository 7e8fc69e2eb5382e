import type { Dictionary } from '../dictionary';

export const paths: Dictionary = {
  sentences: {
    '"**" may only be the last segment.': '"**" só pode ser o último segmento.',
    'The parameter "{0}" comes more than once.': 'O parâmetro "{0}" aparece mais de uma vez.',
    'A path begins with "/".': 'Um caminho começa com "/".',
    'A path has at most {0} characters.': 'Um caminho tem no máximo {0} caracteres.',
    'A path has no query: describe query parameters under "params".':
      'Um caminho não tem query: descreva os parâmetros da query em "params".',
    'A path has no fragment: clients never send what follows a "#".':
      'Um caminho não tem fragmento: os clientes nunca enviam o que vem depois de "#".',
    'A path has no "\\": clients send it as "/".': 'Um caminho não tem "\\": os clientes o enviam como "/".',
    'A path has no white space: write a blank as "%20".':
      'Um caminho não tem espaços: escreva um espaço como "%20".',
    'A path has no control characters.': 'Um caminho não tem caracteres de controle.',
    'A path has no empty segment ("//").': 'Um caminho não tem segmento vazio ("//").',
    '"{0}": a parameter or a wildcard must be a whole segment.':
      '"{0}": um parâmetro ou um curinga precisa ser um segmento inteiro.',
    '"{0}" is not valid percent-encoding.': '"{0}" não é uma codificação válida com %.',
    '"{0}": clients resolve dot segments before they send a request.':
      '"{0}": os clientes resolvem segmentos de pontos antes de enviar uma requisição.',
    '"__proto__" cannot be the name of a parameter.': '"__proto__" não pode ser o nome de um parâmetro.',
    '"{0}": a parameter\'s name is made of letters, digits, "_" and "-" and does not begin with a digit.':
      '"{0}": o nome de um parâmetro é feito de letras, dígitos, "_" e "-" e não começa com um dígito.',
    '"{0}" was expected, but {1}.': 'Era esperado "{0}", mas {1:words}.',
    'This string is not closed.': 'Este texto não está fechado.',
    'A path may be nested {0} levels deep.': 'Um caminho pode ter até {0} níveis de aninhamento.',
    '"\\u" is followed by four hexadecimal digits.': 'Depois de "\\u" vêm quatro dígitos hexadecimais.',
    'A value alone is no condition: compare it with something.':
      'Um valor sozinho não é uma condição: compare-o com algo.',
    '"{0}" is not an operator of filters.': '"{0}" não é um operador de filtros.',
    'A path, a value or a function was expected.': 'Era esperado um caminho, um valor ou uma função.',
    '"{0}" is no value: put text in quotes.': '"{0}" não é um valor: ponha o texto entre aspas.',
    'A list in a filter holds plain values.': 'Uma lista em um filtro contém valores simples.',
    '"{0}()" is not known: there are {1}().': '"{0}()" é desconhecido: há {1}().',
    '{0}() takes {1}.': '{0}() aceita {1:words}.',
    '{0}() takes a path.': '{0}() aceita um caminho.',
    'The pattern of {0}() is a text in quotes: others could not be checked ahead.':
      'O padrão de {0}() é um texto entre aspas: outros não poderiam ser verificados antes.',
    'This pattern is not closed with "/".': 'Este padrão não é fechado com "/".',
    '"{0}" is not a flag of patterns: there are i, s and m.':
      '"{0}" não é uma opção de padrões: há i, s e m.',
    '"{0}" cannot follow here: use ".name" or "[...]".': '"{0}" não pode vir aqui: use ".name" ou "[...]".',
    'A name or "*" was expected.': 'Era esperado um nome ou "*".',
    'A name in quotes, an index, a slice, "*" or "?" was expected.':
      'Era esperado um nome entre aspas, um índice, um intervalo, "*" ou "?".',
  },
  phrases: {
    'the path ends': 'o caminho termina',
    'there is "{0}"': 'há "{0}"',
    'two values': 'dois valores',
    'one value': 'um valor',
  },
};
