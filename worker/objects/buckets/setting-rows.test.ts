import { expect, test } from 'vitest';
import { requireBucket } from './bucket-rows';
import { dropSetting, readSetting, writeSetting } from './setting-rows';
import { BUCKET, inStore } from './store-playground';

test('a call sees the settings that it has written and dropped itself', () =>
  inStore((store) => {
    store.bucket();
    store.call(
      'PutBucketTagging',
      (open) => {
        const { id } = requireBucket(open, BUCKET);
        expect(readSetting(open, id, 'tagging')).toBeUndefined();
        writeSetting(open, id, { name: 'tagging', value: { team: 'a' } });
        expect(readSetting(open, id, 'tagging')).toEqual({ team: 'a' });
        writeSetting(open, id, { name: 'tagging', value: { team: 'b' } });
        expect(readSetting(open, id, 'tagging')).toEqual({ team: 'b' });
        dropSetting(open, id, 'tagging');
        expect(readSetting(open, id, 'tagging')).toBeUndefined();
      },
      null,
    );
  }));
