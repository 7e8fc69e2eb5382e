/** Requests whose answers were taken from json-server 0.17 itself; each session begins with the same data. */
export type Step = { method: string; path: string; json?: unknown };

export const DATA = {
  posts: [
    {
      id: 1,
      title: 'json-server',
      authorId: 1,
      views: 100,
      tags: ['a', 'b'],
      meta: { lang: 'en', stars: 5 },
    },
    {
      id: 2,
      title: 'Understudy',
      authorId: 2,
      views: 250,
      tags: [],
      meta: { lang: 'de', stars: 3 },
      draft: true,
    },
    {
      id: 3,
      title: 'json and more',
      authorId: 1,
      views: 50,
      tags: ['b'],
      meta: { lang: 'en' },
      draft: false,
    },
    { id: 4, title: 'zebra', authorId: 2, views: 250, tags: ['c'], price: 1.5 },
    { id: 5, title: 'Apple', authorId: 2, views: 7, note: null },
  ],
  authors: [
    { id: 1, name: 'Ada' },
    { id: 2, name: 'Bob' },
  ],
  comments: [
    { id: 1, body: 'first', postId: 1 },
    { id: 2, body: 'second', postId: 1 },
    { id: 3, body: 'third', postId: 2 },
  ],
  people: [
    { id: 'ada', age: 36 },
    { id: 'bob', age: 7 },
  ],
  profile: { name: 'typicode', theme: 'dark' },
};

const get = (path: string): Step => ({ method: 'GET', path });

const READS = [
  '/posts',
  '/posts/1',
  '/posts/99',
  '/posts?title=Understudy',
  '/posts?id=1&id=3',
  '/posts?views=250',
  '/posts?meta.lang=en',
  '/posts?draft=true',
  '/posts?draft=false',
  '/posts?unknown=1',
  '/posts?note=x',
  '/posts?views_gte=100&views_lte=200',
  '/posts?views_gte=abc',
  '/posts?title_gte=m',
  '/posts?title_lte=Z',
  '/posts?title_ne=zebra',
  '/posts?title_ne=zebra&title_ne=Apple',
  '/posts?meta.stars_gte=4',
  '/posts?nothing_gte=4',
  '/posts?title_like=JSON',
  '/posts?title_like=^(a|z)',
  '/posts?title_like=e$&title_like=more',
  '/posts?views_like=5',
  '/posts?draft_like=tru',
  '/posts?q=json',
  '/posts?q=EN',
  '/posts?q=25',
  '/posts?q=true',
  '/posts?q=c',
  '/posts?q=id',
  '/posts?q=',
  '/posts?_sort=views',
  '/posts?_sort=views&_order=desc',
  '/posts?_sort=views,title&_order=desc,asc',
  '/posts?_sort=views,title&_order=desc,desc',
  '/posts?_sort=title',
  '/posts?_sort=meta.stars',
  '/posts?_sort=meta.stars&_order=desc',
  '/posts?_sort=price',
  '/posts?_page=1',
  '/posts?_page=1&_limit=2',
  '/posts?_page=2&_limit=2',
  '/posts?_page=3&_limit=2',
  '/posts?_page=4&_limit=2',
  '/posts?_page=2&_limit=2&_sort=views&_order=desc',
  '/posts?authorId=1&_page=1&_limit=1',
  '/posts?_limit=2',
  '/posts?_start=1&_limit=2',
  '/posts?_start=1&_end=3',
  '/posts?_end=2',
  '/posts?_start=3',
  '/posts?_limit=0',
  '/posts?_embed=comments',
  '/posts/1?_embed=comments',
  '/posts/5?_embed=comments&_expand=author',
  '/posts?_expand=author&_limit=4',
  '/comments?_expand=post',
  '/posts/1/comments',
  '/posts/9/comments',
  '/posts/1/comments?body=second',
  '/posts/1/comments?_sort=id&_order=desc&_limit=1',
  '/people',
  '/people/ada',
  '/people?age_gte=10',
  '/profile',
  '/posts?callback=show',
  '/posts/1?callback=a.b["c"]',
].map(get);

export const SESSIONS: Record<string, Step[]> = {
  reads: READS,
  'makes, replaces, merges and deletes': [
    { method: 'POST', path: '/posts', json: { title: 'new' } },
    { method: 'POST', path: '/posts', json: { id: 40, title: 'with id' } },
    { method: 'POST', path: '/posts', json: { title: 'after it' } },
    { method: 'PUT', path: '/posts/2', json: { title: 'replaced' } },
    { method: 'PUT', path: '/posts/2', json: { id: 77, title: 'keeps its id' } },
    { method: 'PUT', path: '/posts/99', json: { title: 'nobody' } },
    { method: 'PATCH', path: '/posts/3', json: { views: 51, meta: { x: 1 } } },
    { method: 'PATCH', path: '/posts/3', json: { id: 88 } },
    { method: 'PATCH', path: '/posts/99', json: {} },
    { method: 'DELETE', path: '/posts/4' },
    { method: 'DELETE', path: '/posts/4' },
    { method: 'POST', path: '/posts', json: {} },
    get('/posts'),
  ],
  'deletes children with their parent': [
    { method: 'DELETE', path: '/posts/1' },
    get('/comments'),
    get('/posts'),
    { method: 'POST', path: '/comments', json: { body: 'x', postId: 2 } },
    { method: 'DELETE', path: '/posts/2' },
    get('/comments'),
  ],
  'writes below an item': [
    { method: 'POST', path: '/posts/2/comments', json: { body: 'nested' } },
    get('/posts/2/comments'),
    get('/comments'),
  ],
  'one object': [
    { method: 'PATCH', path: '/profile', json: { theme: 'light' } },
    { method: 'PUT', path: '/profile', json: { name: 'other' } },
    get('/profile'),
    { method: 'POST', path: '/profile', json: { name: 'third' } },
    get('/profile'),
  ],
};

export type Recorded = {
  status: number;
  /** As text: the order of fields counts. */
  body: string;
  headers: Record<string, string>;
};

/** The headers that tell something about the list; hosts are cut off. */
export const COMPARED_HEADERS = ['x-total-count', 'link', 'location', 'access-control-expose-headers'];
