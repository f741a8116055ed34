"""Writes <folder>/<model version>.fairlearn.json: MetricFrames by race, by household and by both at once."""

import json

from fairlearn.metrics import MetricFrame, count, selection_rate
from hmda import SAID, SUBJECTS, arguments, decided


def disagreement(lender_approved, approved):
    return (lender_approved != approved).mean()


def records(frame):
    return json.loads(frame.by_group.reset_index().to_json(orient="records", double_precision=15))


applications, folder = arguments()
for subject in SUBJECTS:
    decisions = decided(applications, subject["threshold"])
    by_group = []
    for features in [["race"], ["household"], ["race", "household"]]:
        frame = MetricFrame(
            metrics={"approval_rate": selection_rate, "lender_disagreement": disagreement, "count": count},
            y_true=decisions["lender_approved"],
            y_pred=decisions["approved"],
            sensitive_features=decisions[features],
        )
        overall = frame.overall.to_dict()
        if features == ["race"]:
            ratio = frame.ratio()["approval_rate"]
            frame.by_group["impact_ratio"] = (
                frame.by_group["approval_rate"] / frame.by_group.loc["white", "approval_rate"]
            )
            by_race = [
                {**record, "impact_ratio": frame.by_group.loc[record["race"], "approval_rate"] / frame.by_group.loc["white", "approval_rate"]}
                for record in records(frame)
            ]
            by_group += by_race
        else:
            by_group += records(frame)
    report = {name: subject[name] for name in SAID}
    report |= {"overall": {**overall, "impact_ratio": ratio}, "by_group": by_group}
    (folder / f"{subject['model_version']}.fairlearn.json").write_text(json.dumps(report, indent=1) + "\n")
