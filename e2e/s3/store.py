"""The store under test as boto3 sees it, and what its scripts share."""

import hashlib
import os

import boto3
from botocore.client import Config

ENDPOINT = os.environ["S3_ENDPOINT"]
STYLE = os.environ["S3_STYLE"]
BUCKET = os.environ["S3_BUCKET"]
MIB = 1024 * 1024
ODD_KEY = "a folder/ü+%41&=#?~(1)*.txt"


def client(**config):
    settings = Config(s3={"addressing_style": STYLE}, retries={"max_attempts": 1}, **config)
    return boto3.client("s3", endpoint_url=ENDPOINT, config=settings)


def bytes_of(size):
    """Bytes that repeat only after long, so that none can be missing or out of place."""
    block = b"".join(hashlib.sha256(number.to_bytes(4, "big")).digest() for number in range(4099))
    return (block * (size // len(block) + 1))[:size]


def read(s3, key, **asked):
    return s3.get_object(Bucket=BUCKET, Key=key, **asked)["Body"].read()


def code_of(call, **arguments):
    """The code by which a call is refused."""
    try:
        call(**arguments)
    except call.__self__.exceptions.ClientError as error:
        return error.response["Error"]["Code"]
    raise AssertionError(f"{call.__name__} was not refused")
