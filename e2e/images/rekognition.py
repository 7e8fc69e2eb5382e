"""What boto3 makes of the answers. Says what it finds wrong: nothing, when all is well."""

import base64
import os

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

CONFIG = Config(retries={"max_attempts": 1})


def client(**also):
    return boto3.client("rekognition", endpoint_url=os.environ["REKOGNITION"], config=CONFIG, **also)


def picture(name):
    return {"Bytes": base64.b64decode(os.environ[f"PICTURE_{name}"])}


def expect(what, found, wanted):
    if found != wanted:
        print(f"{what}: {found!r} instead of {wanted!r}")


def refused(what, code, call):
    try:
        call()
    except ClientError as error:
        expect(what, error.response["Error"]["Code"], code)
        expect(f"{what} has a sentence", bool(error.response["Error"]["Message"]), True)
        expect(f"{what} has an id", bool(error.response["ResponseMetadata"]["RequestId"]), True)
    else:
        print(f"{what}: not refused")


rekognition = client()
s3 = boto3.client("s3", endpoint_url=os.environ["STORE"])

labels = rekognition.detect_labels(Image=picture("DOGS"), MaxLabels=3, MinConfidence=70)["Labels"]
expect("labels", len(labels), 3)
expect("the first label", labels[0]["Confidence"], 97)
properties = rekognition.detect_labels(Image=picture("DOGS"), Features=["IMAGE_PROPERTIES"])
expect("colour", properties["ImageProperties"]["DominantColors"][0]["SimplifiedColor"], "red")

found = rekognition.detect_moderation_labels(Image=picture("NUDE"))
expect("moderation", found["ModerationLabels"][2]["Name"], "Explicit")
expect("its version", found["ModerationModelVersion"], "7.0")

faces = rekognition.detect_faces(Image=picture("ADA"), Attributes=["ALL"])["FaceDetails"]
expect("age", faces[0]["AgeRange"], {"Low": 30, "High": 40})
expect("smile", faces[0]["Smile"]["Value"], True)

lines = rekognition.detect_text(Image=picture("SIGN"))["TextDetections"]
expect("lines", [line["DetectedText"] for line in lines if line["Type"] == "LINE"], ["STOP here", "NOW"])

match = rekognition.compare_faces(SourceImage=picture("ADA"), TargetImage=picture("ADAAGAIN"))
expect("matches", len(match["FaceMatches"]), 1)
expect("others", len(match["UnmatchedFaces"]), 1)
celebrities = rekognition.recognize_celebrities(Image=picture("ADA"))
expect("celebrities", celebrities["CelebrityFaces"], [])
expect("strangers", len(celebrities["UnrecognizedFaces"]), 1)

bucket = f"python-{os.getpid()}"
s3.create_bucket(Bucket=bucket)
s3.put_object(Bucket=bucket, Key="in/dogs.jpg", Body=picture("DOGS")["Bytes"])
stored = {"S3Object": {"Bucket": bucket, "Name": "in/dogs.jpg"}}
expect("stored", rekognition.detect_labels(Image=stored)["Labels"][0]["Confidence"], 97)

missing = {"S3Object": {"Bucket": bucket, "Name": "none"}}
refused("a missing object", "InvalidS3ObjectException", lambda: rekognition.detect_labels(Image=missing))
broken = {"Bytes": b"no image"}
refused("no image", "InvalidImageFormatException", lambda: rekognition.detect_labels(Image=broken))
refused("no bytes", "InvalidParameterException", lambda: rekognition.detect_labels(Image={}))
nobody = {"SourceImage": picture("EMPTY"), "TargetImage": picture("ADA")}
refused("nobody", "InvalidParameterException", lambda: rekognition.compare_faces(**nobody))
refused("too sure", "ValidationException", lambda: rekognition.detect_labels(Image=stored, MinConfidence=101))
refused("another operation", "UnknownOperationException", lambda: rekognition.list_collections())
stranger = client(aws_access_key_id="stranger", aws_secret_access_key="test")
refused("a stranger", "UnrecognizedClientException", lambda: stranger.detect_labels(Image=stored))
liar = client(aws_access_key_id="test", aws_secret_access_key="wrong")
refused("a liar", "InvalidSignatureException", lambda: liar.detect_labels(Image=stored))
