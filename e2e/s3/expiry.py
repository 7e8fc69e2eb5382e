"""A URL of either signature version works for as long as it says, and not a second longer."""

import time

import requests
from store import BUCKET, client

s3 = client()
s3.create_bucket(Bucket=BUCKET)
s3.put_object(Bucket=BUCKET, Key="a", Body=b"a")
signers = [client(signature_version=version) for version in ("s3", "s3v4")]
urls = [
    signer.generate_presigned_url("get_object", Params={"Bucket": BUCKET, "Key": "a"}, ExpiresIn=2) for signer in signers
]
assert [requests.get(url).status_code for url in urls] == [200, 200]
time.sleep(3.1)
late = [requests.get(url) for url in urls]
assert [answer.status_code for answer in late] == [403, 403], [answer.text for answer in late]
assert all("<Message>Request has expired</Message>" in answer.text for answer in late)
