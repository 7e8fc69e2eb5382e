import type { Dictionary } from '../dictionary';

export const replay: Dictionary = {
  sentences: {
    'The log kept nothing of the body of {0} bytes.': 'El registro no guardó nada del cuerpo de {0} bytes.',
    'The log kept only the first {0} of {1} bytes of the body.':
      'El registro guardó solo los primeros {0} de {1} bytes del cuerpo.',
    '"{0}" is no address.': '"{0}" no es una dirección.',
    'Send one such as "https://staging.example/api".': 'Envía una como "https://staging.example/api".',
    'A base URL begins with http:// or https://.': 'Una URL base empieza por http:// o https://.',
    'A base URL has no query and no fragment.': 'Una URL base no tiene query ni fragmento.',
    'A base URL has no user name and no password: send "authorization" in "headers.set".':
      'Una URL base no tiene usuario ni contraseña: envía "authorization" en "headers.set".',
    'Send another "body", or null for none.': 'Envía otro "body", o null para ninguno.',
    'The log has masked values in the body: they read "***".':
      'El registro enmascaró valores en el cuerpo: aparecen como "***".',
    'Send another "body", or null for none; or "allow_masked": true to send it as it is shown.':
      'Envía otro "body", o null para ninguno; o "allow_masked": true para enviarlo como se muestra.',
    'This is not base64.': 'Esto no es base64.',
    'There are more than {0} headers.': 'Hay más de {0} encabezados.',
    '"{0}" is no name of a header.': '"{0}" no es un nombre de encabezado.',
    '"{0}" belongs to the connection: it is written when the request is sent.':
      '"{0}" pertenece a la conexión: se escribe al enviar la petición.',
    'The value is longer than {0} characters.': 'El valor tiene más de {0} caracteres.',
    'A value has no line break and no other control character.':
      'Un valor no tiene saltos de línea ni otros caracteres de control.',
    'The log has masked the header "{0}".': 'El registro enmascaró el encabezado "{0}".',
    'Set "{0}" in "headers.set", name it in "headers.remove", or send "allow_masked": true to leave it out.':
      'Define "{0}" en "headers.set", nómbralo en "headers.remove", o envía "allow_masked": true para omitirlo.',
    '"{0}" is no method.': '"{0}" no es un método.',
    'Send one such as "POST".': 'Envía uno como "POST".',
    '{0} cannot be sent from here.': '{0} no se puede enviar desde aquí.',
    'A {0} cannot be sent with a body from here.': 'Un {0} con cuerpo no se puede enviar desde aquí.',
    'Send another "method", or null as "body".': 'Envía otro "method", o null como "body".',
    'The address is longer than {0} characters.': 'La dirección tiene más de {0} caracteres.',
    'A path begins with "/"; in it spaces, "?", "#" and what is beyond ASCII are percent-encoded.':
      'Una ruta empieza por "/"; en ella, los espacios, "?", "#" y lo que no es ASCII van codificados con %.',
    'Send one such as "/users/7".': 'Envía una como "/users/7".',
    'A query has no "?" before it; in it spaces, "#" and what is beyond ASCII are percent-encoded.':
      'Una query no lleva "?" delante; en ella, los espacios, "#" y lo que no es ASCII van codificados con %.',
    'Send one such as "page=2&q=red%20wine".': 'Envía una como "page=2&q=red%20wine".',
    'The log has masked the value of the parameter "{0}".':
      'El registro enmascaró el valor del parámetro "{0}".',
    'Send the whole "query", or "allow_masked": true to leave the parameter out.':
      'Envía la "query" entera, o "allow_masked": true para omitir el parámetro.',
  },
};
