import type { RequestView } from '../../../engine/request/request-view';
import type { RunState } from '../../../engine/state/state-operation';
import type { MockRequest, ServiceContext } from '../../service';
import type { CompiledHttp } from '../compiled';
import type { HttpConfig } from '../config';

export type HttpContext = ServiceContext<HttpConfig, CompiledHttp>;

/** One request on its way to the answer of an endpoint. */
export type MockCall = {
  request: MockRequest;
  view: RequestView;
  context: HttpContext;
  /** Asks the memory of the group and world. */
  remember: RunState;
};
