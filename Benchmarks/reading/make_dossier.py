"""Writes the files of a service of WORKERS workers with three past visits each: enough of a dossier to time its reading.

    make_dossier.py FOLDER WORKERS [--shuffle]

Sorted by key, as exports are; `--shuffle` mixes the lines. The same call always writes the same bytes.
"""
import datetime
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import service_files  # noqa: E402

folder, workers = sys.argv[1], int(sys.argv[2])
shuffled = "--shuffle" in sys.argv
rng = random.Random(1)
os.makedirs(folder, exist_ok=True)
first_day = datetime.date(1960, 1, 1)
days = [(first_day + datetime.timedelta(days=n)).isoformat() for n in range(25000)]
day_of = {day: n for n, day in enumerate(days)}
establishments = max(1, workers // 10)
communes = ["69123", "69266", "69259", "69034", "69029", "69256", "69290", "69282"]


def write(name, header, lines):
    if shuffled:
        lines = list(lines)
        rng.shuffle(lines)
    service_files.write(folder, name, header, lines)


for name, header, lines in service_files.organisation(establishments, communes):
    write(name, header, lines)

hired = [day_of["2005-01-01"] + rng.randrange(7000) for _ in range(workers)]


def employments():
    for n in range(workers):
        birth = hired[n] - 7300 - rng.randrange(6000)
        risks = rng.choice(["", "", "", "", "cmr", "conduite|habilitation_electrique"])
        night = "nuit" if n % 12 == 0 else ""
        yield f"W{n:08};A{n % establishments:06};{days[birth]};cdi;prive;{days[hired[n]]};;;;;{risks};;;{night};;;;;;J{n % 500:03};;;service;;non"


write("travailleurs.csv", service_files.WORKERS, employments())


def visits():
    for n in range(workers):
        for visit in range(3):
            nature = "vip_initiale" if visit == 0 else "vip_periodique"
            role = "infirmier" if (n + visit) % 3 else "medecin"
            day = days[min(hired[n] + 30 + 1500 * visit, day_of["2026-11-01"] - 3 + visit)]
            yield f"W{n:08};A{n % establishments:06};{nature};{day};{role};P{n % 300:03};;;;;;;aucune_mesure;;"


write("visites.csv", service_files.VISITS, visits())
open(os.path.join(folder, "done"), "w").close()
