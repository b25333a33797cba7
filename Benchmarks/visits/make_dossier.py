"""Writes a service of WORKERS workers with three past visits each and three absences for ten workers: the history that `visits` reads.

    make_dossier.py FOLDER WORKERS

Follow-ups are mixed as in a real service (simple, adapted, reinforced, licences, temporary workers, minors, apprentices); the lines are
sorted by key, as exports are. The same call always writes the same bytes.
"""
import datetime
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import service_files  # noqa: E402

folder, workers = sys.argv[1], int(sys.argv[2])
rng = random.Random(1)
os.makedirs(folder, exist_ok=True)
first_day = datetime.date(1950, 1, 1)
days = [(first_day + datetime.timedelta(days=n)).isoformat() for n in range(28500)]
day_of = {day: n for n, day in enumerate(days)}
today = day_of["2026-11-23"]
establishments = max(1, workers // 10)


for name, header, lines in service_files.organisation(establishments, ["69123"]):
    service_files.write(folder, name, header, lines)

risks = [""] * 11 + ["cmr", "amiante|cmr", "plomb", "ionisant_a", "bio3", "conduite", "conduite|habilitation_electrique", "bio2", "liste_employeur"]
situations = [""] * 16 + ["nuit", "handicap", "suivi_adapte", "grossesse"]
contracts = ["cdi"] * 15 + ["cdd"] * 3 + ["interim", "apprentissage"]
people = []
for n in range(workers):
    hired = today - rng.randrange(20, 7300)
    contract = rng.choice(contracts)
    birth = hired - (rng.randrange(5900, 7300) if contract == "apprentissage" else rng.randrange(6600, 14000))
    people.append((hired, birth, contract, rng.choice(risks), rng.choice(situations)))


def employments():
    for n, (hired, birth, contract, risk, situation) in enumerate(people):
        lead = "oui" if risk == "plomb" else ""
        yield (
            f"W{n:08};A{n % establishments:06};{days[birth]};{contract};prive;{days[hired]};;;;;{risk};;{lead};{situation};;;;;;"
            f"J{n % 500:03};{620 + n % 9};;service;;non"
        )


service_files.write(folder, "travailleurs.csv", service_files.WORKERS, employments())


def visits():
    for n, (hired, _, _, risk, _) in enumerate(people):
        reinforced = risk not in ("", "bio2", "conduite", "conduite|habilitation_electrique")
        latest = today - 1 - rng.randrange(0, 2100)
        for visit in range(3):
            if reinforced:
                nature, role = ("visite_intermediaire", "infirmier") if visit == 1 else ("renouvellement_aptitude", "medecin")
            else:
                nature, role = "vip_periodique", "medecin" if (n + visit) % 3 == 0 else "infirmier"
            day = latest - 720 * (2 - visit)
            before = "oui;oui;oui" if day < hired and n % 4 == 0 else ";;"
            yield f"W{n:08};{'' if day < hired else f'A{n % establishments:06}'};{nature};{days[day]};{role};P{n % 300:03};{before};;;;aucune_mesure;;"


service_files.write(folder, "visites.csv", service_files.VISITS, visits())
causes = ["maladie"] * 6 + ["accident_travail", "maternite", "trajet", "conge"]


def absences():
    for n, (hired, *_) in enumerate(people):
        if n % 10 not in (0, 3, 6):
            continue
        start = max(hired + 1, today - rng.randrange(0, 1500))
        length = rng.choice([3, 10, 31, 45, 65, 120])
        end = start + length - 1
        back = days[end + 1] if end < today else ""
        yield f"W{n:08};A{n % establishments:06};{rng.choice(causes)};{days[start]};{days[end]};{back}"


service_files.write(folder, "absences.csv", "travailleur;etablissement;cause;debut;fin;reprise", absences())
open(os.path.join(folder, "done"), "w").close()
