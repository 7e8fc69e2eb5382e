import type { Dictionary } from '../dictionary';

export const templates: Dictionary = {
  sentences: {
    'faker has no method "{0}"{1}': 'Faker no tiene ningún método "{0}"{1:words}',
    '"{0}" is not the name of a faker method': '"{0}" no es el nombre de un método de Faker',
    '"{0}o" is not a part of date patterns.': '"{0}o" no forma parte de los patrones de fecha.',
    'Blocks may be nested {0} deep': 'Los bloques pueden tener hasta {0} niveles de anidamiento',
    'This block is not closed with {{/{0}}}': 'Este bloque no se cierra con {{/{0}}}',
    'There is an {{else}} before this one': 'Hay un {{else}} antes de este',
    'An inline partial begins with {{#*inline "name"}}': 'Un partial inline empieza por {{#*inline "name"}}',
    'This tag is empty': 'Esta etiqueta está vacía',
    'A block begins with a name': 'Un bloque empieza por un nombre',
    '{{/{0}}} closes a block that {{#{1}}} opened': '{{/{0}}} cierra un bloque que abrió {{#{1}}}',
    '{{else}} stands outside of a block': '{{else}} está fuera de un bloque',
    '{{/{0}}} closes nothing': '{{/{0}}} no cierra nada',
    '{{#{0}}} takes one value': '{{#{0}}} acepta un valor',
    '{{#{0}}} takes one name in quotes': '{{#{0}}} acepta un nombre entre comillas',
    'Nothing can be read from the result of a call': 'No se puede leer nada del resultado de una llamada',
    'Values may be nested {0} deep': 'Los valores pueden tener hasta {0} niveles de anidamiento',
    'A name and a colon are expected here': 'Aquí se espera un nombre y dos puntos',
    'A comma or a {0} is expected here': 'Aquí se espera una coma o {0}',
    'There is no helper "{0}"': 'No hay ningún helper "{0}"',
    'There is no variable "{0}"': 'No hay ninguna variable "{0}"',
    'There is no partial "{0}" in this template': 'No hay ningún partial "{0}" en esta plantilla',
    'embedded takes the name of a partial in quotes':
      'embedded acepta el nombre de un partial entre comillas',
    'A template may have {0} characters; this one has {1}':
      'Una plantilla puede tener {0} caracteres; esta tiene {1}',
    'Only the name of a helper may have arguments': 'Solo el nombre de un helper puede tener argumentos',
    'Parentheses may be nested {0} deep': 'Los paréntesis pueden tener hasta {0} niveles de anidamiento',
    'This parenthesis is not closed': 'Este paréntesis no está cerrado',
    'There are no operators such as {0}; helpers compare: eq, gt, lt, and, or, not':
      'No hay operadores como {0}; comparan los helpers: eq, gt, lt, and, or, not',
    'The tag ends where a name was expected': 'La etiqueta termina donde se esperaba un nombre',
    '"{0}" cannot be read as a name or a value': '"{0}" no se puede leer como un nombre o un valor',
    '"{0}" is not a truncation': '"{0}" no es un truncamiento',
    'randomValue has no type "{0}"': 'randomValue no tiene ningún tipo "{0}"',
    '"{0}" is not {1}: {2}': '"{0}" no es {1:phrase}: {2:words}',
    '"{0}" is not an offset': '"{0}" no es un desplazamiento',
    'The text that begins here has no closing {0}': 'Al texto que empieza aquí le falta {0} de cierre',
    'The [ that stands here has no ]': 'El [ que está aquí no tiene ]',
    '"{0}" does not belong here; the tag should end with }}':
      '"{0}" no va aquí; la etiqueta debería terminar con }}',
    'The names behind "as |" end with |': 'Los nombres después de "as |" terminan con |',
    'This comment is never closed': 'Este comentario nunca se cierra',
    'This raw block has no {0}': 'Este bloque sin procesar no tiene {0}',
    'A template may have {0} tags': 'Una plantilla puede tener {0} etiquetas',
    'This tag is never closed': 'Esta etiqueta nunca se cierra',
    'Close it with }}, or write \\{{ for two braces as text.':
      'Ciérrala con }}, o escribe \\{{ para dos llaves como texto.',
    '"{0}" is not a letter of date patterns; put text between quotes: \'T\'.':
      '"{0}" no es una letra de patrones de fecha; pon el texto entre comillas simples: \'T\'.',
    'A date pattern may have at most {0} characters.':
      'Un patrón de fecha puede tener como máximo {0} caracteres.',
    '"{0}" is not a time zone: use a name like Europe/Berlin or an offset like +02:00.':
      '"{0}" no es una zona horaria: usa un nombre como Europe/Berlin o un desfase como +02:00.',
    'This is not a moment that a date can be made of.':
      'Este no es un momento con el que se pueda formar una fecha.',
  },
  phrases: {
    'a JSONPath': 'un JSONPath',
    'an XPath': 'un XPath',
    '; did you mean {0}?': '; ¿querías decir {0}?',
    'a pattern that can be used': 'un patrón que se pueda usar',
  },
};
