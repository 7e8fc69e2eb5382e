"""Objects, listings, copies and versions, as an application uses them."""

from store import BUCKET, ODD_KEY, client, code_of, read

s3 = client()
s3.create_bucket(Bucket=BUCKET)
assert BUCKET in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
assert s3.get_bucket_location(Bucket=BUCKET)["LocationConstraint"] is None

metadata = {"owner": "ada", "two-words": "yes"}
put = s3.put_object(Bucket=BUCKET, Key=ODD_KEY, Body=b"hello", ContentType="text/plain", Metadata=metadata)
got = s3.get_object(Bucket=BUCKET, Key=ODD_KEY)
assert got["Body"].read() == b"hello"
assert (got["ContentType"], got["Metadata"], got["ETag"]) == ("text/plain", metadata, put["ETag"])
assert s3.get_object(Bucket=BUCKET, Key=ODD_KEY, Range="bytes=1-3")["ContentRange"] == "bytes 1-3/5"
s3.put_object(Bucket=BUCKET, Key="a folder/", Body=b"")

s3.copy_object(
    Bucket=BUCKET,
    Key="copy",
    CopySource={"Bucket": BUCKET, "Key": ODD_KEY},
    Metadata={"owner": "bob"},
    MetadataDirective="REPLACE",
)
head = s3.head_object(Bucket=BUCKET, Key="copy")
assert (head["Metadata"], head["ContentLength"]) == ({"owner": "bob"}, 5)

for number in range(12):
    s3.put_object(Bucket=BUCKET, Key=f"list/{number % 3}/{number:02} ü+", Body=b"x", Tagging="a=1&b=%C3%BC")
pages = s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix="list/", PaginationConfig={"PageSize": 5})
listed = [one["Key"] for page in pages for one in page["Contents"]]
assert listed == sorted(f"list/{number % 3}/{number:02} ü+" for number in range(12))
folders = s3.list_objects(Bucket=BUCKET, Prefix="list/", Delimiter="/")["CommonPrefixes"]
assert [one["Prefix"] for one in folders] == ["list/0/", "list/1/", "list/2/"]
tags = s3.get_object_tagging(Bucket=BUCKET, Key=listed[0])["TagSet"]
assert tags == [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "ü"}]

deleted = s3.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": key} for key in listed]})
assert len(deleted["Deleted"]) == 12 and "Errors" not in deleted
assert code_of(s3.get_object, Bucket=BUCKET, Key=listed[0]) == "NoSuchKey"
assert code_of(s3.head_object, Bucket=BUCKET, Key=listed[0]) == "404"
assert code_of(s3.delete_bucket, Bucket=BUCKET) == "BucketNotEmpty"
assert code_of(s3.get_object, Bucket=f"{BUCKET}-none", Key="a") == "NoSuchBucket"

s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
first = s3.put_object(Bucket=BUCKET, Key="kept", Body=b"one")["VersionId"]
s3.put_object(Bucket=BUCKET, Key="kept", Body=b"two")
marker = s3.delete_object(Bucket=BUCKET, Key="kept")
assert marker["DeleteMarker"] and code_of(s3.get_object, Bucket=BUCKET, Key="kept") == "NoSuchKey"
assert read(s3, "kept", VersionId=first) == b"one"
s3.delete_object(Bucket=BUCKET, Key="kept", VersionId=marker["VersionId"])
assert read(s3, "kept") == b"two"

versions = s3.get_paginator("list_object_versions").paginate(Bucket=BUCKET)
left = [
    {"Key": one["Key"], "VersionId": one["VersionId"]}
    for page in versions
    for one in page.get("Versions", []) + page.get("DeleteMarkers", [])
]
s3.delete_objects(Bucket=BUCKET, Delete={"Objects": left, "Quiet": True})
s3.delete_bucket(Bucket=BUCKET)
assert code_of(s3.head_bucket, Bucket=BUCKET) == "404"
