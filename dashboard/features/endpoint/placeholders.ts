/** Examples in words of the protocols, which no language has other words for. */
export const PLACEHOLDERS = {
  contentType: 'Content-Type',
  query: 'limit',
  header: 'Authorization',
  statusTemplate: "{{body 'status'}}",
  redirect: '/login?next={{request.path}}',
  upstream: 'https://api.example.com/v1',
  stripPrefix: '/api',
  addPrefix: '/v2',
  event: 'message',
  callback: "{{body 'callback_url'}}",
} as const;
