"""Runs the benchmark of the optimiser: see Benchmarks/README.md, and `Benchmarks/optimiser.sh --help`.

A row is kept as soon as it is measured. A run that was stopped and is given again measures only what is missing: rows are told apart by
instance, seed, method, limit and the build of the tool.
"""

import argparse
import fcntl
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import instances
from machine import another, build_of, machine
from progress import samples_of
from report import table
from rows import OWN, Rows
from watching import call, watched

HERE = Path(__file__).resolve().parent
PEERS = {"highs": ("HiGHS", "solve_highs.py"), "cpsat": ("CP-SAT", "solve_cpsat.py"), "cbc": ("CBC", "solve_cbc.py")}


def main():
    options = arguments()
    asked = chosen(options)
    run = Run(options)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        # Every instance once, the small ones first, before any is given a second seed: a run that is stopped has seen them all.
        for seed in options.seeds:
            for instance in sorted(asked, key=lambda instance: instance.workers):
                run.rows_of(instance, seed)
    except KeyboardInterrupt:
        print("\nStopped. The rows above are kept; the same command measures the rest.", file=sys.stderr)
        run.show(tell=False)
        sys.exit(130)
    run.show()


def arguments():
    parser = argparse.ArgumentParser(
        prog="Benchmarks/optimiser.sh", description="The optimiser measured: one row an instance and seed, kept as CSV and drawn as SVG.")
    parser.add_argument("--teams", type=int, nargs="*", default=[1, 3, 5, 10], help="teams that share the rooms of one area")
    parser.add_argument("--services", type=int, nargs="*", default=[20_000, 100_000, 1_000_000], help="workers of whole services")
    parser.add_argument("--overdue", type=float, nargs="*", default=[0.12, 0.30], help="shares overdue; from 0.25 on posts are vacant")
    parser.add_argument("--seeds", nargs="*", default=["1-5"], help="numbers, or a first and a last as 1-5")
    parser.add_argument("--special", action="store_true", help="also the four special areas: mixed lengths, mobile centres…")
    parser.add_argument("--only", nargs="*", help="instances by name, or by what names begin with; `--only list` prints them")
    parser.add_argument("--time-limits", type=float, nargs="*", default=[], metavar="S", help="also plan under these limits, in seconds")
    parser.add_argument("--peers", nargs="*", choices=PEERS, help="solve the same model at the time that the plan took; none named: all")
    parser.add_argument("--peer-factors", type=float, nargs="*", default=[1], help="give the peers so many times the time of the plan")
    parser.add_argument("--peer-columns", type=int, default=3_000_000, help="no peer is tried on a model of more columns")
    parser.add_argument("--no-columns", action="store_true", help="do not count the columns of the exact model")
    parser.add_argument("--label", default="latest", help="name of the files in Benchmarks/results")
    parser.add_argument("--afresh", action="store_true", help="begin that label again instead of taking it up")
    parser.add_argument("--keep", action="store_true", help="keep the plans and models in Benchmarks/data, not the dossiers alone")
    parser.add_argument("--show", action="store_true", help="measure nothing: write the tables and charts of that label again")
    parser.add_argument("--tool", default="", help="a tierstemps already built, instead of building it")
    parser.add_argument("--build", help="the name of the build of --tool in the rows, such as its commit")
    parser.add_argument("--built-here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peers == []:
        options.peers = list(PEERS)
    try:
        options.seeds = [seed for text in options.seeds for seed in seeds(text)]
    except ValueError:
        parser.error(f"--seeds takes numbers, or a first and a last as 1-5, not {' '.join(options.seeds)}")
    return options


def seeds(text):
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def chosen(options):
    every = [instances.one_area(teams, overdue) for overdue in options.overdue for teams in options.teams]
    every += [instances.service(workers, overdue) for overdue in options.overdue for workers in options.services]
    if options.special or options.only:
        every += instances.SPECIAL
    if options.only:
        if options.only == ["list"]:
            print("\n".join(f"{instance.name:<22}{instance.workers:>9} workers  {instance.about}" for instance in every))
            sys.exit(0)
        for name in options.only:
            if not any(named(instance, name) for instance in every):
                sys.exit(f"No instance is called {name}; --only list prints the names.")
        return [instance for instance in every if any(named(instance, name) for name in options.only)]
    return every


def named(instance, name):
    """`3-teams` names `3-teams-12` and `3-teams-30`."""
    return instance.name == name or instance.name.startswith(name + "-")


class Run:
    def __init__(self, options):
        self.options = options
        self.data = HERE.parent / "data" / "optimiser"
        self.results = HERE.parent / "results"
        self.results.mkdir(exist_ok=True)
        self.csv = self.results / f"{options.label}.csv"
        if options.show:
            if not self.csv.exists():
                sys.exit(f"No label is called {options.label}.")
            self.show()
            sys.exit(0)
        self.data.mkdir(parents=True, exist_ok=True)
        self.lock = open(self.data / "lock", "w")
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            sys.exit("Another run measures: two at a time would slow each other down. Wait for it, or stop it.")
        # An absolute path, since commands run from anywhere.
        self.tool = Path(options.tool).resolve()
        self.build = options.build or build_of(self.tool, options.built_here)
        self.describe()
        self.rows = Rows(self.csv, options.afresh)
        self.generator = self.fingerprint()

    def describe(self):
        path = self.results / f"{self.options.label}.machine.json"
        found = machine(self.tool, self.options.peers)
        before = json.loads(path.read_text()) if path.exists() and not self.options.afresh else {}
        if another(before, found):
            sys.exit(f"The rows of {self.options.label} were measured on another machine: choose another --label, or --afresh.")
        builds = [build for build in before.get("builds", []) if build != self.build] + [self.build]
        described = dict(before, **found, builds=builds)
        described.pop("commit", None)
        path.write_text(json.dumps(described, indent=2) + "\n")

    def fingerprint(self):
        """Of what makes the dossiers: they are made again when `generate` or the instances change."""
        digest = hashlib.sha256((HERE / "instances.py").read_bytes())
        with tempfile.TemporaryDirectory() as folder:
            small = Path(folder) / "small"
            call([self.tool, "generate", small, "--workers", "500", "--seed", "1"])
            for path in sorted(small.iterdir()):
                digest.update(path.read_bytes())
        return digest.hexdigest()

    def rows_of(self, instance, seed):
        """Measures the rows of an instance and seed that are not there yet."""
        limits = [f"{limit:g}" for limit in self.options.time_limits] + [""]
        limits = [limit for limit in limits if not self.rows.find(instance.name, seed, OWN, self.build, limit)]
        peers = [
            (peer, factor) for factor in self.options.peer_factors for peer in self.options.peers or []
            if not self.rows.find(instance.name, seed, method(peer, factor), self.build)]
        if not limits and not peers:
            return print(f"{instance.name} seed {seed}: already there", flush=True)
        folder = self.data / f"{instance.name}-{seed}"
        try:
            dossier = self.dossier(instance, seed, folder)
            base = {"instance": instance.name, "seed": seed, "build": self.build, "workers": instance.workers}
            base["columns"] = self.columns(instance, seed, dossier)
            for limit in limits:
                self.plan(base, dossier, folder / f"plan-{limit or 'whole'}", limit)
            if peers:
                self.peers(base, dossier, folder, peers)
        finally:
            if not self.options.keep:
                for path in list(folder.glob("plan-*")) + [folder / "model"]:
                    shutil.rmtree(path, ignore_errors=True)

    def dossier(self, instance, seed, folder):
        dossier, made = folder / "dossier", folder / "made"
        if not made.exists() or made.read_text() != self.generator:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            call([self.tool, "generate", dossier] + instance.generate(seed))
            if instance.change:
                instance.change(dossier)
            call([self.tool, "check", dossier])
            made.write_text(self.generator)
        return dossier

    def columns(self, instance, seed, dossier):
        known = self.rows.find(instance.name, seed, OWN, self.build)
        if known and known["columns"]:
            return int(known["columns"])
        # The peers are told by it whether the model is too large for them.
        if self.options.no_columns and not self.options.peers:
            return ""
        listing = json.loads(call([self.tool, "export-model", dossier, "--sizes"]))
        return sum(area["colonnes"] for area in listing["zones"])

    def plan(self, base, dossier, output, limit):
        shutil.rmtree(output, ignore_errors=True)
        outcome = watched([self.tool, "plan", dossier, "--output", output, "--json"] + (["--time-limit", f"{limit}s"] if limit else []))
        row = dict(base, method=OWN, time_limit_s=limit, **cost(outcome))
        if outcome.code != 0:
            return self.add(dict(row, note=outcome.failure()))
        row.update(figures(output), violations=self.violations(dossier, output))
        key = {"instance": base["instance"], "seed": base["seed"], "build": self.build, "time_limit_s": limit}
        self.rows.add_samples([dict(key, **sample) for sample in samples_of(outcome.lines)])
        self.add(row)

    def peers(self, base, dossier, folder, peers):
        """Each peer, in a process of its own, as long as the plan took; its answer becomes a plan, which `verify` judges."""
        full = self.rows.find(base["instance"], base["seed"], OWN, self.build, "")
        if not full or not full["gap"]:
            return
        refusal = f"not tried: {full['areas']} areas" if full["areas"] != "1" else \
            f"not tried: {base['columns']} columns" if base["columns"] > self.options.peer_columns else None
        if refusal:
            for peer, factor in peers:
                self.add(dict(base, method=method(peer, factor), note=refusal))
            return
        model = folder / "model"
        shutil.rmtree(model, ignore_errors=True)
        call([self.tool, "export-model", dossier, "--output", model])
        for peer, factor in peers:
            limit, answer = round(factor * float(full["seconds"]), 2), folder / f"{peer}.sol"
            answer.unlink(missing_ok=True)
            # Some solvers overrun their limit inside a step: they are let go on for a while, and their true time is kept.
            outcome = watched([sys.executable, HERE / PEERS[peer][1], model / "zone-1.mps", limit, os.cpu_count(), answer], 3 * limit + 60)
            row = dict(base, method=method(peer, factor), time_limit_s=f"{limit:g}", **cost(outcome))
            self.add(self.judged(row, outcome, answer, dossier, model, folder / f"plan-{peer}", full))
            answer.unlink(missing_ok=True)

    def judged(self, row, outcome, answer, dossier, model, output, full):
        if outcome.late:
            return dict(row, note=f"no answer: ended after {outcome.seconds:g} s")
        try:
            said = json.loads(outcome.lines[-1][1])
        except (IndexError, ValueError):
            return dict(row, note=outcome.failure())
        row.update(own_objective=rounded(said["objective"]), own_bound=rounded(said["bound"]), note=said["status"])
        if not said["found"]:
            return dict(row, note=f"no answer: {said['status']}")
        shutil.rmtree(output, ignore_errors=True)
        done = subprocess.run(
            [self.tool, "import-solution", dossier, model, answer, "--output", output], capture_output=True, text=True)
        if done.returncode != 0:
            return dict(row, note=f"answer not taken: exit {done.returncode}: {done.stderr[-200:].strip()}")
        row.update(figures(output, bound=int(full["bound"]), legal_bound=int(full["legal_bound"])))
        row["violations"] = self.violations(dossier, output)
        return row

    def violations(self, dossier, plan):
        """What `verify` finds; it recomputes the sum and the bound of plan.json, and a wrong one is a violation too."""
        done = subprocess.run([self.tool, "verify", dossier, plan, "--format", "jsonl"], capture_output=True, text=True)
        if done.returncode not in (0, 1):
            return f"exit {done.returncode}"
        return sum('"erreur"' in line for line in done.stdout.splitlines())

    def add(self, row):
        # What failed may name files; results name no place of the machine.
        row = self.rows.add(dict(row, note=row.get("note", "").replace(f"{HERE.parent.parent}/", "")))
        gap = f"gap {100 * float(row['gap']):.2f} %" if row["gap"] else row["note"]
        print(f"{row['instance']} seed {row['seed']} {row['method']}: {gap}, {row['seconds'] or 0} s", flush=True)

    def show(self, tell=True):
        text = table(self.csv)
        (self.results / f"{self.options.label}.md").write_text(text)
        if tell:
            print("\n" + text)
        subprocess.run([sys.executable, HERE / "charts.py", self.csv], check=True)


def method(peer, factor):
    return PEERS[peer][0] + (f" ×{factor:g}" if factor != 1 else "")


def cost(outcome):
    return {key: getattr(outcome, key) for key in ("seconds", "processor_s", "peak_mb", "largest_mb")}


def figures(plan, bound=None, legal_bound=None):
    """What plan.json and its neighbours say; an answer of a peer is measured against the bound of our own plan."""
    read = json.loads((plan / "plan.json").read_text())
    whole, legal = read["objectif"]["somme"], read["legal"]["somme"]
    bound = read["borne"] if bound is None else bound
    legal_bound = read["legal"]["borne"] if legal_bound is None else legal_bound
    empty = read["plan_vide"]
    return {
        "areas": len(read["zones"]), "teams": len({team for area in read["zones"] for team in area["equipes"]}),
        "visits": sum(area["rendez_vous"] for area in read["zones"]), "placed": sum(area["places"] for area in read["zones"]),
        "not_placed": sum(1 for _ in open(plan / "non_places.csv", encoding="utf-8-sig")) - 1, "sum": whole, "bound": bound,
        "gap": round((whole - bound) / max(1, abs(whole)), 6), "legal_sum": legal, "legal_bound": legal_bound,
        "legal_gap": round((legal - legal_bound) / max(1, abs(legal)), 6),
        "share_closed": round((empty - whole) / (empty - bound), 6) if empty != bound else 1,
    }


def rounded(value):
    return None if value is None else round(value)


main()
