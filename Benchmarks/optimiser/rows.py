"""The rows of a results file: kept as soon as they are measured, told apart by their key, so that a run that was stopped can be taken up.

Two files: LABEL.csv, one row a plan or a peer's answer, and LABEL.samples.csv, the sum and the bound as they were while a plan was made.
"""

import csv
import io
import os

OWN = "TiersTemps"
FIELDS = [
    "instance", "seed", "method", "build", "workers", "areas", "teams", "visits", "columns", "time_limit_s", "placed", "not_placed", "sum",
    "bound", "gap", "legal_sum", "legal_bound", "legal_gap", "share_closed", "seconds", "processor_s", "peak_mb", "largest_mb",
    "violations", "own_objective", "own_bound", "note",
]
SAMPLES = ["instance", "seed", "build", "time_limit_s", "seconds", "incumbent", "bound", "gap"]


def read(path):
    if not path.exists():
        return []
    text = path.read_text()
    # A line without its end was being written when the machine stopped.
    text = text[: text.rfind("\n") + 1]
    return list(csv.DictReader(io.StringIO(text)))


def latest(path):
    """The last row measured of each instance, seed, method and limit; a peer's answer to an older build's plan steps back with it."""
    found = {}
    for row in read(path):
        # A peer's limit is the time of a plan, which differs from run to run.
        key = (row["instance"], row["seed"], row["method"], row["time_limit_s"] if row["method"] == OWN else "")
        found.pop(key, None)
        found[key] = row
    plans = [row for row in found.values() if row["method"] == OWN and not row["time_limit_s"]]
    builds = {(row["instance"], row["seed"]): row.get("build") for row in plans}
    return [row for row in found.values() if row.get("build") == builds.get((row["instance"], row["seed"]), row.get("build"))]


class Rows:
    """The two files of a label, open for more."""

    def __init__(self, path, afresh):
        self.path, self.samples_path = path, path.with_suffix(".samples.csv")
        # What failed is tried again.
        self.rows = [] if afresh else [row for row in read(path) if not (row.get("note") or "").startswith("failed")]
        kept = {(row["instance"], row["seed"], row.get("build", ""), row["time_limit_s"]) for row in self.rows if row["method"] == OWN}
        samples = [] if afresh else [
            sample for sample in read(self.samples_path)
            if (sample["instance"], sample["seed"], sample["build"], sample["time_limit_s"]) in kept]
        rewrite(path, FIELDS, self.rows)
        rewrite(self.samples_path, SAMPLES, samples)

    def find(self, instance, seed, method, build, limit=None):
        """The row of that key, or nothing; a limit of `None` takes any."""
        for row in self.rows:
            same = (row["instance"], row["seed"], row["method"], row.get("build")) == (instance, str(seed), method, build)
            if same and (limit is None or row["time_limit_s"] == limit):
                return row
        return None

    def add(self, row):
        row = {field: "" if row.get(field) is None else str(row[field]) for field in FIELDS}
        append(self.path, FIELDS, [row])
        self.rows.append(row)
        return row

    def add_samples(self, samples):
        append(self.samples_path, SAMPLES, samples)


def lines(fields, rows, head):
    text = io.StringIO()
    writer = csv.DictWriter(text, fields, restval="", extrasaction="ignore", lineterminator="\n")
    if head:
        writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def rewrite(path, fields, rows):
    beside = path.with_name(path.name + ".tmp")
    beside.write_text(lines(fields, rows, head=True))
    os.replace(beside, path)


def append(path, fields, rows):
    with open(path, "a", newline="") as file:
        file.write(lines(fields, rows, head=False))
        file.flush()
        os.fsync(file.fileno())
