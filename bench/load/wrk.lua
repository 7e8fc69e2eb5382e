-- The request comes from the environment; the result is one line of JSON, which is easier to trust than the printed table.
wrk.method = os.getenv("BENCH_METHOD") or "GET"
local body = os.getenv("BENCH_BODY") or ""
if body ~= "" then wrk.body = body end

function done(summary)
  local e = summary.errors
  local lost = e.connect + e.read + e.write + e.timeout
  io.write(string.format('\n{"requests":%d,"microseconds":%d,"lost":%d,"refused":%d}\n',
    summary.requests, summary.duration, lost, e.status))
end
