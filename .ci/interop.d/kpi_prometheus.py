"""Writes <folder>/<model version>.prom and .openmetrics.prom with prometheus_client."""

from hmda import SAID, SUBJECTS, arguments, decided, rates
from prometheus_client import CollectorRegistry, Gauge, Info, generate_latest
from prometheus_client.openmetrics.exposition import generate_latest as generate_openmetrics

applications, folder = arguments()
for subject in SUBJECTS:
    registry = CollectorRegistry()
    decisions = decided(applications, subject["threshold"])
    for sliced in [False, True]:
        labels = ["segment", "slice"] if sliced else []
        rows = [row for row in rates(decisions) if (row[1] is not None) == sliced]
        for metric in sorted({row[0] for row in rows}):
            # One registry holds a name once, with one set of labels: overall values have names of their own.
            name = metric if sliced or metric == "lender_disagreement" else f"{metric}_overall"
            value = Gauge(name, f"{metric} on the applications of the example", labels, registry=registry)
            samples = Gauge(f"{name}_samples", f"applications behind {name}", labels, registry=registry)
            for _, segment, group, figure, size in (row for row in rows if row[0] == metric):
                for gauge, number in [(value, figure), (samples, size)]:
                    (gauge.labels(segment, group) if sliced else gauge).set(number)
    Info("tracegate_kpi", "What the figures are about", registry=registry).info(
        {name: subject[name] for name in SAID}
    )
    version = subject["model_version"]
    (folder / f"{version}.prom").write_bytes(generate_latest(registry))
    (folder / f"{version}.openmetrics.prom").write_bytes(generate_openmetrics(registry))
