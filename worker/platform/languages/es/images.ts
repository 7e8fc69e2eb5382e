import type { Dictionary } from '../dictionary';

export const images: Dictionary = {
  sentences: {
    'No such job': 'No existe ese trabajo',
    'This world has no job with the id {id}.': 'Este mundo no tiene ningún trabajo con el id {id}.',
    'The job is not done yet': 'El trabajo aún no ha terminado',
    'Nothing was sent so far: the job {id} is not done.':
      'Aún no se ha enviado nada: el trabajo {id} no ha terminado.',
    'There is nobody to tell': 'No hay a quién avisar',
    'The settings name neither a group nor a URL that is told when a job ends like this one.':
      'La configuración no nombra ningún grupo ni ninguna URL a los que se avise cuando un trabajo termina como este.',
    'There is no secret': 'No hay secreto',
    'The group has no secret to sign with. Save its settings again, and one is made.':
      'El grupo no tiene ningún secreto con el que firmar. Vuelve a guardar su configuración y se creará uno.',
    'The image could not be processed.': 'No se pudo procesar la imagen.',
    'A SHA-256 in small hexadecimal digits, or its beginning.':
      'Un SHA-256 en dígitos hexadecimales en minúsculas, o su comienzo.',
    'A bucket is named as in S3: 3 to 63 small letters, digits, "." and "-".':
      'Un bucket se nombra como en S3: de 3 a 63 minúsculas, dígitos, "." y "-".',
    'A variant is named by 1 to 40 small letters, digits, "_" and "-".':
      'Una variante se nombra con 1 a 40 minúsculas, dígitos, "_" y "-".',
    'Each variant has a name of its own.': 'Cada variante tiene un nombre propio.',
    'A secret of Standard Webhooks: whsec_ and base64.': 'Un secreto de Standard Webhooks: whsec_ y base64.',
  },
};
