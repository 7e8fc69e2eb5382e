import type { Dictionary } from '../dictionary';

export const paths: Dictionary = {
  sentences: {
    '"**" may only be the last segment.': '"**" solo puede ser el último segmento.',
    'The parameter "{0}" comes more than once.': 'El parámetro "{0}" aparece más de una vez.',
    'A path begins with "/".': 'Una ruta empieza por "/".',
    'A path has at most {0} characters.': 'Una ruta tiene como máximo {0} caracteres.',
    'A path has no query: describe query parameters under "params".':
      'Una ruta no tiene query: describe los parámetros de la query en "params".',
    'A path has no fragment: clients never send what follows a "#".':
      'Una ruta no tiene fragmento: los clientes nunca envían lo que sigue a "#".',
    'A path has no "\\": clients send it as "/".': 'Una ruta no tiene "\\": los clientes la envían como "/".',
    'A path has no white space: write a blank as "%20".':
      'Una ruta no tiene espacios: escribe un espacio como "%20".',
    'A path has no control characters.': 'Una ruta no tiene caracteres de control.',
    'A path has no empty segment ("//").': 'Una ruta no tiene segmentos vacíos ("//").',
    '"{0}": a parameter or a wildcard must be a whole segment.':
      '"{0}": un parámetro o un comodín debe ser un segmento entero.',
    '"{0}" is not valid percent-encoding.': '"{0}" no es una codificación válida con %.',
    '"{0}": clients resolve dot segments before they send a request.':
      '"{0}": los clientes resuelven los segmentos de puntos antes de enviar una petición.',
    '"__proto__" cannot be the name of a parameter.': '"__proto__" no puede ser el nombre de un parámetro.',
    '"{0}": a parameter\'s name is made of letters, digits, "_" and "-" and does not begin with a digit.':
      '"{0}": el nombre de un parámetro se compone de letras, dígitos, "_" y "-" y no empieza por un dígito.',
    '"{0}" was expected, but {1}.': 'Se esperaba "{0}", pero {1:words}.',
    'This string is not closed.': 'Este texto no está cerrado.',
    'A path may be nested {0} levels deep.': 'Una ruta puede tener hasta {0} niveles de anidamiento.',
    '"\\u" is followed by four hexadecimal digits.': 'Después de "\\u" van cuatro dígitos hexadecimales.',
    'A value alone is no condition: compare it with something.':
      'Un valor solo no es una condición: compáralo con algo.',
    '"{0}" is not an operator of filters.': '"{0}" no es un operador de filtros.',
    'A path, a value or a function was expected.': 'Se esperaba una ruta, un valor o una función.',
    '"{0}" is no value: put text in quotes.': '"{0}" no es un valor: pon el texto entre comillas.',
    'A list in a filter holds plain values.': 'Una lista en un filtro contiene valores simples.',
    '"{0}()" is not known: there are {1}().': '"{0}()" es desconocido: hay {1}().',
    '{0}() takes {1}.': '{0}() acepta {1:words}.',
    '{0}() takes a path.': '{0}() acepta una ruta.',
    'The pattern of {0}() is a text in quotes: others could not be checked ahead.':
      'El patrón de {0}() es un texto entre comillas: otros no se podrían comprobar de antemano.',
    'This pattern is not closed with "/".': 'Este patrón no se cierra con "/".',
    '"{0}" is not a flag of patterns: there are i, s and m.':
      '"{0}" no es una opción de patrones: hay i, s y m.',
    '"{0}" cannot follow here: use ".name" or "[...]".': '"{0}" no puede ir aquí: usa ".name" o "[...]".',
    'A name or "*" was expected.': 'Se esperaba un nombre o "*".',
    'A name in quotes, an index, a slice, "*" or "?" was expected.':
      'Se esperaba un nombre entre comillas, un índice, un intervalo, "*" o "?".',
  },
  phrases: {
    'the path ends': 'la ruta termina',
    'there is "{0}"': 'hay "{0}"',
    'two values': 'dos valores',
    'one value': 'un valor',
  },
};
