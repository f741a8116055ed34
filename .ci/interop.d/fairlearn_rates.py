"""Recomputes the example's KPI reports from its applications with fairlearn, which shares no code with this project.

Usage: fairlearn_rates.py <repository>. Exits 1 when a reported figure is not the one that fairlearn finds.
"""

import json
import pathlib
import sys

import pandas
import yaml
from fairlearn.metrics import MetricFrame, count, demographic_parity_ratio, selection_rate
from sklearn.metrics import accuracy_score

repository = pathlib.Path(sys.argv[1])
applications = pandas.read_csv(repository / "example" / "hmda_scored.csv")
segments = {
    "race": applications["afam"].map({"yes": "black", "no": "white"}),
    "household": applications["single"].map({"yes": "single", "no": "not_single"}),
}


def figures(threshold):
    """What fairlearn says of denying from the threshold on: {(metric, segment, slice): (value, samples)}."""
    approved = (applications["p_deny"] < threshold).astype(int)
    lender_approved = (applications["lender"] == "no").astype(int)
    disagreement = 1 - accuracy_score(lender_approved, approved)
    found = {("lender_disagreement", None, None): (disagreement, len(applications))}
    for segment, groups in segments.items():
        frame = MetricFrame(
            metrics={"rate": selection_rate, "samples": count},
            y_true=lender_approved,
            y_pred=approved,
            sensitive_features=groups,
        )
        found[("approval_rate", None, None)] = (frame.overall["rate"], frame.overall["samples"])
        for group, row in frame.by_group.iterrows():
            found[("approval_rate", segment, group)] = (row["rate"], row["samples"])
        if segment == "race":
            samples = frame.by_group["samples"]
            ratio = demographic_parity_ratio(lender_approved, approved, sensitive_features=groups)
            found[("impact_ratio", "protected_groups", "black")] = (ratio, samples["black"])
            found[("impact_ratio", "protected_groups", "white")] = (1, samples["white"])
    return found


def threshold_of(objective_version):
    """The cut-off on p_deny that the objective states."""
    _, domain, version = objective_version.split(".", 2)
    objective = yaml.safe_load((repository / "objectives" / domain / f"{version}.yaml").read_text())
    (rule,) = [rule for rule in objective["decision_rules"] if rule["score"] == "p_deny"]
    return rule["threshold"]


compared = wrong = 0
reports = sorted((repository / "kpis" / "mortgage_model").glob("*.json"))
for path in reports:
    report = json.loads(path.read_text())
    expected = figures(threshold_of(report["objective_version"]))
    for row in report["kpis"]:
        key = (row["metric"], row.get("segment"), row.get("slice"))
        compared += 1
        value, samples = expected.pop(key, (float("nan"), None))
        # Reports print eight decimals. A missing figure is not a number, and compares as wrong.
        if not (abs(row["value"] - value) <= 1e-8 and row["samples"] == samples):
            wrong += 1
            print(f"{path.name}: {key} is reported as {row['value']} of {row['samples']}; fairlearn finds {value} of {samples}")
    for key in expected:
        wrong += 1
        print(f"{path.name}: {key} is not reported")

print(f"{len(reports)} reports, {compared} figures compared, {wrong} wrong")
sys.exit(1 if wrong or len(reports) < 2 or compared == 0 else 0)
