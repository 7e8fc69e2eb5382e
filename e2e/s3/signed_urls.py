"""What is signed here and used by somebody who has no keys: URLs of both signature versions, and forms."""

import requests
from store import BUCKET, ODD_KEY, client, read

s3 = client()
s3.create_bucket(Bucket=BUCKET)
trusted = requests.Session()


def named(key):
    return {"Bucket": BUCKET, "Key": key}


for version in (None, "s3", "s3v4"):
    signer = client(signature_version=version)
    key = f"{version}/{ODD_KEY}"
    to_put = signer.generate_presigned_url("put_object", Params=named(key), ExpiresIn=60)
    assert trusted.put(to_put, data=b"from anybody").status_code == 200
    to_get = signer.generate_presigned_url("get_object", Params={**named(key), "ResponseContentType": "text/csv"})
    answer = trusted.get(to_get)
    assert (answer.status_code, answer.content) == (200, b"from anybody"), answer.text
    assert answer.headers["content-type"] == "text/csv"
    forged = trusted.get(to_get.replace("text%2Fcsv", "text%2Fhtml"))
    assert forged.status_code == 403 and "SignatureDoesNotMatch" in forged.text
    to_delete = signer.generate_presigned_url("delete_object", Params=named(key))
    assert trusted.delete(to_delete).status_code == 204

    form = signer.generate_presigned_post(
        BUCKET, "forms/${filename}", Conditions=[["content-length-range", 1, 20]], ExpiresIn=60
    )
    stored = trusted.post(form["url"], data=form["fields"], files={"file": ("note.txt", b"from a form")})
    assert stored.status_code == 204, stored.text
    assert read(s3, "forms/note.txt") == b"from a form"
    refused = trusted.post(form["url"], data=form["fields"], files={"file": ("note.txt", b"x" * 21)})
    assert refused.status_code == 400 and "EntityTooLarge" in refused.text

s3.delete_object(**named("forms/note.txt"))
s3.delete_bucket(Bucket=BUCKET)
