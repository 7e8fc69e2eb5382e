export const words: typeof import('./en').words = {
  create: 'Crear grupo',
  cancel: 'Cancelar',
  name: 'Nombre',
  nameHint: 'Como lo llama la gente, por ejemplo Pedidos.',
  slug: 'Slug',
  slugHint: 'Parte de la URL; se forma a partir del nombre si lo dejas vacío.',
  url: 'Responderá en',
  kind: 'Tipo',
  description: 'Descripción',
  created: (name) => `${name} ya está creado`,
  kinds: {
    http: 'Endpoints HTTP a medida',
    s3: 'Almacén de objetos (S3)',
    auth: 'Usuarios y tokens (JWT)',
    webhooks: 'Receptor de webhooks',
    images: 'API de imágenes',
  },
};
