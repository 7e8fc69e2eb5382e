import type { Dictionary } from '../dictionary';

export const endpoints: Dictionary = {
  sentences: {
    'A seed has letters, digits, - and _, 56 at the most.':
      'Una semilla tiene letras, dígitos, - y _, 56 como máximo.',
    'A status such as 404, or a class such as 4xx.': 'Un estado como 404, o una clase como 4xx.',
    'Faker does not speak this language: de and pt_BR are such.':
      'Faker no habla ese idioma: de y pt_BR son ejemplos de los que habla.',
    'No such endpoint': 'No existe ese endpoint',
    'The group has no endpoint {id}.': 'El grupo no tiene ningún endpoint {id}.',
    'The route is taken': 'La ruta ya está en uso',
    '{method} {path} would answer the same requests as "{name}" ({taken}) does.':
      '{method} {path} respondería a las mismas peticiones que "{name}" ({taken}).',
    'Some routes are taken': 'Algunas rutas ya están en uso',
    '{count} of the endpoints would answer the same requests as others do; nothing was saved.':
      'Endpoints que responderían a las mismas peticiones que otros: {count}; no se guardó nada.',
    'The group is full': 'El grupo está lleno',
    'A group has at most {limit} endpoints; this one has {count}. Delete some, or begin another group.':
      'Un grupo tiene como máximo {limit} endpoints; este tiene {count}. Elimina algunos o empieza otro grupo.',
    'The endpoint is not deleted': 'El endpoint no está eliminado',
    'The endpoint {id} is live; there is nothing to restore.':
      'El endpoint {id} está activo; no hay nada que restaurar.',
    '"{0}" has this route: {1} {2}.': '"{0}" tiene esta ruta: {1} {2}.',
    'A status code is between 200 and 599.': 'Un código de estado está entre 200 y 599.',
    'max_wait_time must be at least min_wait_time, which is {0}.':
      'max_wait_time debe ser al menos min_wait_time, que es {0}.',
    'A {0} answer carries no body: leave response_body null.':
      'Una respuesta {0} no lleva cuerpo: deja response_body en null.',
    'A {0} answer carries no body: leave it null.': 'Una respuesta {0} no lleva cuerpo: déjalo en null.',
    'A {0} request carries no body.': 'Una petición {0} no lleva cuerpo.',
    'A path begins with "/" and has no white space and no fragment.':
      'Una ruta empieza por "/" y no tiene espacios ni fragmento.',
    'Faker does not speak this language: de, pt_BR and en_GB are such.':
      'Faker no habla ese idioma: de, pt_BR y en_GB son ejemplos de los que habla.',
    "A header's name is made of letters, digits and !#$%&'*+.^_`|~- alone.":
      "El nombre de un encabezado se compone solo de letras, dígitos y !#$%&'*+.^_`|~-.",
    '"{0}" belongs to the connection: the server sets it.':
      '"{0}" pertenece a la conexión: lo pone el servidor.',
    '"{0}" is set by Understudy itself.': '"{0}" lo pone el propio Understudy.',
    "A header's value has no line break and no character beyond Latin-1: encode it, as in %E2%82%AC.":
      'El valor de un encabezado no tiene saltos de línea ni caracteres más allá de Latin-1: codifícalo, como en %E2%82%AC.',
    'There are at most {0} headers.': 'Son como máximo {0} encabezados.',
    'The header comes twice: names do not depend on capitals. Give it a list of values instead.':
      'El encabezado aparece dos veces: los nombres no distinguen mayúsculas. Usa una lista de valores.',
    'A secret has at least one character.': 'Un secreto tiene al menos un carácter.',
    'A secret of Standard Webhooks is "whsec_" and base64.':
      'Un secreto de Standard Webhooks es "whsec_" seguido de base64.',
    'A GET carries no body.': 'Un GET no lleva cuerpo.',
    'It is one line.': 'Es una sola línea.',
    'An endless stream has a pause of at least 10 ms in it.':
      'Un flujo sin fin tiene una pausa de al menos 10 ms.',
    'An upstream has no query of its own.': 'La dirección de destino no tiene query propia.',
    'It is empty or begins with "/".': 'Está vacío o empieza por "/".',
    'Send either "exchanges" or "exchange_ids".': 'Envía "exchanges" o "exchange_ids", uno de los dos.',
    'The script does not come to an end when it is loaded.': 'El script no termina al cargarse.',
    'The script exports no function.': 'El script no exporta ninguna función.',
    'What the script exports is no function: {0}.': 'Lo que exporta el script no es una función: {0}.',
    'Say when the outage ends: by until, or by seconds.':
      'Di cuándo termina la caída: con until o con seconds.',
    'until must be after from.': 'until debe ser posterior a from.',
    'length may not be above every.': 'length no puede ser mayor que every.',
    'min may not be above max.': 'min no puede ser mayor que max.',
    'lower may not be above upper.': 'lower no puede ser mayor que upper.',
    'max_value must be at least mean.': 'max_value debe ser al menos mean.',
    'max_value must be at least median.': 'max_value debe ser al menos median.',
    'A status that has no body cannot be drawn.': 'Un estado sin cuerpo no se puede sortear.',
    'A content type is such as text/html; charset=utf-8.':
      'Un tipo de contenido es como text/html; charset=utf-8.',
  },
};
