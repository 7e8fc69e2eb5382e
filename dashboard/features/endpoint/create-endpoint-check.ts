import { createSignal } from 'solid-js';
import { formSchema } from '../../api/schemas';
import { breachMessage, byWeight } from '../../ui/form/breach-message';
import type { Finding } from '../../ui/form/finding';
import type { Breach } from '../../ui/form/schema-check';
import { documentOf } from './document/document-of';
import type { EndpointValues } from './document/endpoint-values';
import { fieldPlace } from './document/field-pointer';
import { words } from './words';

/** All that is wrong with what the form holds, by the Worker's own schema: it is that of the document, not of the form. */
export function createEndpointCheck(): (values: EndpointValues) => Finding[] {
  const [check, setCheck] = createSignal<(document: unknown) => Breach[]>();
  loadCheck().then(
    (loaded) => void setCheck(() => loaded),
    // The server checks all of it again.
    (error: unknown) => console.error('The rules of an endpoint did not load', error),
  );

  return (values) => {
    const { document, broken } = documentOf(values);
    const texts = broken.map((pointer) => ({ pointer, message: words().notJson }));
    const breaches = (check()?.(document) ?? []).toSorted(byWeight).map((breach) => ({
      pointer: fieldPlace(values, breach.pointer).pointer,
      message: breachMessage(breach),
    }));
    return [...texts, ...waitFindings(values), ...breaches];
  };
}

function waitFindings({ min_wait_time, max_wait_time }: EndpointValues): Finding[] {
  if (max_wait_time >= min_wait_time) return [];
  return [{ pointer: '/max_wait_time', message: words().waitOrder }];
}

async function loadCheck() {
  const [{ makeSchemaCheck }, schema] = await Promise.all([
    import('../../ui/form/schema-check'),
    formSchema('new-endpoint')(),
  ]);
  return makeSchemaCheck(schema);
}
