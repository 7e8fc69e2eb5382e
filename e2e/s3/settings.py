"""Every setting of a bucket that tools write comes back as it was, and is gone when it is deleted."""

import json

from store import BUCKET, client, code_of

s3 = client()
s3.create_bucket(Bucket=BUCKET)

cors = [{"AllowedMethods": ["GET", "PUT"], "AllowedOrigins": ["https://*.example"], "ExposeHeaders": ["ETag"]}]
assert code_of(s3.get_bucket_cors, Bucket=BUCKET) == "NoSuchCORSConfiguration"
s3.put_bucket_cors(Bucket=BUCKET, CORSConfiguration={"CORSRules": cors})
assert s3.get_bucket_cors(Bucket=BUCKET)["CORSRules"] == cors
s3.delete_bucket_cors(Bucket=BUCKET)
assert code_of(s3.get_bucket_cors, Bucket=BUCKET) == "NoSuchCORSConfiguration"

rules = [{"ID": "old", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 7}}]
s3.put_bucket_lifecycle_configuration(Bucket=BUCKET, LifecycleConfiguration={"Rules": rules})
assert s3.get_bucket_lifecycle_configuration(Bucket=BUCKET)["Rules"] == rules

tags = [{"Key": "team", "Value": "ü + co"}]
s3.put_bucket_tagging(Bucket=BUCKET, Tagging={"TagSet": tags})
assert s3.get_bucket_tagging(Bucket=BUCKET)["TagSet"] == tags

statement = {
    "Effect": "Deny",
    "Principal": "*",
    "Action": "s3:GetObject",
    "Resource": f"arn:aws:s3:::{BUCKET}/secret/*",
}
policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
assert code_of(s3.get_bucket_policy, Bucket=BUCKET) == "NoSuchBucketPolicy"
s3.put_bucket_policy(Bucket=BUCKET, Policy=policy)
assert json.loads(s3.get_bucket_policy(Bucket=BUCKET)["Policy"]) == json.loads(policy)
s3.put_object(Bucket=BUCKET, Key="secret/a", Body=b"a")
assert code_of(s3.get_object, Bucket=BUCKET, Key="secret/a") == "AccessDenied"
s3.delete_bucket_policy(Bucket=BUCKET)
assert s3.get_object(Bucket=BUCKET, Key="secret/a")["Body"].read() == b"a"

[grant] = s3.get_bucket_acl(Bucket=BUCKET)["Grants"]
assert (grant["Grantee"]["Type"], grant["Permission"]) == ("CanonicalUser", "FULL_CONTROL")
encryption = s3.get_bucket_encryption(Bucket=BUCKET)["ServerSideEncryptionConfiguration"]
assert encryption["Rules"][0]["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256"

s3.delete_object(Bucket=BUCKET, Key="secret/a")
s3.delete_bucket(Bucket=BUCKET)
