import { describe, expect, test } from 'vitest';
import type { CollectionModel, Join } from '../../engine/collections/collection-model';
import { modelOf, openMemory } from './memory-playground';

const likes = modelOf('likes');
const comments = (onDelete: 'cascade' | 'nullify' | 'keep'): CollectionModel =>
  modelOf('comments', {
    children: [
      { collection: 'likes', foreignKey: 'commentId', onDelete },
      { collection: 'comments', foreignKey: 'answers', onDelete },
    ],
  });

/** Posts with comments, which have likes and answer each other. */
function openPosts(onDelete: 'cascade' | 'nullify' | 'keep') {
  const memory = openMemory({
    seed: [{ id: 1 }, { id: 2, authorId: 'x' }],
    children: [{ collection: 'comments', foreignKey: 'postId', onDelete }],
    related: [
      {
        model: comments(onDelete),
        seed: [
          { id: 1, postId: 1 },
          { id: 2, postId: '1', answers: 1 },
          { id: 3, postId: 2, answers: 2 },
        ],
      },
      { model: likes, seed: [{ id: 1, commentId: 1 }, { id: 2, commentId: 3 }, { id: 3 }] },
    ],
  });
  const left = async (collection: string) => {
    const answer = await memory.state.run(
      { place: memory.place, models: [memory.scope.collection, ...memory.scope.related] },
      [{ op: 'items', collection }],
    );
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.value[0];
  };
  return { memory, left };
}

const embedComments: Join = {
  kind: 'children',
  as: 'comments',
  collection: 'comments',
  foreignKey: 'postId',
};

describe('related items', () => {
  test('stand beside those they belong to, whether a key is a number or a string', async () => {
    const { memory } = openPosts('cascade');
    const posts = await memory.items('', [embedComments]);
    expect(posts.map((post) => (post.comments as { id: number }[]).map(({ id }) => id))).toEqual([
      [1, 2],
      [3],
    ]);
    expect(await memory.get('2', [embedComments])).toMatchObject({ comments: [{ id: 3 }] });
  });

  test('and parents beside their children; one that is not there is left out', async () => {
    const child = openMemory({
      seed: [{ id: 1, postId: '7' }, { id: 2, postId: 8 }, { id: 3 }],
      related: [{ model: modelOf('posts'), seed: [{ id: 7, title: 'p' }] }],
    });
    const join: Join = { kind: 'parent', as: 'post', collection: 'posts', foreignKey: 'postId' };
    expect(await child.items('', [join])).toEqual([
      { id: 1, postId: '7', post: { id: 7, title: 'p' } },
      { id: 2, postId: 8 },
      { id: 3 },
    ]);
  });

  test('go with their parent, and take with them what hangs on them', async () => {
    const { memory, left } = openPosts('cascade');
    await memory.remove('1');
    expect(await memory.items('')).toHaveLength(1);
    expect(await left('comments')).toEqual([]);
    expect(await left('likes')).toEqual([{ id: 3 }]);
  });

  test('lose the key when the collection says so', async () => {
    const { memory, left } = openPosts('nullify');
    await memory.remove('1');
    expect(await left('comments')).toEqual([
      { id: 1, postId: null },
      { id: 2, postId: null, answers: 1 },
      { id: 3, postId: 2, answers: 2 },
    ]);
    expect(await left('likes')).toHaveLength(3);
  });

  test('stay as they are where nothing hangs together', async () => {
    const { memory, left } = openPosts('keep');
    await memory.remove('1');
    expect(await left('comments')).toHaveLength(3);
  });
});
