#!/bin/bash
# Uploads a picture, waits for its job, prints what was made of it: bash image-client.sh picture.jpg
set -euo pipefail

base='http://localhost:8787/m/demo/images'
user='demo-user'
picture=${1:-picture.jpg}

# One text member of a flat JSON answer.
member() { sed "s/.*\"$1\":\"\([^\"]*\)\".*/\1/"; }

token=$(curl -fsS "$base/api/generate-token?user=$user" | member token)
call() { curl -sS --fail-with-body -H "Authorization: Bearer $token" "$@"; }

# The same Idempotency-Key twice is one upload, so that --retry is safe; it obeys Retry-After.
job=$(call --retry 3 -H "Idempotency-Key: upload-$$-$(date +%s)" -F "image=@$picture" "$base/api/upload")
echo "$job"

for wait in 0.5 1 2 4 8 8 8 8; do
  sleep "$wait"
  status=$(call --retry 3 "$(member status_url <<<"$job")" | member status)
  echo "$status"
  case $status in
    completed) break ;;
    failed) exit 1 ;;
  esac
done

call "$(member result_url <<<"$job")"
