import { curlSample } from './curl';
import { goSample } from './go';
import { httpieSample } from './httpie';
import { axiosSample, fetchSample } from './javascript';
import { httpxSample, requestsSample } from './python';
import type { SampleLanguage } from './sample-language';
import type { SampleRequest } from './sample-request';

/** A request as source that can be run as it stands, in every language. */
export function sampleCode(request: SampleRequest): Record<SampleLanguage, string> {
  return {
    curl: curlSample(request),
    httpie: httpieSample(request),
    python_requests: requestsSample(request),
    python_httpx: httpxSample(request),
    javascript_fetch: fetchSample(request),
    javascript_axios: axiosSample(request),
    go: goSample(request),
  };
}
