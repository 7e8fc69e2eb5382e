import requests


class Shop:
    """The application under test: it buys at a shop, and knows nothing of mocks."""

    def __init__(self, url, headers=None):
        self.url = url
        self.session = requests.Session()
        self.session.headers.update(headers or {})

    def buy(self, *items):
        """Orders all or nothing; whether it ordered."""
        products = self.session.get(f"{self.url}/products").json()["products"]
        stock = {product["id"]: product["stock"] for product in products}
        if any(stock.get(item["product_id"], 0) < item["quantity"] for item in items):
            return False
        for item in items:
            self.session.post(f"{self.url}/cart/items", json=item)
        self.session.post(f"{self.url}/orders", json={"items": items})
        return True
