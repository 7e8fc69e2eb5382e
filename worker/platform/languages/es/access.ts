import type { Dictionary } from '../dictionary';

export const access: Dictionary = {
  sentences: {
    'A type such as endpoint.': 'Un tipo como endpoint.',
    'No such session': 'No existe esa sesión',
    'You have no session {id}.': 'No tienes ninguna sesión {id}.',
    'Sign in first': 'Inicia sesión primero',
    'Send a session cookie (sign in at /login) or "authorization: Bearer" with a personal access token.':
      'Envía una cookie de sesión (inicia sesión en /login) o "authorization: Bearer" con un token de acceso personal.',
    'The token does not cover this': 'El token no permite esto',
    'This needs a token with the scope "{needed}"; yours has: {held}.':
      'Esto requiere un token con el ámbito "{needed}"; el tuyo tiene: {held}.',
    'Which organization?': '¿Qué organización?',
    'You belong to several organizations, or to none: say organization_id.':
      'Perteneces a varias organizaciones, o a ninguna: indica organization_id.',
    'Your role does not allow this': 'Tu rol no permite esto',
    'This needs the role {needed} in "{organization}"; yours is {held}.':
      'Esto requiere el rol {needed} en "{organization}"; el tuyo es {held}.',
    'No such organization': 'No existe esa organización',
    'There is no organization {id} that you can see.': 'No hay ninguna organización {id} que puedas ver.',
    'No such project': 'No existe ese proyecto',
    'There is no project {id} that you can see.': 'No hay ningún proyecto {id} que puedas ver.',
    'No such group': 'No existe ese grupo',
    'There is no group {id} that you can see.': 'No hay ningún grupo {id} que puedas ver.',
    'A group of another kind': 'Un grupo de otro tipo',
    'The group {id} is of the kind {kind}, and this route is for groups of the kind {needed}.':
      'El grupo {id} es del tipo {kind}, y esta ruta es para grupos del tipo {needed}.',
    'The id of one of your organizations; GET /api/orgs lists them.':
      'El id de una de tus organizaciones; GET /api/orgs las muestra.',
    'No such way to sign in': 'No existe esa forma de iniciar sesión',
    'This installation has no login by "{provider}". GET /api/auth/providers lists what it has.':
      'Esta instalación no permite iniciar sesión con "{provider}". GET /api/auth/providers muestra lo que tiene.',
    'The token is not valid': 'El token no es válido',
    'The token is unknown, revoked or has expired.': 'El token es desconocido, fue revocado o ha caducado.',
    'The request comes from another site': 'La petición viene de otro sitio',
    "With a session cookie only the dashboard's own pages may write; send a token from anywhere else.":
      'Con una cookie de sesión solo pueden escribir las páginas del propio panel; desde cualquier otro lugar, envía un token.',
    'There is no session': 'No hay sesión',
    'Sign in first, at /login.': 'Inicia sesión primero, en /login.',
    'No such token': 'No existe ese token',
    'You have no token {id}.': 'No tienes ningún token {id}.',
    'The organization is not deleted': 'La organización no está eliminada',
    'The organization {id} is live; there is nothing to restore.':
      'La organización {id} está activa; no hay nada que restaurar.',
    'No such member': 'No existe ese miembro',
    'The organization has no member {id}.': 'La organización no tiene ningún miembro {id}.',
    'The last owner stays': 'El último propietario permanece',
    'An organization keeps at least one owner: make somebody else an owner first.':
      'Una organización conserva al menos un propietario: haz propietaria a otra persona primero.',
    'Only an owner may do this': 'Solo un propietario puede hacer esto',
    'Making, changing or removing an owner is for owners; your role is {held}.':
      'Solo los propietarios pueden nombrar, cambiar o quitar a un propietario; tu rol es {held}.',
    'No such invitation': 'No existe esa invitación',
    'The organization has no open invitation {id}.':
      'La organización no tiene ninguna invitación abierta {id}.',
    'The invitation is not valid any more': 'La invitación ya no es válida',
    'It was used, revoked or has expired; ask for a new one.':
      'Se usó, se revocó o ha caducado; pide una nueva.',
    'You are a member already': 'Ya eres miembro',
    'Your account belongs to "{organization}" already; the invitation stays unused.':
      'Tu cuenta ya pertenece a "{organization}"; la invitación queda sin usar.',
  },
};
