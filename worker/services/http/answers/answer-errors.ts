import { defineErrors } from '../../../platform/errors';

/** What the caller of a mock is told when its endpoint cannot answer. */
export const answerErrors = defineErrors('mocks', {
  no_answer: {
    status: 404,
    title: 'No answer of the endpoint fits',
    detail: 'The endpoint {method} {path} has answers, but the rule or the scenario of none of them fits.',
  },
  scenario_contended: {
    status: 503,
    title: 'The scenario does not stand still',
    detail: 'Other requests moved the scenario "{name}" again and again while this one was answered.',
  },
  template_failed: {
    status: 500,
    title: 'The template of the endpoint failed',
    detail: '{part}: {reason}',
  },
  bad_status: {
    status: 500,
    title: 'The template printed no status',
    detail: 'The status must be a whole number from 200 to 599; it is "{text}".',
  },
  generation_failed: {
    status: 500,
    title: 'No value could be generated',
    detail: '{reason}',
  },
  memory_failed: {
    status: 507,
    title: 'The memory of the mock refused',
    detail: '{reason}',
  },
  broken_script: {
    status: 500,
    title: 'The script cannot be read',
    detail: '{reason}',
  },
  broken_endpoint: {
    status: 500,
    title: 'The endpoint cannot be served',
    detail: 'What is saved of {method} {path} cannot be used any more: {reason} Save it again.',
  },
});
