"""The decision log over HTTP, as programs of its trade see it: the SDK of CloudEvents sends to it, prometheus_client
reads its metrics, and openapi-spec-validator its description.

Arguments: <repository> <folder>.
"""

import json
import subprocess
import sys
import time
import urllib.request
import uuid
from pathlib import Path

from cloudevents.conversion import to_json, to_structured
from cloudevents.http import CloudEvent
from openapi_spec_validator import OpenAPIV31SpecValidator
from prometheus_client.parser import text_string_to_metric_families

repository, folder = Path(sys.argv[1]), Path(sys.argv[2])
server = subprocess.Popen(
    [repository / "node_modules/.bin/node", "--disable-warning=ExperimentalWarning",
     repository / ".ci/interop.d/log_http.js", folder],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
)
url = server.stdout.readline().strip()


def ask(path, body=None, headers=None):
    request = urllib.request.Request(url + path, data=body, headers=headers or {})
    with urllib.request.urlopen(request, timeout=30) as response:
        return response.status, response.headers["content-type"], response.read().decode()


def new_id():
    """A UUID of version 7 (RFC 9562), which Python makes from 3.14 on only."""
    number = int(time.time() * 1000) << 80 | uuid.uuid4().int & (1 << 80) - 1
    number = number & ~(0xF << 76) | 7 << 76
    return str(uuid.UUID(int=number & ~(0x3 << 62) | 2 << 62))


def event(kind, data, **more):
    attributes = {"type": f"dev.tracegate.{kind}.v1", "source": "/python", "id": new_id(), **more}
    return CloudEvent({**attributes, "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}, data)


def decision():
    return event("decision", {
        "model_name": "credit_model",
        "model_version": "2.1.0",
        "input_reference": "python",
        "prediction": {"outcome": "denied"},
    })


try:
    one = decision()
    headers, body = to_structured(one)
    status, _, said = ask("/v1/decisions", body, headers)
    assert status == 201 and json.loads(said)["id"] == one["id"], said
    batch = b"[" + b",".join(to_json(each) for each in [one, decision(), decision()]) + b"]"
    status, _, said = ask("/v1/decisions", batch, {"content-type": "application/cloudevents-batch+json"})
    assert status == 201, said
    assert [each["status"] for each in json.loads(said)["results"]] == [200, 201, 201], said
    override = {"who": "rita", "role": "Officer", "reason": "Proven.", "before": "denied", "after": "approved"}
    headers, body = to_structured(event("override", override, subject=one["id"]))
    assert ask("/v1/overrides", body, headers)[0] == 201
    print("the SDK of CloudEvents: events taken alone and in a batch")

    status, kind, text = ask("/metrics")
    assert kind.startswith("text/plain; version=0.0.4"), kind
    families = {family.name: family for family in text_string_to_metric_families(text)}
    samples = {(s.name, *s.labels.values()): s.value for f in families.values() for s in f.samples}
    assert samples["tracegate_log_acknowledged_total", "decision"] == 3, text
    assert samples["tracegate_log_known_total", "decision"] == 1, text
    assert samples["tracegate_log_acknowledged_total", "override"] == 1, text
    kinds = {family.type for family in families.values()}
    assert kinds == {"counter", "gauge", "histogram"}, kinds
    for family in families.values():
        if family.type != "histogram":
            continue
        buckets = [s.value for s in family.samples if s.name.endswith("_bucket")]
        count = [s.value for s in family.samples if s.name.endswith("_count")]
        assert buckets == sorted(buckets) and buckets[-1] == count[0] > 0, family
    print(f"prometheus_client: {len(families)} families read")

    description = json.loads(ask("/openapi.json")[2])
    OpenAPIV31SpecValidator(description).validate()
    print(f"openapi-spec-validator: {len(description['paths'])} paths are OpenAPI {description['openapi']}")
finally:
    server.stdin.close()
    ended = server.wait(timeout=30)
assert ended == 0, ended
