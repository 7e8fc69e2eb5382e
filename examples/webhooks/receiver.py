import hashlib
import hmac
import json
import os
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import Request, urlopen

SECRET = "whsec_of_this_example"


def is_signed(body: bytes, header: str) -> bool:
    """As Stripe's documentation tells who has none of its libraries."""
    parts = [part.split("=", 1) for part in header.split(",") if "=" in part]
    times = [value for name, value in parts if name == "t" and value.isdigit()]
    if not times or time.time() - int(times[0]) > 300:
        return False
    expected = hmac.new(SECRET.encode(), f"{times[0]}.".encode() + body, hashlib.sha256).hexdigest()
    return any(hmac.compare_digest(value, expected) for name, value in parts if name == "v1")


class Receiver(BaseHTTPRequestHandler):
    """The receiver that is to be tested."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        self.send_response(204 if is_signed(body, self.headers.get("stripe-signature", "")) else 400)
        self.end_headers()

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Receiver)
threading.Thread(target=server.serve_forever, daemon=True).start()

api = os.environ.get("UNDERSTUDY_URL", "http://localhost:8787") + "/api"
headers = {
    "authorization": f"Bearer {os.environ.get('UNDERSTUDY_TOKEN', 'secret')}",
    "content-type": "application/json",
}


def call(path: str, wish: dict | None = None) -> dict:
    data = None if wish is None else json.dumps(wish).encode()
    with urlopen(Request(api + path, data=data, headers=headers)) as answer:
        return json.load(answer)


demo = next(one for one in call("/projects")["projects"] if one["slug"] == "demo")
groups = call(f"/groups?project_id={demo['id']}")["groups"]
hooks = next(one for one in groups if one["slug"] == "hooks")
wish = {
    "url": f"http://127.0.0.1:{server.server_port}/stripe",
    "preset": "stripe",
    "sample": "invoice.payment_failed",
    "secret": SECRET,
}
report = call(f"/groups/{hooks['id']}/webhooks/hostile", wish)["report"]
for case in report["cases"]:
    print(f"{case['name']}: {case['verdict']}")
print(report["failed"], "failed")
server.shutdown()
