import uuid

import pytest
import requests

from shop import Shop
from verify import AUTH, URL, verify

BACKPACK = {"product_id": "p-101", "quantity": 1}
MUG = {"product_id": "p-102", "quantity": 2}
SOLD_OUT = {"product_id": "p-103", "quantity": 1}


@pytest.fixture(scope="session")
def project():
    """The id of the project that `npm start` brings; in your own tests put that of yours here."""
    answer = requests.get(f"{URL}/api/projects?limit=200", headers=AUTH)
    answer.raise_for_status()
    return next(one["id"] for one in answer.json()["projects"] if one["slug"] == "demo")


@pytest.fixture
def world():
    """What other tests send is not counted."""
    return f"test-{uuid.uuid4()}"


@pytest.fixture
def shop(world):
    return Shop(f"{URL}/m/demo/shop", {"x-understudy-world": world})


def test_every_item_is_put_into_the_cart(project, world, shop):
    shop.buy(BACKPACK, MUG)
    verify(project, filter=f"world:{world} method:POST path:/cart/items", count={"exactly": 2})


def test_the_order_comes_after_the_cart(project, world, shop):
    shop.buy(BACKPACK, MUG)
    put = f"world:{world} method:POST path:/cart/items"
    verify(
        project,
        order=[
            f"{put} json:$.product_id=p-101",
            f"{put} json:$.product_id=p-102",
            f"world:{world} method:POST path:/orders",
        ],
    )


def test_nothing_is_ordered_that_is_sold_out(project, world, shop):
    shop.buy(BACKPACK, SOLD_OUT)
    verify(project, filter=f"world:{world} path:/products")
    verify(project, filter=f"world:{world} method:POST", count={"at_most": 0})


def test_a_failure_shows_what_came_nearest(project, world, shop):
    shop.buy(MUG)
    with pytest.raises(AssertionError, match=r"(?ms)^Expected at least 1 .*quantity=3\b.* \| 2 +<<<<<$"):
        verify(project, filter=f"world:{world} path:/orders json:$.items[0].quantity=3", timeout_ms=0)
