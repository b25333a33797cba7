"""Runs the two readers in turn, and prints the median time and the peak memory of each, and their ratio."""
import os
import statistics
import subprocess
import sys
import time

tool, folder, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
here = os.path.dirname(os.path.abspath(__file__))
commands = {
    "tierstemps check": [tool, "check", folder],
    "DuckDB load": [sys.executable, os.path.join(here, "scan_duckdb.py"), folder],
}
times = {name: [] for name in commands}
peaks = dict.fromkeys(commands, 0)
for _ in range(runs):
    for name, command in commands.items():
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        times[name].append(time.monotonic() - start)
        peaks[name] = max(peaks[name], usage.ru_maxrss)
        if process.returncode != 0:
            sys.exit(f"{name} ended with {process.returncode}:\n{output.decode()[-2000:]}")

size = sum(os.path.getsize(os.path.join(folder, file)) for file in os.listdir(folder)) / 1e6
print(f"{size:.0f} MB of CSV, median of {runs} runs, {os.cpu_count()} cores")
for name in commands:
    print(f"{name:18} {statistics.median(times[name]):6.2f} s   {peaks[name] / 1024:6.0f} MB at most")
ours, theirs = (statistics.median(times[name]) for name in commands)
print(f"ratio {ours / theirs:.2f} (checks included on our side only)")
