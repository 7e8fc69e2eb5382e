import { HelperError, type HelperTable } from '../../template-helper';
import { hasHash, isNothing, textOf } from './arguments';
import { addressHost } from './request-host';

export const VALUE_HELPERS: HelperTable = {
  val: (call) => {
    const value = call.args[0] ?? call.hash.or ?? call.hash.default;
    if (isNothing(call.hash.assign)) return value;
    call.scope.variables.set(textOf(call, call.hash.assign), value);
    return '';
  },
  assign: (call) => {
    const [name, value] = call.args;
    if (isNothing(name)) throw new HelperError("assign needs a name: {{#assign 'name'}}text{{/assign}}");
    call.scope.variables.set(textOf(call, name), call.block ? call.block.body() : value);
    return '';
  },
  systemValue: (call) => {
    if (hasHash(call, 'default')) return call.hash.default;
    throw new HelperError(
      `systemValue: access to "${textOf(call, call.hash.key)}" is denied; give a default=`,
    );
  },
  hostname: (call) => addressHost(call.scope.request.url),
};
