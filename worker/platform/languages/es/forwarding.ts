import type { Dictionary } from '../dictionary';

export const forwarding: Dictionary = {
  sentences: {
    'The log cannot be forwarded so': 'El registro no se puede reenviar así',
    'It is not called from here. {0}': 'Desde aquí no se llama a esa dirección. {0:words}',
    'Leave one of them out, or give it another filter.': 'Omite uno de ellos, o dale otro filtro.',
    'It sends the same {0} as target {1}.': 'Envía los mismos {0} que el destino {1}.',
    '{0} stands for a value that was saved before for this receiver, and there is none.':
      '{0} representa un valor guardado antes para este receptor, y no hay ninguno.',
    'Give the value itself.': 'Indica el propio valor.',
    'The name of a header has letters, digits and hyphens.':
      'El nombre de un encabezado tiene letras, dígitos y guiones.',
    'This header is set by the sender.': 'Este encabezado lo pone quien envía.',
    'The value of a header is printable ASCII.': 'El valor de un encabezado es ASCII imprimible.',
    'At most {0} headers are sent along.': 'Se envían como máximo {0} encabezados.',
    'The address begins with http:// or https://.': 'La dirección empieza por http:// o https://.',
    'Credentials are sent as a header, not in the address.':
      'Las credenciales se envían en un encabezado, no en la dirección.',
    "Letters, digits and !-_.*'() make a tenant.": "Un tenant se compone de letras, dígitos y !-_.*'().",
    'Each signal stands there once.': 'Cada señal aparece una vez.',
    'It is longer than 8 KB.': 'Tiene más de 8 KB.',
    'It is no URL.': 'No es una URL.',
    'Only http and https are called, not {0}': 'Solo se llama a http y https, no a {0}',
    'It carries credentials: send them as a header.': 'Lleva credenciales: envíalas en un encabezado.',
    '{0} is where a cloud keeps its metadata.': '{0} es donde una nube guarda sus metadatos.',
    '{0} is a name of a local network.': '{0} es un nombre de red local.',
    '{0} stands for an address that it does not show.': '{0} representa una dirección que no muestra.',
    '{0} is {1}.': '{0} es {1:phrase}.',
    'The port {0} is not called.': 'No se llama al puerto {0}.',
  },
  phrases: {
    'this network': 'esta red',
    'a private network': 'una red privada',
    'a network behind a carrier': 'una red detrás de un operador',
    'this machine': 'esta máquina',
    'a link-local address, where clouds keep their metadata':
      'una dirección link-local, donde las nubes guardan sus metadatos',
    'a reserved network': 'una red reservada',
    'a network for documentation': 'una red para documentación',
    'a network for measurements': 'una red para mediciones',
    'a multicast address': 'una dirección multicast',
    'an IPv6 address that is not public': 'una dirección IPv6 que no es pública',
    'a reserved IPv6 network': 'una red IPv6 reservada',
    'an IPv6 network for documentation': 'una red IPv6 para documentación',
    'an IPv6 address that wraps another one': 'una dirección IPv6 que envuelve otra',
  },
};
