import type { EndpointDraft, EndpointValues, PartValues, ResponseValues } from './endpoint-values';
import { valuesOf } from './values-of';

const NEW: EndpointDraft = {
  method: 'GET',
  path: '/',
  name: '',
  description: '',
  enabled: true,
  min_wait_time: 0,
  max_wait_time: 0,
  chaos_mode: true,
  chaos: { mode: 'inherit' },
  response_status_code: 200,
  response_headers: {},
  response_body: null,
  response_schema: null,
  status_template: null,
  case_sensitive: true,
  strict_slash: false,
  selection: 'rules',
  templating: 'on',
  locale: null,
  answer: null,
  scenario: null,
  parameters: {},
  callbacks: [],
  params: [],
  headers: [],
  body: null,
  responses: [],
};

export function newValues(): EndpointValues {
  return valuesOf(NEW);
}

export function newPart(name: string, value = '', isRequired = false): PartValues {
  return {
    name,
    match: value === '' ? 'any' : 'text',
    value,
    required: isRequired,
    default_response: '',
    default_status_code: null,
  };
}

export function newResponse(): ResponseValues {
  return {
    name: '',
    status_code: 200,
    headers: [],
    body: '',
    rule: '',
    schema: '',
    templating: 'on',
    status_template: null,
    answer: null,
    scenario: null,
    weight: 1,
    repeat: 1,
  };
}
