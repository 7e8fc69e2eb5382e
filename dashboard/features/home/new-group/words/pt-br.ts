export const words: typeof import('./en').words = {
  create: 'Criar grupo',
  cancel: 'Cancelar',
  name: 'Nome',
  nameHint: 'Como as pessoas o chamam, por exemplo Pedidos.',
  slug: 'Slug',
  slugHint: 'Parte da URL; feito a partir do nome se ficar vazio.',
  url: 'Ele vai responder em',
  kind: 'Tipo',
  description: 'Descrição',
  created: (name) => `${name} foi criado`,
  kinds: {
    http: 'Endpoints HTTP sob medida',
    s3: 'Armazenamento de objetos (S3)',
    auth: 'Usuários e tokens (JWT)',
    webhooks: 'Receptor de webhooks',
    images: 'API de imagens',
  },
};
