import type { Dictionary } from '../dictionary';

export const webhooks: Dictionary = {
  sentences: {
    'No such event': 'No existe ese evento',
    'The world "{world}" has no event {id}: it was deleted, has made room for newer ones, or never came.':
      'El mundo "{world}" no tiene el evento {id}: se eliminó, dejó sitio a otros más nuevos o nunca llegó.',
    'Name the client': 'Indica el cliente',
    'Send events to {base}/webhooks/ and the name of the client, such as {base}/webhooks/github.':
      'Envía los eventos a {base}/webhooks/ y el nombre del cliente, como {base}/webhooks/github.',
    'Nothing is received here': 'Aquí no se recibe nada',
    'Send events to {base}/webhooks/ and the name of the client; read them at {base}/webhooks/events.':
      'Envía los eventos a {base}/webhooks/ y el nombre del cliente; léelos en {base}/webhooks/events.',
    'The client has no usable name': 'El cliente no tiene un nombre válido',
    '"{name}" cannot name a client: 1 to 100 characters of A-Z, a-z, 0-9, ".", "_", "~" and "-" can.':
      '"{name}" no puede ser el nombre de un cliente: tiene de 1 a 100 caracteres de A-Z, a-z, 0-9, ".", "_", "~" y "-".',
    '"{name}" is no client: what was received is read there, with {allowed}. Send events to another name.':
      '"{name}" no es un cliente: ahí se lee lo recibido, con {allowed}. Envía los eventos a otro nombre.',
    'No such page': 'No existe esa página',
    '"{name}" is no client: there are /webhooks/events, /webhooks/replay and /webhooks/stats, with an id behind the first two. Send events to another name.':
      '"{name}" no es un cliente: hay /webhooks/events, /webhooks/replay y /webhooks/stats, con un id tras los dos primeros. Envía los eventos a otro nombre.',
    'A token is needed to read': 'Hace falta un token para leer',
    'Send the reading token of the group as "Authorization: Bearer TOKEN", or as ?token=TOKEN. It is in the settings of the group, where the inbox can be opened to all, too.':
      'Envía el token de lectura del grupo como "Authorization: Bearer TOKEN" o como ?token=TOKEN. Está en los ajustes del grupo, donde el buzón también se puede abrir a todos.',
    'This is not the token': 'Este no es el token',
    'The token that was sent is not the reading token of the group, which is in its settings.':
      'El token enviado no es el de lectura del grupo, que está en sus ajustes.',
    'The group has no token yet': 'El grupo aún no tiene token',
    'Set "reading.token" in the settings of the group, or open the inbox to all with "reading.open".':
      'Define "reading.token" en los ajustes del grupo o abre el buzón a todos con "reading.open".',
    'The signature was refused': 'La firma se rechazó',
    'The signature is {verdict}, and the group refuses such events. The event is kept all the same.':
      'La firma es {verdict}, y el grupo rechaza tales eventos. El evento se guarda de todos modos.',
    'A header is named by letters, digits, hyphens and underscores.':
      'El nombre de una cabecera se compone de letras, dígitos, guiones y guiones bajos.',
    'The server sets this header by itself.': 'Esta cabecera la pone el propio servidor.',
    'Understudy sets this header by itself.': 'Esta cabecera la pone el propio Understudy.',
    'The value of a header has no line break, and no character beyond Latin-1.':
      'El valor de una cabecera no tiene saltos de línea ni caracteres fuera de Latin-1.',
    'A client is named by 1 to 100 characters of A-Z, a-z, 0-9, ".", "_", "~" and "-".':
      'Un cliente se nombra con 1 a 100 caracteres de A-Z, a-z, 0-9, ".", "_", "~" y "-".',
    'No client can have this name: the events are read there.':
      'Ningún cliente puede tener este nombre: ahí se leen los eventos.',
    'There are at most {0} clients with settings of their own.':
      'Hay como máximo {0} clientes con ajustes propios.',
    'A time is written as 2030-01-31T12:00:00Z, with an offset in place of the Z, or as a day, 2030-01-31.':
      'Un tiempo se escribe como 2030-01-31T12:00:00Z, con un desfase en lugar de la Z, o como un día, 2030-01-31.',
    'A token has at least eight characters.': 'Un token tiene al menos ocho caracteres.',
    'A token has no spaces, and no character beyond ASCII.':
      'Un token no tiene espacios ni caracteres fuera de ASCII.',
  },
};
