import { defineErrors } from '../platform/errors';

/** What the house itself answers to a mock's client, of whatever kind the mock is. */
export const mockErrors = defineErrors('mocks', {
  malformed_url: {
    status: 404,
    title: 'This is not the URL of a mock',
    detail:
      'A mock is at /m/{project}/{group}/… on any host, at {project}.{host}/{group}/… or at {group}--{project}.{host}/….',
  },
  unknown_project: {
    status: 404,
    title: 'No such project',
    detail: 'There is no project with the slug "{slug}".',
  },
  unknown_group: {
    status: 404,
    title: 'No such group',
    detail: 'The project "{project_slug}" has no group with the slug "{slug}".',
  },
  unknown_group_id: { status: 404, title: 'No such group', detail: 'There is no group with the id {id}.' },
  broken_settings: {
    status: 500,
    title: 'The settings of this group cannot be read',
    detail: 'The saved settings of the group "{slug}" are not valid any more: {reason} Save them again.',
  },
  version_ahead: {
    status: 412,
    title: 'That version is not there yet',
    detail: 'x-understudy-version asks for version {wanted}; the group "{slug}" is at version {actual}.',
  },
  bad_version: {
    status: 400,
    title: 'x-understudy-version is not readable',
    detail: 'Send the number that a write answered with, such as 7.',
  },
  bad_seed: {
    status: 400,
    title: 'x-understudy-seed is not readable',
    detail:
      'A seed has 1 to 64 characters of A-Z, a-z, 0-9, "_" and "-"; one that an answer named is sent as it was, with its "~" parts.',
  },
  bad_world: {
    status: 400,
    title: 'The name of the world is not readable',
    detail: 'A world is named by 1 to 64 characters of A-Z, a-z, 0-9, ".", "_" and "-".',
  },
  bad_clock: {
    status: 400,
    title: 'x-understudy-clock is not readable',
    detail:
      'A clock is a moment, such as 2030-01-31T12:00:00Z or 1893456000000 (epoch milliseconds), or a span such as +7d, -90m or +30s.',
  },
  url_too_long: {
    status: 414,
    title: 'The URL is too long',
    detail: 'A URL may have {limit} bytes at the most.',
  },
  headers_too_large: {
    status: 431,
    title: 'The headers are too large',
    detail: 'All headers together may have {limit} bytes at the most.',
  },
  body_too_large: {
    status: 413,
    title: 'The body is too large',
    detail: 'This group takes bodies of {limit} bytes at the most. Its setting max_body_bytes changes that.',
  },
  body_unreadable: {
    status: 400,
    title: 'The body did not arrive whole',
    detail: 'The connection ended before the whole body was there.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    detail: 'This group takes {requests} requests in {per_seconds} seconds. Try again in {seconds} seconds.',
  },
  bad_simulate_error: {
    status: 400,
    title: 'simulate_error is not readable',
    detail: 'simulate_error takes one status from 400 to 599, such as simulate_error=503.',
  },
  bad_simulate_delay: {
    status: 400,
    title: 'simulate_delay is not readable',
    detail: 'simulate_delay takes whole milliseconds from 0 to {limit}, such as simulate_delay=500.',
  },
});
