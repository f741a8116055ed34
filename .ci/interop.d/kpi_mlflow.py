"""Logs the two model versions to the MLflow server at <tracking uri> and writes <folder>/<model version>.run-id.

A third run, spoilt.run-id, has what no report may hold: NaN and an infinity.
"""

import math
import sys

from hmda import SUBJECTS, arguments, decided, milliseconds, rates
from mlflow import MlflowClient

applications, folder = arguments()
client = MlflowClient(tracking_uri=sys.argv[3])
experiment = client.create_experiment("mortgage_model")


def logged(subject, figures, name):
    ended = milliseconds(subject["evaluated_at"])
    tags = {key: subject[key] for key in ["model_name", "model_version", "objective_version"]}
    run = client.create_run(experiment, start_time=ended - 60_000, tags=tags, run_name=name)
    client.log_param(run.info.run_id, "threshold", subject["threshold"])
    for key, value, step in figures:
        client.log_metric(run.info.run_id, key, value, timestamp=ended - 30_000 + step, step=step)
    client.set_terminated(run.info.run_id, end_time=ended)
    (folder / f"{name}.run-id").write_text(run.info.run_id)


for subject in SUBJECTS:
    figures = []
    for metric, segment, group, value, samples in rates(decided(applications, subject["threshold"])):
        where = "" if segment is None else f"/{segment}/{group}"
        # Metrics of one key have many steps; a run answers with the newest.
        figures += [(f"{metric}{where}", 0.5, 0), (f"{metric}{where}", value, 1), (f"samples/{metric}{where}", samples, 0)]
    logged(subject, figures, subject["model_version"])
spoilt = [("approval_rate", math.nan, 0), ("lender_disagreement", math.inf, 0)]
logged(SUBJECTS[0], spoilt + [(f"samples/{key}", 2380, 0) for key, _, _ in spoilt], "spoilt")
