const MOST_PAGES = 50;

type PageOf<Row> = { rows: Row[]; next: string | null };

/** All rows of a list that a person has made by hand: it has an end. */
export async function everyPage<Row>(
  read: (cursor: string | undefined) => Promise<PageOf<Row>>,
): Promise<Row[]> {
  const all: Row[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { rows, next } = await read(cursor);
    all.push(...rows);
    if (next === null) break;
    cursor = next;
  }
  return all;
}

/** What every list takes: where the page begins. */
export function pageAt(cursor: string | undefined) {
  return { limit: '100', ...(cursor === undefined ? {} : { cursor }) };
}
