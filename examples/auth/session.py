"""Registers, logs in, checks tokens and refreshes them, with nothing but Python's own library."""

import base64
import hashlib
import hmac
import json
import os
import time
import urllib.error
import urllib.request

AUTH = os.environ.get("AUTH_URL", "http://localhost:8787/m/demo/auth")
SECRET = os.environ.get("JWT_SECRET", "dev-secret-key-change-in-production")

# A world of its own: what is registered here, nobody else sees.
HEADERS = {"content-type": "application/json", "x-understudy-world": f"example-py-{os.getpid()}"}


def call(method, path, body=None, **headers):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(AUTH + path, data, HEADERS | headers, method=method)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refused:
        return refused.code, json.load(refused)


def decode(part):
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def verify(token):
    """As an API of your own does it, with the library of your choice."""
    header, payload, signature = token.split(".")
    wanted = hmac.new(SECRET.encode(), f"{header}.{payload}".encode(), hashlib.sha256).digest()
    if json.loads(decode(header))["alg"] != "HS256" or not hmac.compare_digest(decode(signature), wanted):
        raise ValueError("wrong signature")
    claims = json.loads(decode(payload))
    if claims["exp"] <= time.time():
        raise ValueError("expired")
    return claims


grace = {"email": "grace@example.com", "password": "hopper-1906"}
status, user = call("POST", "/api/auth/register", grace | {"name": "Grace Hopper"})
print("register", status, user["name"])

status, problem = call("POST", "/api/auth/register", grace | {"name": "Somebody"})
print("register", status, problem["code"])

_, tokens = call("POST", "/api/auth/login", grace)
claims = verify(tokens["access_token"])
print("claims", claims["email"], claims["type"])

status, user = call("GET", "/api/auth/me", authorization=f"Bearer {tokens['access_token']}")
print("me", status, user["email"])

status, refreshed = call("POST", "/api/auth/refresh", {"refresh_token": tokens["refresh_token"]})
print("refresh", status, refreshed["token_type"])

# What your API has to refuse.
for kind in ["expired", "wrong_signature", "alg_none"]:
    _, bad = call("POST", "/api/auth/tokens", {"user": "alice@example.com", "kind": kind})
    try:
        verify(bad["token"])
    except ValueError as error:
        print(kind, error)
