import io
import os
import urllib.request

import boto3

s3 = boto3.client(
    "s3",
    endpoint_url=os.environ.get("S3_ENDPOINT", "http://localhost:9000"),
    region_name="us-east-1",
    aws_access_key_id="test",
    aws_secret_access_key="test",
)
bucket = os.environ.get("S3_BUCKET", "photos")

s3.create_bucket(Bucket=bucket)

s3.put_object(
    Bucket=bucket,
    Key="2026/beach.txt",
    Body=b"waves",
    ContentType="text/plain",
    Metadata={"place": "Rimini"},
)

# In parts, several at a time; upload_file does the same.
s3.upload_fileobj(io.BytesIO(b"film" * 3 * 1024 * 1024), bucket, "2026/film.bin")

keys = [one["Key"] for one in s3.list_objects_v2(Bucket=bucket, Prefix="2026/")["Contents"]]
print(", ".join(keys))

got = s3.get_object(Bucket=bucket, Key="2026/beach.txt")
print(got["Metadata"]["place"], got["Body"].read().decode())

# For a browser that has no keys.
url = s3.generate_presigned_url(
    "get_object", Params={"Bucket": bucket, "Key": "2026/beach.txt"}, ExpiresIn=60
)
print(urllib.request.urlopen(url).read().decode())

s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in keys]})
s3.delete_bucket(Bucket=bucket)
