import { defineErrors } from '../../platform/errors';

export const webhookErrors = defineErrors('webhooks', {
  unknown_event: {
    status: 404,
    title: 'No such event',
    detail:
      'The world "{world}" has no event {id}: it was deleted, has made room for newer ones, or never came.',
  },
  no_client: {
    status: 404,
    title: 'Name the client',
    detail: 'Send events to {base}/webhooks/ and the name of the client, such as {base}/webhooks/github.',
  },
  elsewhere: {
    status: 404,
    title: 'Nothing is received here',
    detail:
      'Send events to {base}/webhooks/ and the name of the client; read them at {base}/webhooks/events.',
  },
  bad_client: {
    status: 400,
    title: 'The client has no usable name',
    detail: '"{name}" cannot name a client: 1 to 100 characters of A-Z, a-z, 0-9, ".", "_", "~" and "-" can.',
  },
  wrong_method: {
    status: 405,
    title: 'The method is not allowed here',
    detail:
      '"{name}" is no client: what was received is read there, with {allowed}. Send events to another name.',
  },
  no_page: {
    status: 404,
    title: 'No such page',
    detail:
      '"{name}" is no client: there are /webhooks/events, /webhooks/replay and /webhooks/stats, with an id behind the first two. Send events to another name.',
  },
  token_missing: {
    status: 401,
    title: 'A token is needed to read',
    detail:
      'Send the reading token of the group as "Authorization: Bearer TOKEN", or as ?token=TOKEN. It is in the settings of the group, where the inbox can be opened to all, too.',
  },
  token_wrong: {
    status: 401,
    title: 'This is not the token',
    detail: 'The token that was sent is not the reading token of the group, which is in its settings.',
  },
  no_token: {
    status: 401,
    title: 'The group has no token yet',
    detail: 'Set "reading.token" in the settings of the group, or open the inbox to all with "reading.open".',
  },
  refused: {
    status: 401,
    title: 'The signature was refused',
    detail: 'The signature is {verdict}, and the group refuses such events. The event is kept all the same.',
  },
});
