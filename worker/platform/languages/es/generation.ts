import type { Dictionary } from '../dictionary';

export const generation: Dictionary = {
  sentences: {
    'The schema cannot be used': 'El esquema no se puede usar',
    'No value was found': 'No se encontró ningún valor',
    'No value was found for the schema: {0}': 'No se encontró ningún valor para el esquema: {0:words}',
    'This is required: any JSON.': 'Este campo es obligatorio: cualquier JSON.',
    'It is the seed of an earlier sample, or letters and digits.':
      'Es la semilla de una muestra anterior, o letras y dígitos.',
    'No value was found: {0}': 'No se encontró ningún valor: {0:words}',
    'The schema has too many branches to find a value in.':
      'El esquema tiene demasiadas ramas para encontrar un valor.',
    'No value can be made: what must be there never ends, or is itself impossible.':
      'No se puede generar ningún valor: lo que debe haber nunca termina, o es en sí imposible.',
    '`{0}` could not be satisfied. {1}': 'No se pudo satisfacer `{0}`. {1:words}',
    'No value is possible. {0}': 'Ningún valor es posible. {0:words}',
    'A value has more than {0} parts.': 'Un valor tiene más de {0} partes.',
    '`x-faker` is the path of a method, or an object from one path to its arguments.':
      '`x-faker` es la ruta de un método, o un objeto de una ruta a sus argumentos.',
    'Faker has no method "{0}".': 'Faker no tiene ningún método "{0}".',
    '"{0}" is not available here.': '"{0}" no está disponible aquí.',
    'A `pattern` is not available here: use the keyword of the schema.':
      'Un `pattern` no está disponible aquí: usa la palabra clave del esquema.',
    '{0}.{1} needs a number, not "{2}"': '{0}.{1} necesita un número, no "{2}"',
    '{0}.{1} is asked for too much: at most {2} at once':
      'Se pide demasiado a {0}.{1}: como máximo {2} a la vez',
    'a text for faker has at most {0} characters': 'un texto para Faker tiene como máximo {0} caracteres',
    'a pattern for faker repeats at most {0} times': 'un patrón para Faker repite como máximo {0} veces',
    '`type` allows only {0}.': '`type` solo permite {0:list}.',
    '`{0}` has no value that the other keywords allow.':
      '`{0}` no tiene ningún valor que permitan las demás palabras clave.',
    '`not` forbids every value.': '`not` prohíbe todos los valores.',
    'The schema `false` forbids every value.': 'El esquema `false` prohíbe todos los valores.',
    '`not` forbids what lacks "{0}".': '`not` prohíbe lo que no tiene "{0}".',
    '`not` forbids what `{0}` {1} allows.': '`not` prohíbe lo que permite `{0}` {1}.',
    '`not` forbids what `pattern` allows.': '`not` prohíbe lo que permite `pattern`.',
    '`not` forbids what `uniqueItems` allows.': '`not` prohíbe lo que permite `uniqueItems`.',
    '`not` forbids {0}.': '`not` prohíbe {0:list}.',
    '`not` forbids all but arrays.': '`not` prohíbe todo lo que no es un array.',
    '`not` forbids all but objects.': '`not` prohíbe todo lo que no es un objeto.',
    '`not` (or another branch of `oneOf`) forbids every value.':
      '`not` (u otra rama de `oneOf`) prohíbe todos los valores.',
    '"{0}" is needed, so that only an object will do.':
      '"{0}" es necesario, de modo que solo sirve un objeto.',
    '`minimum` and `maximum` contradict: no number is {0}.':
      '`minimum` y `maximum` se contradicen: ningún número está {0:words}.',
    'No whole number is {0}.': 'Ningún número entero está {0:words}.',
    '`multipleOf` leaves only whole numbers.': '`multipleOf` solo deja números enteros.',
    'No multiple of {0} is {1}.': 'Ningún múltiplo de {0} está {1:words}.',
    '`{0}` {1} is more than {2}, the most that is generated.':
      '`{0}` {1} es más que {2}, lo máximo que se genera.',
    '`{0}` {1} and `{2}` {3} contradict.': '`{0}` {1} y `{2}` {3} se contradicen.',
    '"{0}" is required and forbidden.': '"{0}" es obligatorio y está prohibido.',
    '`required` names {0} members and `maxProperties` allows {1}.':
      '`required` nombra {0} miembros y `maxProperties` permite {1}.',
    '`enum` or `const` has no value that the other keywords allow.':
      '`enum` o `const` no tiene ningún valor que permitan las demás palabras clave.',
    '`enum` has only {0}.': '`enum` solo tiene {0:list}.',
    '"{0}" is required, and nothing that it may be is possible.':
      '"{0}" es obligatorio, y nada de lo que puede ser es posible.',
  },
  phrases: {
    'nothing could be made.': 'no se pudo generar nada.',
    'the value is longer than {0} letters.': 'el valor tiene más de {0} letras.',
    'what was made was not valid.': 'lo generado no era válido.',
    'no try could satisfy {0} at once.': 'ningún intento satisfizo {0:words} a la vez.',
    'the schema': 'el esquema',
    'from {0} to {1}': 'entre {0} y {1}',
  },
};
