import type { Organization } from '../../api/organization-queries';

/** What every section of the page is given. */
export type SectionProps = { organization: Organization };
