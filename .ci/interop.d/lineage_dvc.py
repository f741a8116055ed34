"""A pipeline that DVC runs, registered from the lock that DVC writes.

Arguments: <repository> <folder to write to>.
"""

import json
import os
import pathlib
import subprocess
import sys

repository, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
COMMIT = "4d8d043c897cd4fb5bb443c5ea756f0412f49164"
environment = {
    **os.environ,
    "PATH": f"{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}",
    "DVC_NO_ANALYTICS": "1",
}


def run(*command, cwd=folder):
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


(folder / "data" / "extra").mkdir(parents=True)
(folder / "src").mkdir()
(folder / "data" / "raw.csv").write_text("a,b\n1,2\n")
(folder / "data" / "extra" / "x").write_text("1\n")
(folder / "src" / "prepare.py").write_text("print(1)\n")
(folder / "src" / "train.py").write_text("print(2)\n")
(folder / "params.yaml").write_text("train:\n  max_depth: 6\n  learning_rate: 0.1\n")
(folder / "features.json").write_text('{"bins": 10}')
(folder / "dvc.yaml").write_text(
    """stages:
  prepare:
    cmd: mkdir -p data/prepared && cp data/raw.csv data/prepared/all.csv
    deps: [data/raw.csv, data/extra, src/prepare.py]
    params: [features.json: [bins]]
    outs: [data/prepared]
  train:
    cmd: cp data/prepared/all.csv model.pkl
    deps: [data/prepared/all.csv, src/train.py]
    params: [train.max_depth, train.learning_rate]
    outs: [model.pkl]
  report:
    cmd: cp model.pkl report.txt
    deps: [model.pkl]
    outs: [report.txt]
"""
)
for command in (["git", "init", "--quiet"], ["dvc", "init", "--quiet"], ["dvc", "repro", "--quiet"]):
    code, said = run(*command)
    assert code == 0, said

arguments = ["register", "--model", "interop", "--model-version", "1.0.0", "--objective-version", "OBJ.mortgage.v1.1"]
arguments += ["--artifact", str(folder / "model.pkl"), "--artifact-uri", "s3://models/interop/1.0.0"]
arguments += ["--dvc-lock", str(folder / "dvc.lock"), "--dvc-stage", "train", "--dvc-code", "src"]
arguments += ["--training-run", "train-1", "--code-repository", "acme/credit", "--code-commit", COMMIT]
arguments += ["--pipeline", "prepare=1.0.0", "--metric", "accuracy=0.89", "--dry-run", "--format", "json"]
arguments += ["--dataset-sha256", f"data/extra={'0' * 64}"]
files = {"data/prepared/all.csv": "data/prepared/all.csv", "data/raw.csv": "data/raw.csv"}


def register(files):
    given = [text for name, path in files.items() for text in ("--dataset", f"{name}={folder / path}")]
    done = subprocess.run(
        ["node", "dist/cli.js", *arguments, *given], cwd=repository, capture_output=True, text=True, check=False
    )
    return done.returncode, json.loads(done.stdout)


code, answer = register(files)
assert code == 0, answer
lineage = answer["model"]["lineage"]
assert [one["name"] for one in lineage["datasets"]] == ["data/prepared/all.csv", "data/extra", "data/raw.csv"]
assert all(one["version"].startswith("md5:") for one in lineage["datasets"])
assert lineage["hyperparameters"] == {"train.learning_rate": 0.1, "train.max_depth": 6}
[pipeline] = lineage["feature_pipelines"]
assert pipeline["name"] == "prepare" and len(pipeline["sha256"]) == 64

# Another file than the one that the lock is about.
code, answer = register({**files, "data/raw.csv": "params.yaml"})
assert code == 1 and [one["id"] for one in answer["findings"]] == ["lineage-conflict"], answer
print("A pipeline of DVC was registered")
