"""Runs `tierstemps visits` and DuckDB in turn, and prints the median time and the peak memory of each, their ratio, and the time of
`visits` for each worker at a fiftieth, a tenth and the whole of the service."""
import os
import statistics
import subprocess
import sys
import time

tool, data, workers, runs = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
here = os.path.dirname(os.path.abspath(__file__))
output = os.path.join(data, "visits.tmp")


def run(name, command):
    """Seconds, seconds of processor and peak megabytes of a command whose standard output goes to a file."""
    with open(output, "wb") as file:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{name} failed:\n{errors.decode()[-2000:]}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def folder(size):
    return os.path.join(data, f"visits-{size}")


commands = {
    "tierstemps visits": [tool, "visits", folder(workers), "--as-of", "2026-11-23"],
    "DuckDB load": [sys.executable, os.path.join(here, "..", "reading", "scan_duckdb.py"), folder(workers)],
}
times = {name: [] for name in commands}
works = {name: [] for name in commands}
peaks = dict.fromkeys(commands, 0)
listed = 0
for _ in range(runs):
    for name, command in commands.items():
        seconds, work, peak = run(name, command)
        times[name].append(seconds)
        works[name].append(work)
        peaks[name] = max(peaks[name], peak)
        if name == "tierstemps visits":
            with open(output, "rb") as file:
                listed = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b"")) - 1

size = sum(os.path.getsize(os.path.join(folder(workers), file)) for file in os.listdir(folder(workers))) / 1e6
print(f"{workers} workers, {size:.0f} MB of CSV in, {listed} visits out, median of {runs} runs, {os.cpu_count()} cores")
for name in commands:
    print(
        f"{name:18} {statistics.median(times[name]):6.2f} s   {statistics.median(works[name]):6.2f} s of processor   "
        f"{peaks[name]:6.0f} MB at most"
    )
ours, theirs = (statistics.median(times[name]) for name in commands)
print(f"ratio {ours / theirs:.2f} (checks, the law and the writing on our side only)")

# Per worker, the processor's time: it tells growth from what else the machine does.
each = {}
for size in (workers // 50, workers // 10, workers):
    command = [tool, "visits", folder(size), "--as-of", "2026-11-23"]
    work = statistics.median(
        works["tierstemps visits"] if size == workers else [run("tierstemps visits", command)[1] for _ in range(runs)]
    )
    each[size] = 1e6 * work / size
    print(f"{size:9} workers {work:6.2f} s of processor   {each[size]:6.2f} µs a worker")
print(f"a worker of the largest takes {each[workers] / each[workers // 50]:.2f} times one of the smallest")
os.remove(output)
