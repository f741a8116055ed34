"""Writes <folder>/<model version>.csv with pandas, and .json, .yaml and .toml as DVC keeps metrics."""

import json

import pandas
import tomli_w
import yaml
from hmda import SAID, SUBJECTS, arguments, decided, rates

applications, folder = arguments()
for subject in SUBJECTS:
    rows = rates(decided(applications, subject["threshold"]))
    version = subject["model_version"]
    said = {name: subject[name] for name in SAID}
    table = pandas.DataFrame(rows, columns=["metric", "segment", "slice", "value", "samples"])
    table.assign(**said).to_csv(folder / f"{version}.csv", index=False)
    nested = {"meta": said, "overall": {}, "by_group": {}}
    for metric, segment, group, value, samples in rows:
        measured = {metric: float(value), f"{metric}_samples": samples}
        place = nested["overall"] if segment is None else nested["by_group"].setdefault(segment, {}).setdefault(group, {})
        place.update(measured)
    (folder / f"{version}.json").write_text(json.dumps(nested, indent=1) + "\n")
    (folder / f"{version}.yaml").write_text(yaml.safe_dump(nested, sort_keys=False))
    (folder / f"{version}.toml").write_text(tomli_w.dumps(nested))
