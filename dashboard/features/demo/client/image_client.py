"""Uploads a picture, waits for its job, prints what was made of it: python3 image_client.py picture.jpg"""

import os
import random
import sys
import time
import uuid

import requests

BASE_URL = "http://localhost:8787/m/demo/images"
USER = "demo-user"

session = requests.Session()


def renew_token():
    answer = session.get(f"{BASE_URL}/api/generate-token", params={"user": USER}, timeout=30)
    answer.raise_for_status()
    session.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"


def call(method, url, **request):
    """A token that was refused is renewed once; 429 and trouble of the server are waited for."""
    for attempt in range(5):
        answer = session.request(method, url, timeout=30, **request)
        if answer.status_code == 401 and attempt == 0:
            renew_token()
        elif answer.status_code == 429 or answer.status_code >= 500:
            time.sleep(float(answer.headers.get("Retry-After", poll_delay(attempt))))
        else:
            break
    if not answer.ok:
        problem = answer.json()
        sys.exit(f"{answer.status_code} {problem.get('code')}: {problem.get('detail')}")
    return answer


def poll_delay(attempt):
    """0.5, 1, 2, 4, then 8 seconds, each 10 % more or less."""
    return min(0.5 * 2**attempt, 8) * random.uniform(0.9, 1.1)


def upload(path):
    with open(path, "rb") as file:
        picture = (os.path.basename(path), file.read())
    # The same key twice is one upload, so that sending it again is safe.
    key = {"Idempotency-Key": str(uuid.uuid4())}
    return call("POST", f"{BASE_URL}/api/upload", files={"image": picture}, headers=key).json()


def wait_for(job):
    attempt = 0
    while True:
        time.sleep(poll_delay(attempt))
        seen = call("GET", job["status_url"]).json()
        print(seen["status"], seen["progress"])
        if seen["status"] in ("completed", "failed"):
            return seen
        attempt += 1


renew_token()
job = upload(sys.argv[1] if len(sys.argv) > 1 else "picture.jpg")
print(job["job_id"], job["status"])
done = wait_for(job)
if done["status"] == "failed":
    sys.exit(f"{done['error']['code']}: {done['error']['message']}")
for variant in call("GET", job["result_url"]).json()["variants"]:
    print(f"{variant['name']}: {variant['width']} × {variant['height']}, {variant['size']} bytes, {variant['url']}")
