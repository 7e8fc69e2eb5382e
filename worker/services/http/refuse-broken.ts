import { DEFAULT_LOCALE } from '../../engine/faker/locales';
import type { Finding } from '../../engine/finding';
import { requestErrors } from '../../platform/api/request-errors';
import type { FieldError } from '../../platform/errors';
import { fieldErrors } from '../../platform/field-errors';
import { compileEndpoint } from './answers/compile-endpoint';
import { createLibrary } from './answers/library';
import type { EndpointDraft } from './documents';

const MOST_ERRORS = 100;

/** Refuses endpoints that could not be served as they are meant. */
export async function refuseBroken(
  drafts: readonly EndpointDraft[],
  placeOf: (index: number) => string,
): Promise<void> {
  const errors: FieldError[] = [];
  for (const [index, draft] of drafts.entries()) errors.push(...(await findBroken(draft, placeOf(index))));
  if (errors.length === 0) return;
  throw requestErrors.invalid({ count: errors.length }, { errors: errors.slice(0, MOST_ERRORS) });
}

/** Rules, schemas, templates and scripts are compiled to see it; `place` is where the draft stands in the request. */
export async function findBroken(draft: EndpointDraft, place: string): Promise<FieldError[]> {
  return fieldErrors(await findingsOf(draft), 'not_usable', place);
}

async function findingsOf(draft: EndpointDraft): Promise<Finding[]> {
  const { name, method, path } = draft;
  const stamps = { id: '', group_id: '', revision: 0, created_by: null, created_at: '', updated_at: '' };
  const library = createLibrary(DEFAULT_LOCALE);
  const { findings } = compileEndpoint({ ...stamps, ...draft }, { id: '', name, method, path }, library);
  return [...findings, ...(await library.findings())];
}
