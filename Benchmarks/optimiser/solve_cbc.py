"""Runs CBC on one MPS file for so many seconds: solve_cbc.py MODEL.mps SECONDS THREADS ANSWER.sol

Takes the `cbc` of the system (apt install coinor-cbc), else the one that PuLP brings. Prints one JSON line; writes the answer as
`name value` lines.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time


def programme():
    found = shutil.which("cbc")
    if found:
        return found
    import pulp

    return pulp.PULP_CBC_CMD().path


def main():
    path, seconds, threads, answer = sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        raw = os.path.join(folder, "raw.sol")
        # Wall seconds, counted from the start of the programme, reading included.
        command = [programme(), path, "-timeMode", "elapsed", "-sec", str(seconds), "-threads", str(threads), "-solve", "-solu", raw]
        try:
            said = subprocess.run(command, capture_output=True, text=True, timeout=2 * seconds + 30).stdout
        except subprocess.TimeoutExpired as late:
            said = (late.stdout or b"").decode(errors="replace")
        values, objective, status = read(raw)
    bound = re.findall(r"Lower bound:\s+(-?[\d.e+]+)|best possible (-?[\d.e+]+)", said)
    version = re.search(r"Version:\s*(\S+)", said)
    # CBC also writes the point of the relaxation when it found no whole one; only whole points count.
    found = bool(values) and all(abs(value - round(value)) < 1e-4 for name, value in values if name[0] in "xyu")
    if found:
        with open(answer, "w") as file:
            for name, value in values:
                if value > 1e-6:
                    file.write(f"{name} {value:.9g}\n")
    numbers = [float(one or other) for one, other in bound]
    print(json.dumps({
        "solver": "CBC", "version": version.group(1) if version else "", "found": found, "objective": objective if found else None,
        "bound": max(numbers) if numbers else None, "seconds": round(time.monotonic() - start, 2), "status": status,
    }))


def read(raw):
    """Columns that are not 0, the objective and the status line of CBC's solution file."""
    if not os.path.exists(raw):
        return [], None, "no solution file"
    with open(raw) as file:
        head = file.readline().strip()
        values = []
        for line in file:
            parts = line.replace("**", " ").split()
            if len(parts) >= 3 and not parts[1].startswith("CONSTANT"):
                values.append((parts[1], float(parts[2])))
    objective = re.search(r"objective value\s+(-?[\d.e+]+)", head)
    return values, float(objective.group(1)) if objective else None, head.split(" - objective")[0]


main()
