"""Google Vision by plain REST, as its documentation shows it. Says what it finds wrong: nothing, when all is well."""

import base64
import os

import requests

URL = f"{os.environ['VISION']}/v1/images:annotate"


def content(name):
    return os.environ[f"PICTURE_{name}"]


def expect(what, found, wanted):
    if found != wanted:
        print(f"{what}: {found!r} instead of {wanted!r}")


def annotate(image, *types, **also):
    features = [{"type": name, "maxResults": 3} for name in types]
    body = {"requests": [{"image": image, "features": features}]}
    answer = requests.post(URL, params={"key": "a-key"}, json=body, timeout=30, **also)
    expect("status", answer.status_code, 200)
    return answer.json()["responses"][0]


labels = annotate({"content": content("DOGS")}, "LABEL_DETECTION")["labelAnnotations"]
expect("labels", [len(labels), labels[0]["description"]], [3, "Dog"])
things = annotate({"content": content("DOGS")}, "OBJECT_LOCALIZATION")["localizedObjectAnnotations"]
expect("corners", len(things[0]["boundingPoly"]["normalizedVertices"]), 4)
text = annotate({"content": content("SIGN")}, "TEXT_DETECTION", "DOCUMENT_TEXT_DETECTION")
expect("text", text["fullTextAnnotation"]["text"], "STOP here\nNOW")
expect("words", [one["description"] for one in text["textAnnotations"][1:]], ["STOP", "here", "NOW"])
safe = annotate({"content": content("NUDE")}, "SAFE_SEARCH_DETECTION")["safeSearchAnnotation"]
expect("adult", safe["adult"], "VERY_LIKELY")
faces = annotate({"content": content("ADA")}, "FACE_DETECTION")["faceAnnotations"]
expect("joy", faces[0]["joyLikelihood"] in ("LIKELY", "VERY_LIKELY"), True)
colours = annotate({"content": content("ADA")}, "IMAGE_PROPERTIES")["imagePropertiesAnnotation"]
expect("red", colours["dominantColors"]["colors"][0]["color"]["red"] > 190, True)
expect("nothing", annotate({"content": content("EMPTY")}, "LOGO_DETECTION", "FACE_DETECTION"), {})
bad = annotate({"content": base64.b64encode(b"no image").decode()}, "FACE_DETECTION")
expect("bad image", bad, {"error": {"code": 3, "message": "Bad image data."}})

refused = requests.post(URL, json={"requests": []}, timeout=30)
expect("without a key", [refused.status_code, refused.json()["error"]["status"]], [403, "PERMISSION_DENIED"])
