import os

import requests

URL = os.environ.get("UNDERSTUDY_URL", "http://localhost:8787")
AUTH = {"Authorization": f"Bearer {os.environ.get('UNDERSTUDY_TOKEN')}"}


def verify(project_id, **wish):
    """Raises what was expected beside what came nearest."""
    answer = requests.post(f"{URL}/api/projects/{project_id}/verify", json=wish, headers=AUTH)
    said = answer.json()
    if not answer.ok:
        raise AssertionError(f"{answer.status_code}: {said['detail']}")
    if not said["ok"]:
        raise AssertionError(f"{said['reason']}\n\n{said['diff'] or ''}")
