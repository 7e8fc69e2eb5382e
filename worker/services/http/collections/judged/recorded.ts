export type Recorded = {
  status: number;
  /** As text: the order of fields counts. */
  body: string;
  headers: Record<string, string>;
};

/** What json-server 0.17.4 answered; e2e/judges/json-server.test.ts asks it again. */
export const RECORDED: Record<string, Recorded[]> = {
  reads: [
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '{\n  "id": 1,\n  "title": "json-server",\n  "authorId": 1,\n  "views": 100,\n  "tags": [\n    "a",\n    "b"\n  ],\n  "meta": {\n    "lang": "en",\n    "stars": 5\n  }\n}',
      headers: {},
    },
    {
      status: 404,
      body: '{}',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  },\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {
        'x-total-count': '5',
        link: '',
        'access-control-expose-headers': 'X-Total-Count, Link',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  }\n]',
      headers: {
        'x-total-count': '5',
        link: '</posts?_page=1&_limit=2>; rel="first", </posts?_page=2&_limit=2>; rel="next", </posts?_page=3&_limit=2>; rel="last"',
        'access-control-expose-headers': 'X-Total-Count, Link',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  }\n]',
      headers: {
        'x-total-count': '5',
        link: '</posts?_page=1&_limit=2>; rel="first", </posts?_page=1&_limit=2>; rel="prev", </posts?_page=3&_limit=2>; rel="next", </posts?_page=3&_limit=2>; rel="last"',
        'access-control-expose-headers': 'X-Total-Count, Link',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {
        'x-total-count': '5',
        link: '</posts?_page=1&_limit=2>; rel="first", </posts?_page=2&_limit=2>; rel="prev", </posts?_page=3&_limit=2>; rel="last"',
        'access-control-expose-headers': 'X-Total-Count, Link',
      },
    },
    {
      status: 200,
      body: '[]',
      headers: {
        'x-total-count': '5',
        link: '',
        'access-control-expose-headers': 'X-Total-Count, Link',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  }\n]',
      headers: {
        'x-total-count': '5',
        link: '</posts?_page=1&_limit=2&_sort=views&_order=desc>; rel="first", </posts?_page=1&_limit=2&_sort=views&_order=desc>; rel="prev", </posts?_page=3&_limit=2&_sort=views&_order=desc>; rel="next", </posts?_page=3&_limit=2&_sort=views&_order=desc>; rel="last"',
        'access-control-expose-headers': 'X-Total-Count, Link',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  }\n]',
      headers: {
        'x-total-count': '2',
        link: '</posts?authorId=1&_page=1&_limit=1>; rel="first", </posts?authorId=1&_page=2&_limit=1>; rel="next", </posts?authorId=1&_page=2&_limit=1>; rel="last"',
        'access-control-expose-headers': 'X-Total-Count, Link',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  }\n]',
      headers: {
        'x-total-count': '5',
        'access-control-expose-headers': 'X-Total-Count',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  }\n]',
      headers: {
        'x-total-count': '5',
        'access-control-expose-headers': 'X-Total-Count',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  }\n]',
      headers: {
        'x-total-count': '5',
        'access-control-expose-headers': 'X-Total-Count',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  }\n]',
      headers: {
        'x-total-count': '5',
        'access-control-expose-headers': 'X-Total-Count',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[]',
      headers: {
        'x-total-count': '5',
        'access-control-expose-headers': 'X-Total-Count',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    },\n    "comments": [\n      {\n        "id": 1,\n        "body": "first",\n        "postId": 1\n      },\n      {\n        "id": 2,\n        "body": "second",\n        "postId": 1\n      }\n    ]\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true,\n    "comments": [\n      {\n        "id": 3,\n        "body": "third",\n        "postId": 2\n      }\n    ]\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false,\n    "comments": []\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5,\n    "comments": []\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null,\n    "comments": []\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '{\n  "id": 1,\n  "title": "json-server",\n  "authorId": 1,\n  "views": 100,\n  "tags": [\n    "a",\n    "b"\n  ],\n  "meta": {\n    "lang": "en",\n    "stars": 5\n  },\n  "comments": [\n    {\n      "id": 1,\n      "body": "first",\n      "postId": 1\n    },\n    {\n      "id": 2,\n      "body": "second",\n      "postId": 1\n    }\n  ]\n}',
      headers: {},
    },
    {
      status: 200,
      body: '{\n  "id": 5,\n  "title": "Apple",\n  "authorId": 2,\n  "views": 7,\n  "note": null,\n  "comments": [],\n  "author": {\n    "id": 2,\n    "name": "Bob"\n  }\n}',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    },\n    "author": {\n      "id": 1,\n      "name": "Ada"\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true,\n    "author": {\n      "id": 2,\n      "name": "Bob"\n    }\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false,\n    "author": {\n      "id": 1,\n      "name": "Ada"\n    }\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5,\n    "author": {\n      "id": 2,\n      "name": "Bob"\n    }\n  }\n]',
      headers: {
        'x-total-count': '5',
        'access-control-expose-headers': 'X-Total-Count',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "body": "first",\n    "postId": 1,\n    "post": {\n      "id": 1,\n      "title": "json-server",\n      "authorId": 1,\n      "views": 100,\n      "tags": [\n        "a",\n        "b"\n      ],\n      "meta": {\n        "lang": "en",\n        "stars": 5\n      }\n    }\n  },\n  {\n    "id": 2,\n    "body": "second",\n    "postId": 1,\n    "post": {\n      "id": 1,\n      "title": "json-server",\n      "authorId": 1,\n      "views": 100,\n      "tags": [\n        "a",\n        "b"\n      ],\n      "meta": {\n        "lang": "en",\n        "stars": 5\n      }\n    }\n  },\n  {\n    "id": 3,\n    "body": "third",\n    "postId": 2,\n    "post": {\n      "id": 2,\n      "title": "Understudy",\n      "authorId": 2,\n      "views": 250,\n      "tags": [],\n      "meta": {\n        "lang": "de",\n        "stars": 3\n      },\n      "draft": true\n    }\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "body": "first",\n    "postId": 1\n  },\n  {\n    "id": 2,\n    "body": "second",\n    "postId": 1\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "body": "second",\n    "postId": 1\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "body": "second",\n    "postId": 1\n  }\n]',
      headers: {
        'x-total-count': '2',
        'access-control-expose-headers': 'X-Total-Count',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": "ada",\n    "age": 36\n  },\n  {\n    "id": "bob",\n    "age": 7\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '{\n  "id": "ada",\n  "age": 36\n}',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": "ada",\n    "age": 36\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '{\n  "name": "typicode",\n  "theme": "dark"\n}',
      headers: {},
    },
    {
      status: 200,
      body: '/**/ typeof show === \'function\' && show([\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]);',
      headers: {},
    },
    {
      status: 200,
      body: '/**/ typeof a.b[c] === \'function\' && a.b[c]({\n  "id": 1,\n  "title": "json-server",\n  "authorId": 1,\n  "views": 100,\n  "tags": [\n    "a",\n    "b"\n  ],\n  "meta": {\n    "lang": "en",\n    "stars": 5\n  }\n});',
      headers: {},
    },
  ],
  'makes, replaces, merges and deletes': [
    {
      status: 201,
      body: '{\n  "title": "new",\n  "id": 6\n}',
      headers: {
        location: '/posts/6',
        'access-control-expose-headers': 'Location',
      },
    },
    {
      status: 201,
      body: '{\n  "id": 40,\n  "title": "with id"\n}',
      headers: {
        location: '/posts/40',
        'access-control-expose-headers': 'Location',
      },
    },
    {
      status: 201,
      body: '{\n  "title": "after it",\n  "id": 41\n}',
      headers: {
        location: '/posts/41',
        'access-control-expose-headers': 'Location',
      },
    },
    {
      status: 200,
      body: '{\n  "title": "replaced",\n  "id": 2\n}',
      headers: {},
    },
    {
      status: 200,
      body: '{\n  "id": 2,\n  "title": "keeps its id"\n}',
      headers: {},
    },
    {
      status: 404,
      body: '{}',
      headers: {},
    },
    {
      status: 200,
      body: '{\n  "id": 3,\n  "title": "json and more",\n  "authorId": 1,\n  "views": 51,\n  "tags": [\n    "b"\n  ],\n  "meta": {\n    "x": 1\n  },\n  "draft": false\n}',
      headers: {},
    },
    {
      status: 200,
      body: '{\n  "id": 3,\n  "title": "json and more",\n  "authorId": 1,\n  "views": 51,\n  "tags": [\n    "b"\n  ],\n  "meta": {\n    "x": 1\n  },\n  "draft": false\n}',
      headers: {},
    },
    {
      status: 404,
      body: '{}',
      headers: {},
    },
    {
      status: 200,
      body: '{}',
      headers: {},
    },
    {
      status: 404,
      body: '{}',
      headers: {},
    },
    {
      status: 201,
      body: '{\n  "id": 42\n}',
      headers: {
        location: '/posts/42',
        'access-control-expose-headers': 'Location',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "title": "json-server",\n    "authorId": 1,\n    "views": 100,\n    "tags": [\n      "a",\n      "b"\n    ],\n    "meta": {\n      "lang": "en",\n      "stars": 5\n    }\n  },\n  {\n    "id": 2,\n    "title": "keeps its id"\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 51,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "x": 1\n    },\n    "draft": false\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  },\n  {\n    "title": "new",\n    "id": 6\n  },\n  {\n    "id": 40,\n    "title": "with id"\n  },\n  {\n    "title": "after it",\n    "id": 41\n  },\n  {\n    "id": 42\n  }\n]',
      headers: {},
    },
  ],
  'deletes children with their parent': [
    {
      status: 200,
      body: '{}',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 3,\n    "body": "third",\n    "postId": 2\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 2,\n    "title": "Understudy",\n    "authorId": 2,\n    "views": 250,\n    "tags": [],\n    "meta": {\n      "lang": "de",\n      "stars": 3\n    },\n    "draft": true\n  },\n  {\n    "id": 3,\n    "title": "json and more",\n    "authorId": 1,\n    "views": 50,\n    "tags": [\n      "b"\n    ],\n    "meta": {\n      "lang": "en"\n    },\n    "draft": false\n  },\n  {\n    "id": 4,\n    "title": "zebra",\n    "authorId": 2,\n    "views": 250,\n    "tags": [\n      "c"\n    ],\n    "price": 1.5\n  },\n  {\n    "id": 5,\n    "title": "Apple",\n    "authorId": 2,\n    "views": 7,\n    "note": null\n  }\n]',
      headers: {},
    },
    {
      status: 201,
      body: '{\n  "body": "x",\n  "postId": 2,\n  "id": 4\n}',
      headers: {
        location: '/comments/4',
        'access-control-expose-headers': 'Location',
      },
    },
    {
      status: 200,
      body: '{}',
      headers: {},
    },
    {
      status: 200,
      body: '[]',
      headers: {},
    },
  ],
  'writes below an item': [
    {
      status: 201,
      body: '{\n  "body": "nested",\n  "postId": "2",\n  "id": 4\n}',
      headers: {
        location: '/posts/2/comments/4',
        'access-control-expose-headers': 'Location',
      },
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 3,\n    "body": "third",\n    "postId": 2\n  },\n  {\n    "body": "nested",\n    "postId": "2",\n    "id": 4\n  }\n]',
      headers: {},
    },
    {
      status: 200,
      body: '[\n  {\n    "id": 1,\n    "body": "first",\n    "postId": 1\n  },\n  {\n    "id": 2,\n    "body": "second",\n    "postId": 1\n  },\n  {\n    "id": 3,\n    "body": "third",\n    "postId": 2\n  },\n  {\n    "body": "nested",\n    "postId": "2",\n    "id": 4\n  }\n]',
      headers: {},
    },
  ],
  'one object': [
    {
      status: 200,
      body: '{\n  "name": "typicode",\n  "theme": "light"\n}',
      headers: {},
    },
    {
      status: 200,
      body: '{\n  "name": "other"\n}',
      headers: {},
    },
    {
      status: 200,
      body: '{\n  "name": "other"\n}',
      headers: {},
    },
    {
      status: 201,
      body: '{\n  "name": "third"\n}',
      headers: {
        location: '/profile',
        'access-control-expose-headers': 'Location',
      },
    },
    {
      status: 200,
      body: '{\n  "name": "third"\n}',
      headers: {},
    },
  ],
};
