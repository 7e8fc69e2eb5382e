import type { Dictionary } from '../dictionary';

export const requests: Dictionary = {
  sentences: {
    'The request is not valid': 'La petición no es válida',
    '{count} part(s) of the request are not valid.': 'Partes de la petición que no son válidas: {count}.',
    'The body is not JSON': 'El cuerpo no es JSON',
    'The body could not be read as JSON: {reason}': 'No se pudo leer el cuerpo como JSON: {reason:words}',
    'The body must be JSON': 'El cuerpo debe ser JSON',
    'Send the body with "content-type: application/json"; it came as "{type}".':
      'Envía el cuerpo con "content-type: application/json"; llegó como "{type}".',
    'The body is too large': 'El cuerpo es demasiado grande',
    'The body may have {limit} bytes at the most.': 'El cuerpo puede tener como máximo {limit} bytes.',
    'No such route': 'No existe esa ruta',
    'The admin API has no {method} {path}. /api/docs lists what it has.':
      'La API de administración no tiene {method} {path}. Consulta en /api/docs lo que tiene.',
    'The method is not allowed here': 'El método no está permitido aquí',
    '{path} does not answer {method}; it answers {allowed}.':
      '{path} no responde a {method}; responde a {allowed}.',
    'It has changed since you read it': 'Cambió desde que lo leíste',
    'Your If-Match names revision {expected}, it is now at revision {actual}. "changed" lists what others wrote since.':
      'Tu If-Match indica la revisión {expected}; ahora está en la revisión {actual}. "changed" muestra lo que otras personas escribieron desde entonces.',
    'If-Match is not readable': 'No se puede leer el If-Match',
    'If-Match must be the ETag of an earlier answer, such as "r3", or *; it was {value}.':
      'El If-Match debe ser el ETag de una respuesta anterior, como "r3", o *; era {value}.',
    'The cursor is not readable': 'No se puede leer el cursor',
    'Use the next_cursor of an earlier page as it is, or leave the cursor out to begin at the start.':
      'Usa el next_cursor de una página anterior tal como vino, u omite el cursor para empezar desde el principio.',
    'Too many requests': 'Demasiadas peticiones',
    'You have sent more requests than this installation takes in a while. Try again in {seconds} seconds.':
      'Enviaste más peticiones de las que esta instalación acepta de una vez. Vuelve a intentarlo en {seconds} segundos.',
    'Something failed on our side': 'Algo falló de nuestro lado',
    'The request could not be completed. Quote the id {id} when you report this.':
      'No se pudo completar la petición. Indica el id {id} cuando informes del problema.',
    'This is required: {0}.': 'Este campo es obligatorio: {0}.',
    'There is no field "{0}" here.': 'Aquí no hay ningún campo "{0}".',
    'It is not JSON.': 'No es JSON.',
    'It is empty.': 'Está vacío.',
    'It is nested deeper than {0} levels.': 'Tiene más de {0} niveles de anidamiento.',
    'It has more than {0} bytes.': 'Tiene más de {0} bytes.',
    'Line {0}, column {1}: {2} was expected, but {3}.':
      'Línea {0}, columna {1}: se esperaba {2:words}, pero {3:words}.',
    'A name has at least one character.': 'Un nombre tiene al menos un carácter.',
    '"{0}" comes twice.': '"{0}" aparece dos veces.',
    'Write a time such as 2026-11-21T10:00:00Z.': 'Escribe un momento como 2026-11-21T10:00:00Z.',
    'One of {0}.': 'Uno de estos: {0}.',
  },
  phrases: {
    nothing: 'nada',
    'a value': 'un valor',
    'a value or "]"': 'un valor o "]"',
    'a name in double quotes': 'un nombre entre comillas dobles',
    'a name in double quotes or "}"': 'un nombre entre comillas dobles o "}"',
    '"," or the end of the object or array': '"," o el final del objeto o de la lista',
    'the end of the text': 'el final del texto',
    'less nesting': 'menos anidamiento',
    'a known escape sequence': 'una secuencia de escape conocida',
    'the end of a string': 'el final de un texto',
    'the text ends': 'el texto termina',
    'there is {0}': 'hay {0}',
  },
};
