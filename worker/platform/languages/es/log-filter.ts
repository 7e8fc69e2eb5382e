import type { Dictionary } from '../dictionary';

export const logFilter: Dictionary = {
  sentences: {
    'An address begins with "/" or "http": write "*{0}*" for a part of it.':
      'Una dirección empieza por "/" o "http": escribe "*{0}*" para una parte de ella.',
    '"{0}" is nothing that "{1}" knows: it is one of {2}.': '"{1}" no conoce "{0}": es uno de estos: {2}.',
    'A filter has at most {0} terms that look into bodies or use regular expressions.':
      'Un filtro tiene como máximo {0} términos que miran los cuerpos o usan expresiones regulares.',
    'A filter has at most {0} characters.': 'Un filtro tiene como máximo {0} caracteres.',
    'A filter has at most {0} terms.': 'Un filtro tiene como máximo {0} términos.',
    'A term has at most {0} values.': 'Un término tiene como máximo {0} valores.',
    'There is no field "{0}": there are {1}. A text with a colon in it is searched for in quotes.':
      'No hay ningún campo "{0}": hay {1}. Un texto con dos puntos se busca entre comillas.',
    '"{0}" takes no regular expression: write "{1}:" and a value. Regular expressions are for url, path, body, header, query and json.':
      '"{0}" no acepta expresiones regulares: escribe "{1}:" y un valor. Las expresiones regulares son para url, path, body, header, query y json.',
    'The quote is not closed.': 'Las comillas no están cerradas.',
    'A regular expression is for one header: write "{0}:name~…".':
      'Una expresión regular es para un encabezado: escribe "{0}:name~…".',
    'A regular expression is for one place: write "{0}:$.name~…".':
      'Una expresión regular es para un lugar: escribe "{0}:$.name~…".',
    'A regular expression is for one parameter: write "query:name~…".':
      'Una expresión regular es para un parámetro: escribe "query:name~…".',
    '"{0}" is no JSONPath: {1}': '"{0}" no es un JSONPath: {1:words}',
    'A list or an object is JSON in quotes, with \\" for each quote in it: json:$.a="{\\"b\\":1}".':
      'Una lista o un objeto es JSON entre comillas, con \\" en lugar de cada comilla: json:$.a="{\\"b\\":1}".',
    '"{0}" compares numbers, and "{1}" is none.': '"{0}" compara números, y "{1}" no lo es.',
    'A name is missing: write "{0}:{1}".': 'Falta un nombre: escribe "{0}:{1}".',
    '"{0}" does not fit "{1}": write {2}.': '"{0}" no sirve para "{1}": escribe {2:list}.',
    'A path begins with "/": write "/{0}", or "**/{1}" for a part of it.':
      'Una ruta empieza por "/": escribe "/{0}", o "**/{1}" para una parte de ella.',
    '"{0}": "**" stands for whole segments; within one it is "*".':
      '"{0}": "**" representa segmentos enteros; dentro de uno, es "*".',
    'What stands before "{0}" is one name; write a term for each.':
      'Delante de "{0}" va un solo nombre; escribe un término para cada uno.',
    'A term searches for at most {0} texts.': 'Un término busca como máximo {0} textos.',
    'The text to search for is missing.': 'Falta el texto que se busca.',
    'The regular expression is missing.': 'Falta la expresión regular.',
    'A regular expression has at most {0} characters.':
      'Una expresión regular tiene como máximo {0} caracteres.',
    'The regular expression cannot be used: {0}': 'La expresión regular no se puede usar: {0:words}',
    '"{0}" takes one moment.': '"{0}" acepta un solo momento.',
    '"{0}" is no time: write one such as 2026-11-21T10:00:00Z, or -5m for five minutes ago.':
      '"{0}" no es un momento: escribe uno como 2026-11-21T10:00:00Z, o -5m para hace cinco minutos.',
    'A value is missing.': 'Falta un valor.',
  },
};
