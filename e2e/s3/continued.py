"""Files are announced by Expect: 100-continue; what does not answer it costs a second for each."""

import io
import time

from store import BUCKET, client

s3 = client()
s3.create_bucket(Bucket=BUCKET)
start = time.monotonic()
for _ in range(5):
    s3.put_object(Bucket=BUCKET, Key="a", Body=io.BytesIO(b"a"))
took = time.monotonic() - start
assert took < 1, f"five small files took {took:.1f} s"
