-- The request comes from files; the result is one line of JSON, which is easier to trust than the printed table.
wrk.method = os.getenv("BENCH_METHOD") or "GET"
local folder = os.getenv("BENCH_REQUEST")

local bodies = {}
while true do
  local file = io.open(folder .. "/body-" .. #bodies, "rb")
  if not file then break end
  bodies[#bodies + 1] = file:read("*a")
  file:close()
end

local paths = {}
for line in io.lines(folder .. "/paths") do paths[#paths + 1] = line end

-- Built once: what is made anew for each request is time that the servers lack.
local requests = {}
function init(args)
  for _, body in ipairs(bodies) do
    if body ~= "" then wrk.body = body end
    for _, path in ipairs(paths) do requests[#requests + 1] = wrk.format(nil, path) end
  end
end

local turn = 0
function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary)
  local e = summary.errors
  local lost = e.connect + e.read + e.write + e.timeout
  io.write(string.format('\n{"requests":%d,"microseconds":%d,"lost":%d,"refused":%d}\n',
    summary.requests, summary.duration, lost, e.status))
end
