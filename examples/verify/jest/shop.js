/** The application under test: it buys at a shop, and knows nothing of mocks. */
class Shop {
  constructor(url, headers = {}) {
    this.url = url;
    this.headers = headers;
  }

  /** Orders all or nothing; whether it ordered. */
  async buy(...items) {
    const { products } = await (await this.send('/products')).json();
    const stock = new Map(products.map(({ id, stock }) => [id, stock]));
    if (items.some(({ product_id, quantity }) => (stock.get(product_id) ?? 0) < quantity)) return false;
    for (const item of items) await this.send('/cart/items', item);
    await this.send('/orders', { items });
    return true;
  }

  send(path, json) {
    if (!json) return fetch(this.url + path, { headers: this.headers });
    const headers = { ...this.headers, 'content-type': 'application/json' };
    return fetch(this.url + path, { method: 'POST', headers, body: JSON.stringify(json) });
  }
}

module.exports = { Shop };
