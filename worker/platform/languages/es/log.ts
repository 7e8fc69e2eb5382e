import type { Dictionary } from '../dictionary';

export const log: Dictionary = {
  sentences: {
    'The filter cannot be read': 'No se puede leer el filtro',
    'The cursor is not one of ours': 'El cursor no es uno de los nuestros',
    'Send the next_cursor of the page before, unchanged, or leave it out for the newest.':
      'Envía el next_cursor de la página anterior, sin cambiarlo, u omítelo para ver lo más reciente.',
    'The exchange cannot be sent again as asked': 'El intercambio no se puede reenviar como se pide',
    'That would take too long': 'Eso tardaría demasiado',
    'times x interval_ms may be {seconds} seconds at most.':
      'times x interval_ms puede sumar como máximo {seconds} segundos.',
    'The expectation cannot be read': 'No se puede leer la expectativa',
    'One expectation at a time': 'Una expectativa cada vez',
    'Send either "order", or "filter" and "count".': 'Envía "order", o bien "filter" y "count".',
    'There is no such series': 'No existe esa serie',
    'There is no such exchange': 'No existe ese intercambio',
    'The log has no exchange {id}: it was deleted, or newer ones have pushed it out.':
      'El registro no tiene ningún intercambio {id}: se eliminó, o lo desplazaron otros más nuevos.',
    'The filter is not readable': 'No se puede leer este filtro',
    'Too many listen already': 'Ya hay demasiados oyentes',
    '{message}': '{message:words}',
    'The log does not answer': 'El registro no responde',
    'The live log broke off; try again.': 'El registro en vivo se interrumpió; vuelve a intentarlo.',
    '"format" may be "events" or "text"; it was "{0}".': '"format" puede ser "events" o "text"; era "{0}".',
    'The cursor is not readable: send the one of an earlier frame as it is, or none for what comes now.':
      'No se puede leer el cursor: envía el de un marco anterior tal como vino, o ninguno para recibir lo que llegue ahora.',
    "A project's log has {0} live subscribers at the most.":
      'El registro de un proyecto tiene como máximo {0} suscriptores en vivo.',
    'Too many different filters are live in this project; share one, or close some.':
      'Hay demasiados filtros distintos en vivo en este proyecto; comparte uno o cierra algunos.',
    'A time is a number of milliseconds since 1970.': 'Un momento es un número de milisegundos desde 1970.',
    '`from` is before `to`, and not in the future.': '`from` es anterior a `to`, y no está en el futuro.',
    'Measures are kept for {0} days: nothing is known before {1}.':
      'Las medidas se guardan {0} días: no se sabe nada antes de {1}.',
    'A step is one of {0} minutes.': 'Un paso es uno de estos, en minutos: {0}.',
    'Steps below an hour reach over at most {0} days.':
      'Los pasos menores de una hora abarcan como máximo {0} días.',
    'A series has at most {0} points; this one would have {1}.':
      'Una serie tiene como máximo {0} puntos; esta tendría {1}.',
    'A count is a whole number from 0 to {0}.': 'Un recuento es un número entero de 0 a {0}.',
    'Nothing is at least {0} and at most {1}.': 'Nada es al menos {0} y como máximo {1}.',
    'An order has 2 to {0} filters.': 'Un orden tiene de 2 a {0} filtros.',
  },
};
