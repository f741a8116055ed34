"""A run that MLflow's own client logs and its own server answers with, registered as it is.

Arguments: <repository> <folder to write to>. The registration needs what MLflow does not know: the repository's
commit, the pipeline, and the SHA-256 of the data.
"""

import json
import os
import pathlib
import socket
import subprocess
import sys
import time
import urllib.request

import mlflow
import mlflow.data
import pandas

repository, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
COMMIT = "4d8d043c897cd4fb5bb443c5ea756f0412f49164"
scored = repository / "example" / "hmda_scored.csv"


def register(*mlflow_options):
    options = ["--model", "interop", "--model-version", "1.0.0", "--objective-version", "OBJ.mortgage.v1.1"]
    options += ["--artifact", "example/hmda_scored.csv", "--dataset", "hmda_scored=example/hmda_scored.csv"]
    options += ["--pipeline", "features=1.0.0", "--pipeline-commit", f"features={COMMIT}"]
    command = ["node", "dist/cli.js", "register", *options, "--mlflow", *mlflow_options, "--dry-run", "--format", "json"]
    return subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)


with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
uri = f"http://127.0.0.1:{port}"
server = subprocess.Popen(
    [str(pathlib.Path(sys.executable).parent / "mlflow"), "server", "--host", "127.0.0.1", "--port", str(port)]
    + ["--workers", "1", "--backend-store-uri", f"sqlite:///{folder}/runs.db", "--artifacts-destination", str(folder)],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
    start_new_session=True,
)
try:
    for _ in range(90):
        try:
            urllib.request.urlopen(f"{uri}/health").read()
            break
        except OSError:
            time.sleep(1)
    mlflow.set_tracking_uri(uri)
    with mlflow.start_run(run_name="train") as run:
        mlflow.log_params({"family": "logistic regression", "penalty": None, "max_iter": 100})
        mlflow.log_metrics({"accuracy": 0.893697})
        mlflow.log_metric("loss", 0.9, step=0)
        mlflow.log_metric("loss", 0.3, step=1)
        mlflow.set_tags(
            {
                "mlflow.source.git.commit": COMMIT,
                "mlflow.source.git.repoURL": "https://ci:secret@git.example.com/acme/mortgage-model.git",
            }
        )
        frame = pandas.read_csv(scored)
        mlflow.log_input(mlflow.data.from_pandas(frame, name="hmda_scored"), context="training")
    address = f"{uri}/api/2.0/mlflow/runs/get?run_id={run.info.run_id}"
    answer = urllib.request.urlopen(address).read()
    live = register(uri, "--run-id", run.info.run_id)
    assert live.returncode == 0, live.stdout + live.stderr
    nobody = register(uri, "--run-id", "nobody")
    assert nobody.returncode == 2 and "RESOURCE_DOES_NOT_EXIST" in nobody.stderr, nobody.stderr
finally:
    os.killpg(server.pid, 15)
    server.wait()
(folder / "run.json").write_bytes(answer)

said = register(str(folder / "run.json"))
assert said.returncode == 0, said.stdout + said.stderr
assert json.loads(said.stdout)["model"] == {
    **json.loads(live.stdout)["model"],
    "registered_at": json.loads(said.stdout)["model"]["registered_at"],
}
model = json.loads(said.stdout)["model"]["lineage"]
digest = json.loads(answer)["run"]["inputs"]["dataset_inputs"][0]["dataset"]["digest"]
assert model["training_run"]["id"] == run.info.run_id
assert model["code"] == {"repository": "https://git.example.com/acme/mortgage-model.git", "commit": COMMIT}
assert model["hyperparameters"] == {"family": "logistic regression", "penalty": "None", "max_iter": "100"}
assert model["metrics"] == {"accuracy": 0.893697, "loss": 0.3}
assert [(one["name"], one["version"], len(one["sha256"])) for one in model["datasets"]] == [
    ("hmda_scored", digest, 64)
]
print("A run of a live MLflow server was registered")
