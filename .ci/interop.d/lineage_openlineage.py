"""The OpenLineage project's own Python client sends events to `tracegate serve`, and a model is registered from them.

Arguments: <repository> <folder to write to>.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import threading
import uuid

import requests
from openlineage.client import OpenLineageClient
from openlineage.client.event_v2 import (
    InputDataset,
    Job,
    JobEvent,
    OutputDataset,
    Run,
    RunEvent,
    RunState,
)
from openlineage.client.facet_v2 import (
    dataset_version_dataset,
    error_message_run,
    parent_run,
    schema_dataset,
    source_code_location_job,
)
from openlineage.client.transport.http import (
    ApiKeyTokenProvider,
    HttpCompression,
    HttpConfig,
    HttpTransport,
)

repository, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
COMMIT = "4d8d043c897cd4fb5bb443c5ea756f0412f49164"
TOKEN = "a-token-of-this-script-alone"
events = folder / "events.ndjson"
THREADS, EACH = 8, 25


def start_server():
    server = subprocess.Popen(
        ["node", "dist/cli.js", "serve", "--events", str(events), "--port", "0", "--format", "json"],
        cwd=repository,
        env={**os.environ, "TRACEGATE_TOKEN": TOKEN},
        stdout=subprocess.PIPE,
        text=True,
    )
    return server, json.loads(server.stdout.readline())["url"]


def client_of(url, token=TOKEN, compression=None):
    auth = ApiKeyTokenProvider({"apiKey": token})
    config = HttpConfig(url=url, auth=auth, compression=compression, retry={"total": 0})
    return OpenLineageClient(transport=HttpTransport(config))


def dataset(kind, name, version=None):
    facets = {"schema": schema_dataset.SchemaDatasetFacet(fields=[])}
    if version is not None:
        facets["version"] = dataset_version_dataset.DatasetVersionDatasetFacet(datasetVersion=version)
    return kind(namespace="postgres://warehouse:5432", name=name, facets=facets)


def job(name, **location):
    facet = source_code_location_job.SourceCodeLocationJobFacet(
        type="git", url="https://git.example.com/acme/credit/train.py", **location
    )
    return Job(namespace="airflow", name=name, facets={"sourceCodeLocation": facet})


def event(state, minute, run, of, inputs=(), outputs=()):
    return RunEvent(
        eventType=state,
        eventTime=f"2025-05-13T02:{minute:02}:00.123456+02:00",
        run=run,
        job=of,
        inputs=list(inputs),
        outputs=list(outputs),
        producer="https://git.example.com/acme/credit",
    )


features, train, task = (Run(runId=str(uuid.uuid4())) for _ in range(3))
task.facets = {
    "parent": parent_run.ParentRunFacet(
        run=parent_run.Run(runId=train.runId), job=parent_run.Job(namespace="airflow", name="train")
    ),
    "errorMessage": error_message_run.ErrorMessageRunFacet("\x1b[33mretried\x1b[0m", "python"),
}
features_job = job("features", tag="4.2.0", version=COMMIT)
train_job = job("train", repoUrl="https://ci:secret@git.example.com/acme/credit.git", version=COMMIT)
table = dataset(InputDataset, "credit.features", "7")

server, url = start_server()
try:
    plain, packed = client_of(url), client_of(url, compression=HttpCompression.GZIP)
    plain.emit(event(RunState.START, 0, features, features_job))
    packed.emit(
        event(
            RunState.COMPLETE,
            9,
            features,
            features_job,
            [dataset(InputDataset, "credit.applications", "2025-05-01")],
            [dataset(OutputDataset, "credit.features", "7")],
        )
    )
    packed.emit(event(RunState.START, 10, train, train_job))
    plain.emit(event(RunState.COMPLETE, 30, task, Job(namespace="airflow", name="train.fit"), [table]))
    plain.emit(event(RunState.COMPLETE, 31, train, train_job))
    plain.emit(
        JobEvent(eventTime="2025-05-13T02:00:00Z", job=train_job, producer="https://git.example.com/acme/credit")
    )
    sent = 6

    for refused, status in ((client_of(url, token="another-token-of-nobody"), 401),):
        try:
            refused.emit(event(RunState.START, 0, features, features_job))
            raise AssertionError("an event with a wrong token was taken")
        except requests.HTTPError as error:
            assert error.response.status_code == status, error
    broken = requests.post(
        f"{url}/api/v1/lineage", json={"eventType": "START"}, headers={"authorization": f"Bearer {TOKEN}"}
    )
    assert broken.status_code == 422, broken.text

    def send_many():
        own = client_of(url)
        for _ in range(EACH):
            run = Run(runId=str(uuid.uuid4()))
            own.emit(event(RunState.OTHER, 40, run, Job(namespace="airflow", name="other")))

    threads = [threading.Thread(target=send_many) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sent += THREADS * EACH

    # Killed without a warning, in the middle of a line: what was confirmed is there when it starts again.
    server.send_signal(signal.SIGKILL)
    server.wait()
    with events.open("ab") as file:
        file.write(b'{"eventType":"STA')
    server, url = start_server()
    client_of(url).emit(event(RunState.OTHER, 41, train, train_job))
    sent += 1
finally:
    server.send_signal(signal.SIGTERM)
    assert server.wait(timeout=20) == 0

lines = [json.loads(line) for line in events.read_text().splitlines()]
assert len(lines) == sent, (len(lines), sent)
[aside] = folder.glob("events.ndjson.torn-*")
assert aside.read_bytes() == b'{"eventType":"STA'

arguments = ["register", "--model", "interop", "--model-version", "1.0.0", "--objective-version", "OBJ.mortgage.v1.1"]
arguments += ["--artifact", "example/hmda_scored.csv", "--openlineage", str(events), "--openlineage-run", train.runId]
arguments += ["--param", "family=logit", "--metric", "accuracy=0.89", "--dry-run", "--format", "json"]


def register(*more):
    done = subprocess.run(
        ["node", "dist/cli.js", *arguments, *more], cwd=repository, capture_output=True, text=True, check=False
    )
    return done.returncode, json.loads(done.stdout)


# Events carry no digests, and the tier demands them.
code, answer = register()
own = next(one for one in answer["tiers"] if one["tier"] == answer["risk_tier"])
assert code == 1 and own["missing"] == [
    "the sha256 of data set postgres://warehouse:5432/credit.features",
    "the sha256 of data set postgres://warehouse:5432/credit.applications",
], answer
code, answer = register(
    *("--dataset", "credit.features=example/hmda_scored.csv"),
    *("--dataset-sha256", f"credit.applications={'0' * 64}"),
)
assert code == 0, answer
lineage = answer["model"]["lineage"]
assert lineage["training_run"] == {"id": train.runId, "started_at": "2025-05-13T02:10:00.123456+02:00"}
assert lineage["code"] == {"repository": "https://git.example.com/acme/credit.git", "commit": COMMIT}
assert lineage["feature_pipelines"] == [{"name": "airflow/features", "version": "4.2.0", "commit": COMMIT}]
assert [(one["name"], one["version"]) for one in lineage["datasets"]] == [
    ("credit.features", "7"),
    ("credit.applications", "2025-05-01"),
]
print(f"{sent} events of the OpenLineage client were taken, and a model was registered from them")
