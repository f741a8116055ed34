#!/usr/bin/env bash
# Reads runs over the REST API of a real MLflow server, as `tracegate kpis import` does in a pipeline.
# Arguments: <repository> <folder of a virtual environment with mlflow> <folder to write to>.
set -euo pipefail
repository=$1 environment=$2 folder=$3
store=$(mktemp -d)
port=$("$environment/bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
uri=http://127.0.0.1:$port
# The server starts processes of its own: they end as the group that they are.
set -m
(
  cd "$store"
  exec "$environment/bin/mlflow" server --backend-store-uri "sqlite:///$store/runs.db" \
    --artifacts-destination "$store/artifacts" --host 127.0.0.1 --port "$port" --workers 1
) >"$store/log" 2>&1 &
server=$!
set +m
trap 'kill -- "-$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$store"' EXIT
for _ in $(seq 90); do
  curl --silent --output /dev/null "$uri/health" && break
  sleep 1
done

"$environment/bin/python" "$repository/.ci/interop.d/kpi_mlflow.py" "$repository" "$folder" "$uri"

import_run() {
  node "$repository/dist/cli.js" kpis import --mlflow "$uri" --run-id "$(cat "$folder/$1.run-id")" \
    --mapping "$repository/test/cases/kpi/mapping.yaml" "${@:2}"
}
for version in 1.0.0 1.1.0; do
  import_run "$version" --source-out "$folder/$version.mlflow.json" >"$folder/native"
  rm "$folder/native"
done

# What the server answers for NaN and an infinity is kept to look at, and must be refused.
curl --silent --fail "$uri/api/2.0/mlflow/runs/get?run_id=$(cat "$folder/spoilt.run-id")" >"$folder/spoilt.mlflow.json"
if refusal=$(import_run spoilt 2>&1); then
  echo 'A run with NaN and an infinity was imported.'
  exit 1
fi
grep --quiet 'number-not-finite' <<<"$refusal"

# A run that is not there is an error, and no report.
echo nobody >"$folder/nobody.run-id"
if refusal=$(import_run nobody 2>&1); then
  echo 'A run that is not there was imported.'
  exit 1
fi
rm "$folder/nobody.run-id"
grep --quiet 'RESOURCE_DOES_NOT_EXIST' <<<"$refusal"
echo 'Runs were read from a live MLflow server'
