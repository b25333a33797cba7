"""What a stopped benchmark finds again: `python3 -m unittest discover Benchmarks/optimiser`."""

import json
import tempfile
import unittest
from pathlib import Path

from progress import samples_of
from report import table
from rows import OWN, Rows, latest


def plan(seed, build="one", **more):
    found = {"visits": 9, "columns": 99, "placed": 5, "not_placed": 1, "sum": 100, "bound": 99, "gap": 0.01, "legal_gap": 0.004}
    cost = {"seconds": 5, "processor_s": 4, "peak_mb": 80, "largest_mb": 60, "violations": 0}
    return {"instance": "1-team-12", "seed": seed, "method": OWN, "build": build, "workers": 4400, **found, **cost, **more}


class Resuming(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "label.csv"

    def tearDown(self):
        self.folder.cleanup()

    def test_a_row_is_found_again_by_its_whole_key(self):
        Rows(self.path, afresh=True).add(plan(1))
        rows = Rows(self.path, afresh=False)
        self.assertTrue(rows.find("1-team-12", 1, OWN, "one", ""))
        for other in [("1-team-12", 2, OWN, "one", ""), ("1-team-12", 1, OWN, "two", ""), ("1-team-12", 1, OWN, "one", "5"),
                      ("1-team-30", 1, OWN, "one", ""), ("1-team-12", 1, "CBC", "one", "")]:
            self.assertIsNone(rows.find(*other))
        self.assertIsNone(Rows(self.path, afresh=True).find("1-team-12", 1, OWN, "one", ""))

    def test_a_line_cut_short_and_a_failure_are_measured_again(self):
        rows = Rows(self.path, afresh=True)
        rows.add(plan(1))
        rows.add(plan(2, gap=None, note="failed: exit 4: two\nlines"))
        with open(self.path, "a") as file:
            file.write("1-team-12,3,Tiers")
        rows = Rows(self.path, afresh=False)
        self.assertEqual([row["seed"] for row in rows.rows], ["1"])
        rows.add(plan(3))
        self.assertEqual([row["seed"] for row in latest(self.path)], ["1", "3"])

    def test_samples_of_a_plan_without_its_row_are_dropped(self):
        rows = Rows(self.path, afresh=True)
        rows.add(plan(1))
        for seed in (1, 2):
            rows.add_samples([{"instance": "1-team-12", "seed": seed, "build": "one", "time_limit_s": "", "seconds": 1, "gap": 0.1}])
        Rows(self.path, afresh=False)
        self.assertEqual(rows.samples_path.read_text().count("1-team-12"), 1)

    def test_a_new_build_takes_the_place_of_the_old_one_and_of_its_peers(self):
        rows = Rows(self.path, afresh=True)
        rows.add(plan(1))
        rows.add(plan(1, method="CBC", time_limit_s="5", note="no answer: late", gap=None))
        self.assertEqual(len(latest(self.path)), 2)
        rows.add(plan(1, build="two", gap=0.005))
        self.assertEqual([row["build"] for row in latest(self.path)], ["two"])


class Samples(unittest.TestCase):
    def test_every_gap_is_against_the_certified_bound_of_the_finished_plan(self):
        said = [(0.1, {"stage": "reading"}), (1, {"stage": "optimising", "incumbent": 200}), (2, {"incumbent": 125, "bound": 50}),
                (2.001, {"incumbent": 120, "bound": 50}), (3, {"stage": "done", "objective": 110, "bound": 99})]
        samples = samples_of([(seconds, json.dumps(line)) for seconds, line in said] + [(4, "not JSON")])
        self.assertEqual([sample["gap"] for sample in samples], [0.505, 0.208, 0.1])
        self.assertEqual(samples[-1], {"seconds": 3, "incumbent": 110, "bound": 99, "gap": 0.1})
        self.assertEqual(samples_of([(1, json.dumps({"incumbent": 9}))]), [])


class Report(unittest.TestCase):
    def test_the_worst_seed_is_named_beside_what_is_asked(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "label.csv"
            rows = Rows(path, afresh=True)
            for seed, gap in ((1, 0.001), (2, 0.0049), (3, 0.002)):
                rows.add(plan(seed, gap=gap))
            self.assertIn("| 0.49 % | 0.40 % | 2 | 0.20 % | 5 |", table(path))
            self.assertIn("| 0.5 %, 10 s | yes |", table(path))
            rows.add(plan(4, gap=0.001, legal_gap=0.0051, seconds=10.01))
            self.assertIn("| 0.5 %, 10 s | no: gap, time |", table(path))


if __name__ == "__main__":
    unittest.main()
