import { isPlainRecord } from '../../../json/plain-record';
import { propertyOf } from '../../property';
import { HelperError, type HelperTable } from '../../template-helper';
import { hasHash, isNothing, textOf } from './arguments';
import { jsonPathOf } from './json-values';

/** Where the state of a context is kept: { properties..., list: [...] } */
function contextKey(context: string): string {
  return `context:${context}`;
}

/** Of WireMock's state extension. */
export const STATE_HELPERS: HelperTable = {
  state: (call) => {
    if (isNothing(call.hash.context))
      throw new HelperError("state needs a context: state context='cart' property='total'");
    const known = call.scope.state.run({ op: 'get', key: contextKey(textOf(call, call.hash.context)) });
    const otherwise = call.hash.default;
    if (!isPlainRecord(known)) return otherwise;
    if (hasHash(call, 'property')) return propertyOf(known, textOf(call, call.hash.property)) ?? otherwise;
    if (!hasHash(call, 'list')) throw new HelperError('state needs property= or list=');
    const path = textOf(call, call.hash.list);
    return jsonPathOf(call, `$${path.startsWith('[') ? '' : '.'}${path}`).find(known.list)[0] ?? otherwise;
  },
};
