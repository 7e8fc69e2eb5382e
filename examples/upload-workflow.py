"""The way of one upload through the image API: a token, the upload, polling, the result, and every image decoded.
It ends with 1 when anything is not as the result says.

    pip install requests pillow                         or Debian's python3-requests and python3-pil
    python3 examples/upload-workflow.py                 uploads a picture of its own making
    python3 examples/upload-workflow.py photo.jpg       uploads yours
    python3 examples/upload-workflow.py --generate-token    needs no login

UNDERSTUDY_URL (http://localhost:8787) and UNDERSTUDY_PROJECT (demo) say where; the groups are `images` and `auth`.
"""

import argparse
import base64
import io
import json
import os
import pathlib
import sys
import time
import uuid

import requests
from PIL import Image, ImageDraw, ImageOps

PATIENCE_S = 60
ORIENTATION = 0x0112

URL = os.environ.get("UNDERSTUDY_URL", "http://localhost:8787")
PROJECT = os.environ.get("UNDERSTUDY_PROJECT", "demo")
IMAGES = f"{URL}/m/{PROJECT}/images"
AUTH = f"{URL}/m/{PROJECT}/auth"

http = requests.Session()


class Refused(Exception):
    """What the API says is wrong, or what a job has failed with."""


def read(answer):
    """The JSON of an answer, or an error with what the API says is wrong."""
    body = answer.json()
    if not answer.ok:
        raise Refused(f"{answer.status_code} {body.get('code', '')}: {body.get('detail', answer.reason)}")
    return body


def retry_after(answer):
    """The seconds of Retry-After; 0 when there is none."""
    return float(answer.headers.get("retry-after", 0))


def log_in():
    account = {"email": "alice@example.com", "password": "password123"}
    return read(http.post(f"{AUTH}/api/auth/login", json=account))["access_token"]


def generate_token():
    return read(http.get(f"{IMAGES}/api/generate-token", params={"user": "alice"}))["token"]


def claims_of(token):
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def make_picture():
    """Lies on its side, and says so in its EXIF data: it is to be shown upright, 1200 × 1600."""
    picture = Image.new("RGB", (1600, 1200), "#8ec5e8")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((1060, 160, 1340, 440), fill="#f6c445")
    draw.ellipse((-400, 680, 1800, 1720), fill="#4f8a4b")
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    file = io.BytesIO()
    picture.save(file, "JPEG", exif=exif)
    return "hill.jpg", file.getvalue()


def upload(name, picture, token):
    """Sent again when there were too many. The key keeps it one upload, even if an answer was lost on its way."""
    headers = {"authorization": f"Bearer {token}", "idempotency-key": str(uuid.uuid4())}
    while True:
        files = {"image": (name, picture)}
        answer = http.post(f"{IMAGES}/api/upload", headers=headers, files=files, data={"album": "examples"})
        if answer.status_code != 429:
            print("limit     ", answer.headers.get("ratelimit", "none"))
            return read(answer)
        print(f"limit      reached; again in {answer.headers['retry-after']} s")
        time.sleep(retry_after(answer))


def wait_for(job, headers):
    """Asks ever more seldom, and never sooner than the API wants."""
    until = time.monotonic() + PATIENCE_S
    pause = 0.25
    seen = []
    while time.monotonic() < until:
        answer = http.get(job["status_url"], headers=headers)
        now = read(answer)
        seen.append(f"processing {now['progress']} %" if now["status"] == "processing" else now["status"])
        if now["status"] == "failed":
            raise Refused(f"The job has failed, {now['error']['code']}: {now['error']['message']}")
        if now["status"] == "completed":
            return seen
        time.sleep(max(pause, retry_after(answer)))
        pause = min(pause * 1.6, 5)
    raise Refused(f"The job is not done after {PATIENCE_S} s.")


def look(url):
    """What an image is when it is decoded, down to the last pixel, and what else is in it that should not."""
    answer = http.get(url)
    answer.raise_for_status()
    image = Image.open(io.BytesIO(answer.content))
    image.load()
    return {
        "format": image.format.lower(),
        "width": image.width,
        "height": image.height,
        "size": len(answer.content),
        "content_type": answer.headers["content-type"],
        "is_stripped": not image.getexif(),
    }


def compare(name, wanted, found):
    """Answers the number of members that are not as they should be."""
    differing = [member for member in wanted if wanted[member] != found[member]]
    for member in differing:
        print(f"MISMATCH   {name}: {member} is {found[member]}, not {wanted[member]}", file=sys.stderr)
    return len(differing)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("picture", nargs="?", type=pathlib.Path)
    options.add_argument("--generate-token", action="store_true")
    asked = options.parse_args()

    token = generate_token() if asked.generate_token else log_in()
    print("token     ", "of", claims_of(token)["sub"])

    name, picture = (asked.picture.name, asked.picture.read_bytes()) if asked.picture else make_picture()
    job = upload(name, picture, token)
    print("upload    ", job["status"], job["job_id"])

    headers = {"authorization": f"Bearer {token}"}
    print("status    ", ", ".join(wait_for(job, headers)))

    result = read(http.get(job["result_url"], headers=headers))
    original, variants, analysis = result["original"], result["variants"], result["analysis"]
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(picture)))
    mismatches = compare("original", {"width": upright.width, "height": upright.height}, original)
    print("original  ", f"{original['format']} {original['width']} × {original['height']}")

    if not variants:
        raise Refused("The result has no images.")
    for variant in variants:
        found = look(variant["url"])
        said = {member: variant[member] for member in ["format", "width", "height", "size", "content_type"]}
        mismatches += compare(variant["name"], said | {"is_stripped": True}, found)
        print(f"{variant['name']:10}", f"{found['format']} {found['width']} × {found['height']}, {found['size']} bytes")
    if analysis:
        things = ", ".join(f"{thing['name']} {thing['confidence']}" for thing in analysis["objects"])
        print("seen      ", things or "nothing", "(flagged)" if analysis["moderation"]["flagged"] else "")
        print("colours   ", " ".join(colour["hex"] for colour in analysis["colors"]))
    print("verified  ", f"{len(variants)} images, {mismatches} mismatches")
    return mismatches


try:
    sys.exit(1 if main() > 0 else 0)
except (Refused, requests.RequestException, OSError) as error:
    sys.exit(f"FAILED     {error}")
