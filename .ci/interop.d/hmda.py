"""The example's two model versions, measured on its applications: what each tool's script reports in its own way."""

import pathlib
import sys
from datetime import datetime, timezone

import pandas

SUBJECTS = [
    {
        "model_name": "mortgage_model",
        "model_version": "1.0.0",
        "objective_version": "OBJ.mortgage.v1.0",
        "evaluated_at": "2025-05-05T10:00:00Z",
        "threshold": 0.25,
    },
    {
        "model_name": "mortgage_model",
        "model_version": "1.1.0",
        "objective_version": "OBJ.mortgage.v1.1",
        "evaluated_at": "2025-05-14T10:00:00Z",
        "threshold": 0.30,
    },
]
SAID = ["model_name", "model_version", "objective_version", "evaluated_at"]


def arguments():
    """The repository to read and the folder to write to, as every script is called."""
    repository, folder = map(pathlib.Path, sys.argv[1:3])
    folder.mkdir(parents=True, exist_ok=True)
    return pandas.read_csv(repository / "example" / "hmda_scored.csv"), folder


def decided(applications, threshold):
    """The applications with what is decided of them from the threshold on, and the groups that they are in."""
    approved = applications["p_deny"] < threshold
    lender = applications["lender"] == "no"
    return pandas.DataFrame(
        {
            "approved": approved.astype(int),
            "lender_approved": lender.astype(int),
            "disagrees": (approved != lender).astype(int),
            "race": applications["afam"].map({"yes": "black", "no": "white"}),
            "household": applications["single"].map({"yes": "single", "no": "not_single"}),
        }
    )


def rates(decisions):
    """[(metric, segment, slice, value, samples)], with the impact ratio against white applicants."""
    found = [
        ("approval_rate", None, None, decisions["approved"].mean(), len(decisions)),
        ("lender_disagreement", None, None, decisions["disagrees"].mean(), len(decisions)),
    ]
    for segment in ["race", "household"]:
        for group, members in decisions.groupby(segment):
            found.append(("approval_rate", segment, group, members["approved"].mean(), len(members)))
    by_race = decisions.groupby("race")["approved"].mean()
    for group, members in decisions.groupby("race"):
        found.append(("impact_ratio", "protected_groups", group, by_race[group] / by_race["white"], len(members)))
    return found


def milliseconds(time):
    return int(datetime.fromisoformat(time.replace("Z", "+00:00")).astimezone(timezone.utc).timestamp() * 1000)
