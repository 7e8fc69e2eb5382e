import type { Dictionary } from '../dictionary';

export const logFilter: Dictionary = {
  sentences: {
    'An address begins with "/" or "http": write "*{0}*" for a part of it.':
      'Um endereço começa com "/" ou "http": escreva "*{0}*" para uma parte dele.',
    '"{0}" is nothing that "{1}" knows: it is one of {2}.': '"{1}" não conhece "{0}": é um destes: {2}.',
    'A filter has at most {0} terms that look into bodies or use regular expressions.':
      'Um filtro tem no máximo {0} termos que olham os corpos ou usam expressões regulares.',
    'A filter has at most {0} characters.': 'Um filtro tem no máximo {0} caracteres.',
    'A filter has at most {0} terms.': 'Um filtro tem no máximo {0} termos.',
    'A term has at most {0} values.': 'Um termo tem no máximo {0} valores.',
    'There is no field "{0}": there are {1}. A text with a colon in it is searched for in quotes.':
      'Não há nenhum campo "{0}": há {1}. Um texto com dois-pontos é buscado entre aspas.',
    '"{0}" takes no regular expression: write "{1}:" and a value. Regular expressions are for url, path, body, header, query and json.':
      '"{0}" não aceita expressão regular: escreva "{1}:" e um valor. Expressões regulares são para url, path, body, header, query e json.',
    'The quote is not closed.': 'As aspas não foram fechadas.',
    'A regular expression is for one header: write "{0}:name~…".':
      'Uma expressão regular é para um cabeçalho: escreva "{0}:name~…".',
    'A regular expression is for one place: write "{0}:$.name~…".':
      'Uma expressão regular é para um lugar: escreva "{0}:$.name~…".',
    'A regular expression is for one parameter: write "query:name~…".':
      'Uma expressão regular é para um parâmetro: escreva "query:name~…".',
    '"{0}" is no JSONPath: {1}': '"{0}" não é um JSONPath: {1:words}',
    'A list or an object is JSON in quotes, with \\" for each quote in it: json:$.a="{\\"b\\":1}".':
      'Uma lista ou um objeto é JSON entre aspas, com \\" no lugar de cada aspa: json:$.a="{\\"b\\":1}".',
    '"{0}" compares numbers, and "{1}" is none.': '"{0}" compara números, e "{1}" não é um.',
    'A name is missing: write "{0}:{1}".': 'Falta um nome: escreva "{0}:{1}".',
    '"{0}" does not fit "{1}": write {2}.': '"{0}" não serve para "{1}": escreva {2:list}.',
    'A path begins with "/": write "/{0}", or "**/{1}" for a part of it.':
      'Um caminho começa com "/": escreva "/{0}", ou "**/{1}" para uma parte dele.',
    '"{0}": "**" stands for whole segments; within one it is "*".':
      '"{0}": "**" representa segmentos inteiros; dentro de um, é "*".',
    'What stands before "{0}" is one name; write a term for each.':
      'Antes de "{0}" fica um só nome; escreva um termo para cada um.',
    'A term searches for at most {0} texts.': 'Um termo busca no máximo {0} textos.',
    'The text to search for is missing.': 'Falta o texto a buscar.',
    'The regular expression is missing.': 'Falta a expressão regular.',
    'A regular expression has at most {0} characters.': 'Uma expressão regular tem no máximo {0} caracteres.',
    'The regular expression cannot be used: {0}': 'A expressão regular não pode ser usada: {0:words}',
    '"{0}" takes one moment.': '"{0}" aceita um só momento.',
    '"{0}" is no time: write one such as 2026-11-21T10:00:00Z, or -5m for five minutes ago.':
      '"{0}" não é um horário: escreva um como 2026-11-21T10:00:00Z, ou -5m para cinco minutos atrás.',
    'A value is missing.': 'Falta um valor.',
  },
};
