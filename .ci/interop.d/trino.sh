#!/usr/bin/env bash
# Asks a real Trino server what DuckDB is asked too, over the same Parquet files, and compares the answers to the byte.
# The server runs in another time zone than UTC. The table is declared by the statements of docs/impact.md.
# Arguments: <repository> <folder with the server's archive and that of its Hive plugin> <Java's home>.
set -euo pipefail
repository=$1 archives=$2 java=$3
store=$(mktemp -d)
tracegate() { node "$repository/dist/cli.js" "$@"; }

mkdir -p "$store/lake/analytics" "$store/etc/catalog" "$store/plugin"
tar -xzf "$archives"/trino-server-core-*.tar.gz -C "$store"
python3 -m zipfile -e "$archives"/trino-hive-*.zip "$store/hive"
home=$(echo "$store"/trino-server-core-*)
mv "$store"/hive/trino-hive-* "$home/plugin/hive"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir -p "$home/etc/catalog"
cat >"$home/etc/config.properties" <<CONFIG
coordinator=true
node-scheduler.include-coordinator=true
http-server.http.port=$port
discovery.uri=http://127.0.0.1:$port
CONFIG
echo 'io.trino=WARN' >"$home/etc/log.properties"
cat >"$home/etc/catalog/log.properties" <<CATALOG
connector.name=hive
hive.metastore=file
hive.metastore.catalog.dir=local:///metastore
hive.recursive-directories=true
fs.native-local.enabled=true
local.location=$store/lake
CATALOG
(
  cd "$home"
  exec "$java/bin/java" -cp 'lib/*' -Xmx2G -Duser.timezone=America/New_York -Djdk.attach.allowAttachSelf=true \
    -XX:+EnableDynamicAgentLoading --add-opens=java.base/java.nio=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dnode.environment=interop -Dnode.id=interop -Dnode.data-dir="$store/data" -Dconfig=etc/config.properties \
    -Dlog.levels-file=etc/log.properties io.trino.server.TrinoServer
) >"$store/server.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$store"' EXIT
for _ in $(seq 120); do
  curl --silent --max-time 2 "http://127.0.0.1:$port/v1/info" | grep -q '"starting":false' && break
  kill -0 "$server" 2>/dev/null || { tail -n 20 "$store/server.log"; exit 1; }
  sleep 1
done

cd "$repository"
tracegate bundle --out "$store/bundle.json" >"$store/said"
node example/decisions.js | tracegate log append --log "$store/log" --origin example.com/mortgage \
  --governance "$store/bundle.json" --format json >"$store/acknowledged"
node example/lender.js "$store/acknowledged" | tracegate log ingest - --log "$store/log"
# One that somebody looked at again.
id=$(sed -n 137p "$store/acknowledged" | cut -d '"' -f 6)
node -e '
const now = Date.now().toString(16).padStart(12, "0");
console.log(JSON.stringify({ specversion: "1.0", id: `${now.slice(0, 8)}-${now.slice(8)}-7000-8000-000000000001`,
  source: "/desks/credit", type: "dev.tracegate.remediation.v1", time: new Date().toISOString(),
  datacontenttype: "application/json",
  data: { action: "rescored", who: "rita", reason: "housing ratio", decision_ids: [process.argv[1]] } }));
' "$id" | tracegate log ingest - --log "$store/log"
openssl genpkey -algorithm ed25519 -out "$store/key.pem"
tracegate log checkpoint --log "$store/log" --key "$store/key.pem" >"$store/said"
tracegate log seal --log "$store/log" >"$store/said"
(cd "$store/log" && find date=* -name '*.parquet' -exec cp --parents {} "$store/lake/analytics/" \;)

node --input-type=module - "$repository/docs/impact.md" "http://127.0.0.1:$port" <<'DECLARE'
import { readFileSync } from 'node:fs';
const [page, server] = process.argv.slice(2);
const [, statements] = /^```sql\n(.*?)^```$/ms.exec(readFileSync(page, 'utf8'));
for (const statement of statements.split(';').map((one) => one.trim()).filter(Boolean)) {
  const body = statement.replace('s3://acme-evidence/credit/', 'local:///');
  let answer = await (await fetch(`${server}/v1/statement`, { method: 'POST', body, headers: { 'x-trino-user': 'interop' } })).json();
  while (answer.error === undefined && answer.nextUri !== undefined) answer = await (await fetch(answer.nextUri)).json();
  if (answer.error !== undefined) throw new Error(`${answer.error.message}\n${body}`);
}
DECLARE

engine=trino://127.0.0.1:$port/log/audit/decisions
compare() {
  local name=$1
  shift
  tracegate "$@" --log "$store/log" >"$store/$name.duckdb"
  tracegate "$@" --log "$store/log" --engine "$engine" >"$store/$name.trino"
  cmp "$store/$name.duckdb" "$store/$name.trino"
  echo "$name: the same, $(wc -c <"$store/$name.trino") bytes"
}
compare impact impact --from OBJ.mortgage.v1.0 --to OBJ.mortgage.v1.1 --format json
compare rule impact --rule denial_cutoff --threshold 0.30 --format json
compare span impact --from OBJ.mortgage.v1.0 --to OBJ.mortgage.v1.1 --since 2025-05-06T09:00:00Z --until 2025-05-07 --format json
compare pipeline affected --feature-pipeline mortgage-features@1.0.0 --format json
compare model affected --model mortgage_model@1.0.0 --format json
compare objective affected --objective OBJ.mortgage.v1.0 --format json
compare constraint affected --constraint four_fifths@OBJ.mortgage.v1.0 --format json
for question in 'impact --from OBJ.mortgage.v1.0 --to OBJ.mortgage.v1.1' 'affected --model mortgage_model@1.0.0'; do
  for which in duckdb trino; do
    options=(--log "$store/log" --ids "$store/$which.ids")
    if [ "$which" = trino ]; then options+=(--engine "$engine"); fi
    # shellcheck disable=SC2086
    tracegate $question "${options[@]}" >"$store/said"
  done
  cmp "$store/duckdb.ids" "$store/trino.ids"
  echo "ids of $question: the same, $(wc -l <"$store/trino.ids")"
  rm "$store/duckdb.ids" "$store/trino.ids"
done
for which in duckdb trino; do
  options=(--log "$store/log" --out "$store/$which.profile")
  if [ "$which" = trino ]; then options+=(--engine "$engine"); fi
  tracegate profile "${options[@]}" >"$store/said"
done
cmp "$store/duckdb.profile" "$store/trino.profile"
echo "profile: the same, $(wc -c <"$store/trino.profile") bytes"

# What the table lacks is named.
rm "$(find "$store/lake/analytics" -name '*.parquet' | sort | head -n 1)"
if tracegate impact --from OBJ.mortgage.v1.0 --to OBJ.mortgage.v1.1 --log "$store/log" --engine "$engine" >"$store/said" 2>&1; then
  echo 'A table that lacks a file was taken for the whole log.'
  exit 1
fi
grep 'the table does not have it' "$store/said"

# What is harder to tell apart, pages, errors and cancelling, from the sources.
if [ ! -d node_modules/jest ]; then
  echo 'Not run: the tests of the sources (npm ci was not).'
  exit 0
fi
TRACEGATE_TRINO=trino://127.0.0.1:$port/log TRACEGATE_TRINO_FOLDER=$store/lake=local:/// \
  node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js \
  --testTimeout=120000 test/engine/trino-server.test.ts
