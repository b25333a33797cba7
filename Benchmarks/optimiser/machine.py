"""What the figures were measured on and with, without the name of the machine or a path of it."""

import ctypes
import hashlib
import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

from watching import call

ROOT = Path(__file__).resolve().parent.parent.parent
HOST = ("cores", "processor", "memory_gb", "system", "glpk")


def build_of(tool, built_here):
    """The name of a build, by which rows are told apart: the last commit of the sources it was made from, or a digest of the program."""
    digest = hashlib.sha256(Path(tool).read_bytes()).hexdigest()[:8]
    sources = ["--", "Sources", "Package.swift"]
    if not built_here:
        return f"tool-{digest}"
    last = git("log", "-1", "--format=%h", *sources)
    return last if last and not git("status", "--porcelain", *sources) else f"{last or 'sources'}+{digest}"


def git(*words):
    return subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True).stdout.strip()


def machine(tool, peers):
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    memory = next(int(line.split()[1]) for line in open("/proc/meminfo") if line.startswith("MemTotal"))
    release = dict(line.strip().split("=", 1) for line in open("/etc/os-release") if "=" in line)
    found = {
        "cores": os.cpu_count(), "processor": cpu, "memory_gb": round(memory / 1e6, 1), "system": release["PRETTY_NAME"].strip('"'),
        "glpk": glpk(), "tierstemps": call([tool, "--version"]).strip(), "date": time.strftime("%Y-%m-%d"),
    }
    if peers:
        listed = subprocess.run([sys.executable, "-m", "pip", "list", "--format", "json"], capture_output=True, text=True).stdout
        versions = {entry["name"].lower(): entry["version"] for entry in json.loads(listed or "[]")}
        found["peers"] = {name: versions[name] for name in ("highspy", "ortools", "pulp") if name in versions}
    return found


def glpk():
    try:
        version = ctypes.CDLL("libglpk.so.40").glp_version
    except OSError:
        return "unknown"
    version.restype = ctypes.c_char_p
    return version().decode()


def another(one, other):
    """Whether two descriptions are of two machines; one that does not say is not compared."""
    return any(key in one and key in other and one[key] != other[key] for key in HOST)
