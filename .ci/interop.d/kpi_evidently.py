"""Writes <folder>/<model version>.evidently.json (with time and metadata) and .short.evidently.json with Evidently 0.7."""

from datetime import datetime

from evidently import BinaryClassification, DataDefinition, Dataset, Report
from evidently.core.report import Snapshot
from evidently.metrics import Accuracy, MeanValue, RowCount, UniqueValueCount
from hmda import SUBJECTS, arguments, decided

applications, folder = arguments()
for subject in SUBJECTS:
    decisions = decided(applications, subject["threshold"])
    # One column for each group: a report of Evidently has no groups of its own.
    columns = {"approved": decisions["approved"].astype(float), "disagrees": decisions["disagrees"].astype(float)}
    white = decisions[decisions["race"] == "white"]["approved"].mean()
    for segment in ["race", "household"]:
        for group in sorted(decisions[segment].unique()):
            columns[f"approved:{segment}:{group}"] = columns["approved"].where(decisions[segment] == group)
            if segment == "race":
                columns[f"impact:protected_groups:{group}"] = columns[f"approved:{segment}:{group}"] / white
    table = decisions[["lender_approved", "approved"]].astype(int).rename(
        columns={"lender_approved": "target", "approved": "prediction"}
    )
    for name, column in columns.items():
        table[name] = column
    table[["race", "household"]] = decisions[["race", "household"]]
    data = Dataset.from_pandas(
        table,
        data_definition=DataDefinition(
            classification=[BinaryClassification(target="target", prediction_labels="prediction")],
            numerical_columns=list(columns),
            categorical_columns=["race", "household"],
        ),
    )
    counted = [UniqueValueCount(column="race"), UniqueValueCount(column="household"), RowCount(), Accuracy()]
    report = Report([MeanValue(column=name) for name in columns] + counted)
    run: Snapshot = report.run(
        data,
        None,
        timestamp=datetime.fromisoformat(subject["evaluated_at"].removesuffix("Z")),
        metadata={name: subject[name] for name in ["model_name", "model_version", "objective_version"]},
    )
    version = subject["model_version"]
    run.save_json(str(folder / f"{version}.short.evidently.json"))
    (folder / f"{version}.evidently.json").write_text(run.dumps() + "\n")
