"""Writes <folder>/<model version>.gx.json: validations of means, overall and under a row condition for each group."""

import json

import great_expectations as gx
from hmda import SUBJECTS, arguments, decided

applications, folder = arguments()
context = gx.get_context(mode="ephemeral")
source = context.data_sources.add_pandas("example")
for subject in SUBJECTS:
    version = subject["model_version"]
    decisions = decided(applications, subject["threshold"])
    white = decisions[decisions["race"] == "white"]["approved"].mean()
    decisions["impact"] = decisions["approved"] / white
    batch = source.add_dataframe_asset(version).add_batch_definition_whole_dataframe("all")
    mean = gx.expectations.ExpectColumnMeanToBeBetween
    expectations = [
        mean(column="approved", min_value=0.85, max_value=1),
        mean(column="disagrees", min_value=0, max_value=0.11),
        gx.expectations.ExpectTableRowCountToBeBetween(min_value=1, max_value=1_000_000),
        gx.expectations.ExpectColumnValuesToNotBeNull(column="race"),
    ]
    for column, segment in [("approved", "race"), ("approved", "household"), ("impact", "race")]:
        for group in sorted(decisions[segment].unique()):
            condition = {"row_condition": f'col("{segment}")=="{group}"', "condition_parser": "great_expectations"}
            expectations.append(mean(column=column, min_value=0, max_value=2, **condition))
            # Its result says how many rows the condition leaves.
            expectations.append(gx.expectations.ExpectColumnValuesToNotBeNull(column=column, **condition))
    suite = context.suites.add(gx.ExpectationSuite(name=version, expectations=expectations))
    validation = context.validation_definitions.add(gx.ValidationDefinition(name=version, data=batch, suite=suite))
    result = validation.run(batch_parameters={"dataframe": decisions}).to_json_dict()
    (folder / f"{version}.gx.json").write_text(json.dumps(result, indent=1) + "\n")
