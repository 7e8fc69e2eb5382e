import type { Dictionary } from '../dictionary';

export const webhookSending: Dictionary = {
  sentences: {
    'Nothing says how to sign': 'Nada dice cómo firmar',
    'Name a "scheme" and a "secret": there is none that could be meant.':
      'Indica un "scheme" y un "secret": no hay ninguno que se pueda suponer.',
    'A secret is missing': 'Falta un secreto',
    'The scheme {scheme} signs with a secret, and none is given.':
      'El esquema {scheme} firma con un secreto, y no se ha dado ninguno.',
    'The secret cannot sign': 'El secreto no puede firmar',
    'The scheme {scheme} cannot sign with this secret: {expected} is expected.':
      'El esquema {scheme} no puede firmar con este secreto: se espera {expected}.',
    'No such delivery': 'No existe esa entrega',
    'There is no delivery with the id {id}.': 'No hay ninguna entrega con el id {id}.',
    'The address is not called': 'No se llama a esa dirección',
    'Understudy does not call {url}: {reason}': 'Understudy no llama a {url}: {reason}',
    'The body is too large to be sent': 'El cuerpo es demasiado grande para enviarlo',
    'A body that is sent has {limit} bytes at the most; this one has {size}.':
      'Un cuerpo que se envía tiene {limit} bytes como máximo; este tiene {size}.',
    'An attempt is under way': 'Hay un intento en curso',
    'The delivery {id} is being attempted at this moment.':
      'La entrega {id} se está intentando en este momento.',
    'No such sample': 'No existe esa muestra',
    'There is no sample "{sample}" of {preset}; there are: {known}.':
      'No hay ninguna muestra "{sample}" de {preset}; hay: {known}.',
    'There is nothing to send': 'No hay nada que enviar',
    'Name a "preset" with a "sample", an "event_id" or a "body".':
      'Indica un "preset" con un "sample", un "event_id" o un "body".',
    'A method is 1 to 20 capital letters, and not CONNECT.':
      'Un método tiene de 1 a 20 letras mayúsculas y no es CONNECT.',
  },
};
