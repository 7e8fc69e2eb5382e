import { ALL_SERVICES } from '../../services/registry';
import { projectErrors } from './errors';

/** A project with such a slug could not be reached at its own host. One that has it already keeps it. */
export function refuseReservedSlug(slug: string, host: string): void {
  if (ALL_SERVICES.some(({ shared }) => shared?.label === slug)) {
    throw projectErrors.slug_reserved({ slug, host });
  }
}
