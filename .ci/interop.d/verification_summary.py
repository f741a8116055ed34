"""Lets in-toto's own library read the verification summaries of the gate, by the published descriptions of both forms.

Usage: verification_summary.py <repository>. Exits 1 when it does not read one, or reads something else than was meant.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

from google.protobuf import json_format
from in_toto_attestation.predicates.vsa.v1 import vsa_pb2
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement

repository = pathlib.Path(sys.argv[1])


def summed_up(model, environment, at, exit_code):
    """What `tracegate gate --vsa` writes about the example."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "vsa.json"
        command = ["node", "dist/cli.js", "gate", "--environment", environment, "--model", model]
        ended = subprocess.run(command + ["--at", at, "--vsa", str(path)], cwd=repository, stdout=subprocess.DEVNULL)
        assert ended.returncode == exit_code, f"exit {ended.returncode}, not {exit_code}"
        return json.loads(path.read_text())


for environment, at, exit_code, result, level in [
    ("production", "2025-05-20T00:00:00Z", 0, "PASSED", "TRACEGATE_PROMOTION"),
    ("production", "2025-09-20T00:00:00Z", 1, "FAILED", "FAILED"),
]:
    summary = summed_up("mortgage_model", environment, at, exit_code)
    Statement.copy_from_pb(json_format.ParseDict(summary, statement_pb2.Statement())).validate()
    # in-toto's description has one text where SLSA's specification has a list.
    levels = summary["predicate"].pop("verifiedLevels")
    # Extensions are under names that are URIs, which readers pass over.
    read = json_format.ParseDict(summary["predicate"], vsa_pb2.VerificationSummary(), ignore_unknown_fields=True)
    digest = summary["subject"][0]["digest"]["sha256"]
    assert read.verification_result == result, read
    assert levels[0] == level, levels
    assert read.resource_uri and read.policy.digest["sha256"] and len(digest) == 64, read
    assert read.verifier.id == "https://tracegate.dev/gate", read
    assert [one.digest["sha256"] for one in read.input_attestations], read
    assert read.time_verified.ToJsonString() == at, read
    print(f"{at}: {result} {levels}")
