import hashlib
import hmac
import json
import os
import uuid
from urllib.request import Request, urlopen

base = os.environ.get("UNDERSTUDY_URL", "http://localhost:8787") + "/m/demo/hooks/webhooks"
# An inbox of this run's own, in nobody's way.
world = {"x-understudy-world": f"run-{uuid.uuid4().hex[:8]}"}


def send(body: bytes, headers: dict) -> None:
    urlopen(Request(f"{base}/github", data=body, headers={**world, **headers})).close()


body = json.dumps({"ref": "refs/heads/main", "commits": []}).encode()
mac = hmac.new(b"octo-secret-of-the-demo", body, hashlib.sha256).hexdigest()
headers = {
    "content-type": "application/json",
    "x-github-event": "push",
    "x-github-delivery": str(uuid.uuid4()),
    "x-hub-signature-256": f"sha256={mac}",
}
send(body, headers)
send(body.replace(b"main", b"evil"), headers)

with urlopen(Request(f"{base}/events?client_id=github&type=push&limit=2", headers=world)) as listed:
    events = json.load(listed)["events"]
for event in reversed(events):
    print(event["type"], event["signature"]["verdict"], event["signature"]["step"] or "-")
