export const words = {
  create: 'Create group',
  cancel: 'Cancel',
  name: 'Name',
  nameHint: 'What people call it, such as Orders.',
  slug: 'Slug',
  slugHint: 'Part of the URL; made from the name when left empty.',
  url: 'It will answer at',
  kind: 'Kind',
  description: 'Description',
  created: (name: string) => `${name} is there`,
  kinds: {
    http: 'Custom HTTP endpoints',
    s3: 'Object storage (S3)',
    auth: 'Users and tokens (JWT)',
    webhooks: 'Webhook receiver',
    images: 'Image API',
  },
};
