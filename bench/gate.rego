# The constraints of the bench's objective, as one would write them for conftest.
package main

import rego.v1

ceiling := 0.801

metrics := {sprintf("metric_%d", [n]) | some n in numbers.range(0, 5)}

deny contains message if {
	some row in input.kpis
	row.metric in metrics
	object.get(row, "segment", "all") in {"all", "geography"}
	row.value > ceiling
	message := sprintf("%s is %v for %s", [row.metric, row.value, object.get(row, "slice", "all")])
}

deny contains message if {
	reported := {row.metric | some row in input.kpis}
	some metric in metrics - reported
	message := sprintf("%s is not reported", [metric])
}
