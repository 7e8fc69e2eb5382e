"""Large files: in parts and in parallel, both ways, from one bucket to another, and on from where they were cut off."""

import io
import os
import tempfile

from boto3.s3.transfer import TransferConfig
from store import BUCKET, MIB, bytes_of, client, code_of, read

s3 = client()
s3.create_bucket(Bucket=BUCKET)
content = bytes_of(17 * MIB + 5)

with tempfile.TemporaryDirectory() as folder:
    there, back = os.path.join(folder, "there"), os.path.join(folder, "back")
    with open(there, "wb") as file:
        file.write(content)
    seen = []
    s3.upload_file(there, BUCKET, "big", ExtraArgs={"Metadata": {"a": "1"}}, Callback=seen.append)
    assert sum(seen) == len(content)
    s3.download_file(BUCKET, "big", back)
    with open(back, "rb") as file:
        assert file.read() == content
head = s3.head_object(Bucket=BUCKET, Key="big")
assert head["ETag"].endswith('-3"') and head["Metadata"] == {"a": "1"}

small_parts = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB)
s3.copy({"Bucket": BUCKET, "Key": "big"}, BUCKET, "copied", Config=small_parts)
assert s3.head_object(Bucket=BUCKET, Key="copied")["ETag"].endswith('-4"')
received = io.BytesIO()
s3.download_fileobj(BUCKET, "copied", received)
assert received.getvalue() == content

upload = s3.create_multipart_upload(Bucket=BUCKET, Key="resumed")
place = {"Bucket": BUCKET, "Key": "resumed", "UploadId": upload["UploadId"]}
sizes = [6 * MIB, 5 * MIB, 6 * MIB + 5]
starts = [0, 6 * MIB, 11 * MIB]
part = lambda number: content[starts[number - 1] : starts[number - 1] + sizes[number - 1]]
s3.upload_part(**place, PartNumber=1, Body=part(1))
s3.upload_part(**place, PartNumber=3, Body=io.BytesIO(part(3)))
assert code_of(s3.head_object, Bucket=BUCKET, Key="resumed") == "404"

another = client()
kept = {one["PartNumber"]: one["ETag"] for one in another.list_parts(**place)["Parts"]}
assert set(kept) == {1, 3}
kept[2] = another.upload_part(**place, PartNumber=2, Body=part(2))["ETag"]
in_order = [{"PartNumber": number, "ETag": kept[number]} for number in sorted(kept)]
another.complete_multipart_upload(**place, MultipartUpload={"Parts": in_order})
assert read(another, "resumed") == content
assert "Uploads" not in s3.list_multipart_uploads(Bucket=BUCKET)

for key in ("big", "copied", "resumed"):
    s3.delete_object(Bucket=BUCKET, Key=key)
s3.delete_bucket(Bucket=BUCKET)
