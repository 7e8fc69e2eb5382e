import type { Answer } from '../../../../engine/answer';
import type { SettingName } from '../../../../engine/s3/store/settings';
import { documentOf } from '../../answers/document-body';
import { noContent, xmlAnswer } from '../../answers/plain-answers';
import type { Handler, S3Call } from '../../s3-call';
import { bucketNamed } from '../requests/object-named';

/** A setting of a bucket that is one document. */
export type SettingKind<Value> = {
  name: SettingName;
  parse(xml: string, call: S3Call): Value;
  render(value: Value): string;
  /** What a bucket has that was told nothing; the store refuses for the kinds that have no such thing. */
  byDefault?: Value;
  /** Of a PUT; 200 unless Amazon has it otherwise. */
  put?: () => Answer;
};

export type SettingHandlers = { get: Handler; put: Handler; remove: Handler };

export function settingHandlers<Value>(kind: SettingKind<Value>): SettingHandlers {
  const { name } = kind;
  return {
    async get(call) {
      const bucket = bucketNamed(call);
      const saved = await call.store.call('getSetting', call.asker(), { bucket, name, id: '' });
      // What is there was parsed by this very kind.
      const value = (saved ?? kind.byDefault) as Value;
      return xmlAnswer(kind.render(value));
    },
    async put(call) {
      const bucket = bucketNamed(call);
      const value = kind.parse(await documentOf(call), call);
      await call.store.call('putSetting', call.asker(), { bucket, name, id: '', value });
      return kind.put?.() ?? { status: 200, headers: [], body: null };
    },
    async remove(call) {
      await call.store.call('deleteSetting', call.asker(), { bucket: bucketNamed(call), name, id: '' });
      return noContent();
    },
  };
}
