"""Runs a command and tells what it cost: wall and processor seconds, memory, and each line it said with the second it came."""

import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Outcome:
    code: int = 0
    lines: list = field(default_factory=list)
    """(seconds since the start, line of the standard output)."""
    errors: str = ""
    seconds: float = 0
    processor_s: float = 0
    """User and system seconds of the command and of every process it waited for."""
    peak_mb: int = 0
    """Greatest memory that the command and its children held together, looked at ten times a second."""
    largest_mb: int = 0
    """Greatest memory of any one of these processes, as the kernel counted it."""
    late: bool = False
    """Whether it was ended at its limit."""

    def failure(self):
        return f"failed: exit {self.code}: {self.errors[-200:].strip()}"


def watched(command, limit=None):
    start = time.monotonic()
    # A session of its own, so that the key that stops the benchmark reaches the benchmark alone, which then ends what it started.
    process = subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace",
        start_new_session=True)
    outcome, ended = Outcome(), threading.Event()

    def listen():
        for line in process.stdout:
            outcome.lines.append((time.monotonic() - start, line.rstrip("\n")))

    def complain():
        outcome.errors = process.stderr.read()

    def watch():
        while not ended.wait(0.1):
            outcome.peak_mb = max(outcome.peak_mb, round(resident(process.pid) / 1e6))
            if limit and time.monotonic() - start > limit and not outcome.late:
                outcome.late = True
                end(process.pid)

    threads = [threading.Thread(target=work, daemon=True) for work in (listen, complain, watch)]
    for thread in threads:
        thread.start()
    try:
        _, status, used = os.wait4(process.pid, 0)
    except BaseException:
        end(process.pid)
        raise
    finally:
        ended.set()
    outcome.seconds = round(time.monotonic() - start, 2)
    process.returncode = outcome.code = os.waitstatus_to_exitcode(status)
    for thread in threads:
        thread.join()
    outcome.processor_s = round(used.ru_utime + used.ru_stime, 2)
    outcome.largest_mb = round(used.ru_maxrss * 1024 / 1e6)
    return outcome


def call(command):
    """What a command prints; the benchmark stops where one fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\nended with {done.returncode}:\n{done.stderr}{done.stdout}")
    return done.stdout


def family(root):
    """A process and its descendants, as they are now."""
    found, waiting = [], [root]
    while waiting:
        number = waiting.pop()
        found.append(number)
        try:
            for task in Path(f"/proc/{number}/task").iterdir():
                waiting += [int(child) for child in (task / "children").read_text().split()]
        except (OSError, ValueError):
            continue
    return found


def resident(root):
    """Bytes resident in a process and its descendants."""
    total = 0
    for number in family(root):
        try:
            total += int(Path(f"/proc/{number}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, ValueError, IndexError):
            continue
    return total


def end(root):
    for number in family(root):
        try:
            os.kill(number, 9)
        except ProcessLookupError:
            continue
