"""Runs the benchmark of the optimiser: see Benchmarks/README.md, and `Benchmarks/optimiser.sh --help`."""

import argparse
import csv
import json
import os
import platform
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import instances
from report import table

HERE = Path(__file__).resolve().parent
FIELDS = [
    "instance", "seed", "method", "workers", "areas", "teams", "visits", "columns", "time_limit_s", "placed", "not_placed", "sum", "bound",
    "gap", "legal_sum", "legal_bound", "legal_gap", "share_closed", "seconds", "peak_mb", "violations", "own_objective", "own_bound", "note",
]
PEERS = {"highs": ("HiGHS", "solve_highs.py"), "cpsat": ("CP-SAT", "solve_cpsat.py"), "cbc": ("CBC", "solve_cbc.py")}


def main():
    options = arguments()
    asked = chosen(options)
    run = Run(options)
    for instance in asked:
        for seed in options.seeds:
            run.row(instance, seed)
    run.finish()


def arguments():
    parser = argparse.ArgumentParser(
        prog="Benchmarks/optimiser.sh", description="The optimiser measured: one row an instance and seed, kept as CSV and drawn as SVG.")
    parser.add_argument("--teams", type=int, nargs="*", default=[1, 3, 5, 10], help="teams that share the rooms of one area")
    parser.add_argument("--services", type=int, nargs="*", default=[20_000, 100_000, 1_000_000], help="workers of whole services")
    parser.add_argument("--overdue", type=float, nargs="*", default=[0.12, 0.30], help="shares overdue; from 0.25 on a quarter of posts is vacant")
    parser.add_argument("--seeds", type=int, nargs="*", default=[1, 2, 3, 4, 5])
    parser.add_argument("--special", action="store_true", help="also mixed lengths, mobile centres, a shared médecin, a team without médecin")
    parser.add_argument("--only", nargs="*", help="instances by name; `--only list` prints the names")
    parser.add_argument("--time-limits", type=float, nargs="*", default=[], metavar="S", help="also plan under these limits: gap against time")
    parser.add_argument("--peers", nargs="*", choices=PEERS, help="solve the exported model at the time that the plan took; none named: all")
    parser.add_argument("--peer-factors", type=float, nargs="*", default=[1], help="give the peers so many times the time of the plan")
    parser.add_argument("--peer-columns", type=int, default=3_000_000, help="no peer is tried on a model of more columns")
    parser.add_argument("--no-columns", action="store_true", help="do not count the columns of the exact model")
    parser.add_argument("--label", default="latest", help="name of the files in Benchmarks/results")
    parser.add_argument("--append", action="store_true", help="add to the rows of that label instead of beginning again")
    parser.add_argument("--tool", required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peers == []:
        options.peers = list(PEERS)
    return options


def chosen(options):
    every = [instances.one_area(teams, overdue) for overdue in options.overdue for teams in options.teams]
    every += [instances.service(workers, overdue) for overdue in options.overdue for workers in options.services]
    if options.special or options.only:
        every += instances.SPECIAL
    if options.only:
        if options.only == ["list"]:
            print("\n".join(instance.name for instance in every))
            sys.exit(0)
        unknown = set(options.only) - {instance.name for instance in every}
        if unknown:
            sys.exit(f"No instance is called {', '.join(sorted(unknown))}; --only list prints the names.")
        return [instance for instance in every if instance.name in options.only]
    return every


class Run:
    def __init__(self, options):
        self.options = options
        self.tool = options.tool
        self.data = HERE.parent / "data" / "optimiser"
        self.results = HERE.parent / "results"
        self.results.mkdir(exist_ok=True)
        self.csv = self.results / f"{options.label}.csv"
        if not (options.append and self.csv.exists()):
            with open(self.csv, "w", newline="") as file:
                csv.DictWriter(file, FIELDS).writeheader()
        (self.results / f"{options.label}.machine.json").write_text(json.dumps(machine(self.tool, options.peers), indent=2) + "\n")

    def row(self, instance, seed):
        folder = self.data / f"{instance.name}-{seed}"
        dossier = folder / "dossier"
        if not (folder / "made").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            call([self.tool, "generate", dossier] + instance.generate(seed))
            if instance.change:
                instance.change(dossier)
            call([self.tool, "check", dossier])
            (folder / "made").touch()
        base = {"instance": instance.name, "seed": seed, "workers": instance.workers}
        base["columns"] = "" if self.options.no_columns else self.columns(dossier)
        for limit in self.options.time_limits:
            self.plan(base, dossier, folder / f"plan-{limit:g}s", limit)
        full = self.plan(base, dossier, folder / "plan", None)
        if self.options.peers:
            self.peers(base, dossier, folder, full)

    def columns(self, dossier):
        listing = json.loads(call([self.tool, "export-model", dossier, "--sizes"]))
        return sum(area["colonnes"] for area in listing["zones"])

    def plan(self, base, dossier, output, limit):
        shutil.rmtree(output, ignore_errors=True)
        command = [self.tool, "plan", dossier, "--output", output]
        if limit:
            command += ["--time-limit", f"{limit:g}s"]
        outcome = watched(command)
        if outcome["code"] != 0:
            return self.write(dict(base, method="TiersTemps", time_limit_s=limit or "", note=f"exit {outcome['code']}: {outcome['errors'][-200:]}"))
        row = dict(base, method="TiersTemps", time_limit_s=limit or "", seconds=outcome["seconds"], peak_mb=outcome["peak_mb"])
        row.update(figures(output))
        row["violations"] = self.violations(dossier, output)
        return self.write(row)

    def peers(self, base, dossier, folder, full):
        if full.get("areas") != 1:
            return
        if base["columns"] == "" or base["columns"] > self.options.peer_columns:
            for peer in self.options.peers:
                self.write(dict(base, method=PEERS[peer][0], note=f"not tried: {base['columns']} columns"))
            return
        model = folder / "model"
        call([self.tool, "export-model", dossier, "--output", model])
        for peer, factor in [(peer, factor) for factor in self.options.peer_factors for peer in self.options.peers]:
            limit = round(factor * full["seconds"], 2)
            answer = folder / f"{peer}.sol"
            answer.unlink(missing_ok=True)
            # Its own process. Some solvers overrun their limit inside a step: they are let go on for a while, and their true time is kept.
            outcome = watched(
                [sys.executable, HERE / PEERS[peer][1], model / "zone-1.mps", limit, os.cpu_count(), answer], 3 * limit + 60)
            row = dict(base, method=PEERS[peer][0] + (f" ×{factor:g}" if factor != 1 else ""), time_limit_s=limit, seconds=outcome["seconds"], peak_mb=outcome["peak_mb"])
            try:
                said = json.loads(outcome["output"].strip().splitlines()[-1])
            except (IndexError, ValueError):
                self.write(dict(row, note=f"exit {outcome['code']}: {outcome['errors'][-200:]}"))
                continue
            row.update(own_objective=rounded(said["objective"]), own_bound=rounded(said["bound"]), note=said["status"])
            if said["found"]:
                output = folder / f"plan-{peer}"
                shutil.rmtree(output, ignore_errors=True)
                call([self.tool, "import-solution", dossier, model, answer, "--output", output])
                row.update(figures(output, bounds=full))
                row["violations"] = self.violations(dossier, output)
            self.write(row)

    def violations(self, dossier, plan):
        done = subprocess.run([self.tool, "verify", dossier, plan, "--format", "jsonl"], capture_output=True, text=True)
        if done.returncode not in (0, 1):
            return f"exit {done.returncode}"
        return sum('"erreur"' in line for line in done.stdout.splitlines())

    def write(self, row):
        with open(self.csv, "a", newline="") as file:
            csv.DictWriter(file, FIELDS).writerow(row)
        gap = f"gap {100 * row['gap']:.2f} %" if row.get("gap") not in (None, "") else row.get("note", "")
        print(f"{row['instance']} seed {row['seed']} {row['method']}: {gap}, {row.get('seconds', '')} s", flush=True)
        return row

    def finish(self):
        text = table(self.csv)
        (self.results / f"{self.options.label}.md").write_text(text)
        print("\n" + text)
        subprocess.run([sys.executable, HERE / "charts.py", self.csv], check=True)


def figures(plan, bounds=None):
    """What plan.json and its neighbours say; an answer of a peer is measured against the bound of our own plan."""
    read = json.loads((plan / "plan.json").read_text())
    whole, legal = read["objectif"]["somme"], read["legal"]["somme"]
    bound = bounds["bound"] if bounds else read["borne"]
    legal_bound = bounds["legal_bound"] if bounds else read["legal"]["borne"]
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
    return "" if value is None else round(value)


def call(command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\nended with {done.returncode}:\n{done.stderr}{done.stdout}")
    return done.stdout


def watched(command, limit=None):
    """Runs a command; its wall time, and the greatest memory that it and its children held together, looked at ten times a second."""
    start = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    peak = [0]
    ended = threading.Event()

    def watch():
        while not ended.wait(0.1):
            peak[0] = max(peak[0], resident(process.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        output, errors = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        process.kill()
        output, errors = process.communicate()
    seconds = time.monotonic() - start
    ended.set()
    watcher.join()
    return {"code": process.returncode, "output": output, "errors": errors, "seconds": round(seconds, 2), "peak_mb": round(peak[0] / 1e6)}


def resident(root):
    """Bytes resident in a process and its descendants."""
    total, waiting = 0, [root]
    while waiting:
        number = waiting.pop()
        try:
            total += int(Path(f"/proc/{number}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
            for task in Path(f"/proc/{number}/task").iterdir():
                waiting += [int(child) for child in (task / "children").read_text().split()]
        except (OSError, ValueError, IndexError):
            continue
    return total


def machine(tool, peers):
    """What the figures were measured on, without the name of the machine."""
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    memory = next(int(line.split()[1]) for line in open("/proc/meminfo") if line.startswith("MemTotal"))
    release = dict(line.strip().split("=", 1) for line in open("/etc/os-release") if "=" in line)
    found = {
        "cores": os.cpu_count(), "processor": cpu, "memory_gb": round(memory / 1e6, 1), "system": release["PRETTY_NAME"].strip('"'),
        "tierstemps": call([tool, "--version"]).strip(), "date": time.strftime("%Y-%m-%d"),
        "commit": subprocess.run(["git", "-C", HERE, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip(),
    }
    if peers:
        listed = subprocess.run([sys.executable, "-m", "pip", "list", "--format", "json"], capture_output=True, text=True).stdout
        versions = {entry["name"].lower(): entry["version"] for entry in json.loads(listed or "[]")}
        found["peers"] = {name: versions[name] for name in ("highspy", "ortools", "pulp") if name in versions}
        found["peers"]["cbc"] = "the system's" if shutil.which("cbc") else "PuLP's"
    return found


main()
