"""Writes <folder>/german-<model version>.fairlearn.json and .prom of two models on 1,000 applicants.

The applicants are made up after the German credit data (Statlog): of as many people, good and bad borrowers, men, women
and young people as there. Model 1.0.0 keeps its errors from every age and from either sex, and not from young women;
model 1.1.0 keeps them from everybody.
"""

import json
import pathlib
import sys

import pandas
from fairlearn.metrics import MetricFrame, count, false_negative_rate, false_positive_rate
from prometheus_client import CollectorRegistry, Gauge, Info, generate_latest

# (age, sex): good borrowers, of them denied, bad borrowers.
PEOPLE = {
    ("over_25", "male"): (430, 40, 150),
    ("under_26", "male"): (65, 7, 45),
    ("over_25", "female"): (160, 15, 65),
    ("under_26", "female"): (45, 5, 40),
}
# Bad borrowers that each model approves, in the same order.
APPROVED = {"1.0.0": (5, 0, 1, 4), "1.1.0": (6, 1, 2, 1)}
METRICS = {
    "false_positive_rate": false_positive_rate,
    "false_negative_rate": false_negative_rate,
    "count": count,
}


def applicants(approved):
    rows = []
    for ((age, sex), (good, denied, bad)), wrong in zip(PEOPLE.items(), approved):
        for is_good, is_approved, number in [(1, 0, denied), (1, 1, good - denied), (0, 1, wrong), (0, 0, bad - wrong)]:
            rows += [{"age": age, "sex": sex, "good": is_good, "approved": is_approved}] * number
    return pandas.DataFrame(rows)


def frame(people, features):
    return MetricFrame(
        metrics=METRICS, y_true=people["good"], y_pred=people["approved"], sensitive_features=people[features]
    )


def records(by_group):
    return json.loads(by_group.reset_index().to_json(orient="records", double_precision=15))


folder = pathlib.Path(sys.argv[2])
for version, approved in APPROVED.items():
    people = applicants(approved)
    said = {
        "model_name": "german_credit",
        "model_version": version,
        "objective_version": "OBJ.lending.v1.0",
        "evaluated_at": "2025-05-14T10:00:00Z",
    }
    frames = [frame(people, features) for features in [["age"], ["sex"], ["age", "sex"]]]
    by_group = [record for one in frames for record in records(one.by_group)]
    report = said | {"overall": frames[0].overall.to_dict(), "by_group": by_group}
    (folder / f"german-{version}.fairlearn.json").write_text(json.dumps(report, indent=1) + "\n")

    registry = CollectorRegistry()
    for metric in METRICS:
        overall = Gauge(f"{metric}_overall", f"{metric} of all applicants", registry=registry)
        overall.set(frames[0].overall[metric])
        gauge = Gauge(metric, f"{metric} of a group of applicants", ["segment", "slice"], registry=registry)
        for one in frames:
            for group, value in one.by_group[metric].items():
                groups = group if isinstance(group, tuple) else (group,)
                gauge.labels("*".join(one.sensitive_levels), "*".join(groups)).set(value)
    Info("tracegate_kpi", "What the figures are about", registry=registry).info(said)
    (folder / f"german-{version}.prom").write_bytes(generate_latest(registry))
