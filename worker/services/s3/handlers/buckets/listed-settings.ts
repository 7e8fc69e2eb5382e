import { documentOf } from '../../answers/document-body';
import { emptyAnswer, noContent, xmlAnswer } from '../../answers/plain-answers';
import {
  type KeptDocument,
  type ListedKind,
  parseListed,
  renderListed,
  renderListedAll,
} from '../../documents/kept-document';
import type { Handler, S3Call } from '../../s3-call';
import { bucketNamed } from '../requests/object-named';
import type { SettingHandlers } from './setting-handlers';

/** Settings of which a bucket has several, each under an id: kept and shown, and nothing here acts on them. */
export function listedSettings(name: ListedKind): SettingHandlers & { list: Handler } {
  return {
    async get(call) {
      const place = { bucket: bucketNamed(call), name, id: idOf(call) };
      // What is there was parsed by this very kind.
      const kept = (await call.store.call('getSetting', call.asker(), place)) as KeptDocument;
      return xmlAnswer(renderListed(kept, name));
    },
    async put(call) {
      const place = { bucket: bucketNamed(call), name, id: idOf(call) };
      const value = parseListed(await documentOf(call), name, place.id);
      await call.store.call('putSetting', call.asker(), { ...place, value });
      return emptyAnswer();
    },
    async remove(call) {
      const place = { bucket: bucketNamed(call), name, id: idOf(call) };
      // Who removes what is not there is told so, unlike with settings that have no id.
      await call.store.call('getSetting', call.asker(), place);
      await call.store.call('deleteSetting', call.asker(), place);
      return noContent();
    },
    async list(call) {
      const bucket = bucketNamed(call);
      const all = await call.store.call('listSettings', call.asker(), { bucket, name });
      return xmlAnswer(
        renderListedAll(
          all.map(({ value }) => value as KeptDocument),
          name,
        ),
      );
    },
  };
}

function idOf({ operation }: S3Call): string {
  return operation.query.get('id') ?? '';
}
