"""The instances of the benchmark: what `tierstemps generate` is asked, and what is then changed in the files.

4 400 workers a team, so that five teams follow 22 000 workers. Every instance is one area unless it is a whole service.
"""

from dataclasses import dataclass, field
from pathlib import Path

PER_TEAM = 4400


@dataclass
class Instance:
    name: str
    workers: int
    about: str = ""
    options: list = field(default_factory=list)
    """Further options of `generate`."""
    change: object = None
    """Changes the generated dossier: a function of its folder."""

    def generate(self, seed):
        return ["--workers", str(self.workers), "--seed", str(seed)] + self.options


def mixed_lengths(folder: Path):
    """Every length of 20, 30, 35, 40 and 45 minutes, for médecins and infirmiers alike, so that sessions do not fill evenly."""
    lengths = {
        "medecin": {
            "defaut": 30, "vip_initiale": 20, "vip_periodique": 35, "vip_periodique_adaptee": 40, "orientation_medecin": 20,
            "examen_aptitude_embauche": 45, "renouvellement_aptitude": 35, "reprise": 40, "prereprise": 45, "mi_carriere": 45,
            "post_exposition": 45, "demande": 20,
        },
        "infirmier": {"defaut": 35, "vip_initiale": 40, "vip_periodique": 30, "vip_periodique_adaptee": 45, "visite_intermediaire": 20,
                      "mi_carriere": 45},
    }
    path = folder / "parametres.yaml"
    lines = ["durees_min:"]
    for role, natures in lengths.items():
        lines.append(f"  {role}: {{" + ", ".join(f"{nature}: {minutes}" for nature, minutes in natures.items()) + "}")
    path.write_text(path.read_text() + "\n".join(lines) + "\n")


def one_area(teams, overdue):
    vacant = ", a quarter of the posts vacant" if overdue >= 0.25 and teams > 1 else ""
    return Instance(
        f"{teams}-team{'s' if teams > 1 else ''}-{round(100 * overdue)}", teams * PER_TEAM,
        f"one area, {teams} team{'s that share its rooms' if teams > 1 else ''}, {round(100 * overdue)} % overdue{vacant}",
        ["--teams", str(teams), "--areas", "1", "--overdue", str(overdue)])


def service(workers, overdue):
    percent, vacant = round(100 * overdue), ", a quarter of the posts vacant" if overdue >= 0.25 else ""
    return Instance(
        f"service-{workers}-{percent}", workers, f"a whole service, {percent} % overdue{vacant}", ["--overdue", str(overdue)])


THREE = ["--teams", "3", "--areas", "1", "--overdue", "0.12"]
SPECIAL = [
    Instance("mixed-lengths", 3 * PER_TEAM, "3 teams, visits of 20, 30, 35, 40 and 45 minutes", THREE, mixed_lengths),
    Instance("mobile-centres", 3 * PER_TEAM, "3 teams, four mobile centres two days a week", THREE + ["--mobile-centres", "4"]),
    # One full-time post for two teams: half of the médecin's time to each.
    Instance("shared-medecin", 4605, "2 teams share one médecin", ["--teams", "2", "--areas", "1", "--overdue", "0.12"]),
    # The neighbours take its team's visits, at the price of a change.
    Instance("team-without-medecin", 3 * PER_TEAM, "3 teams, one of which has a vacant post", THREE + ["--vacant", "0.4"]),
]


def kind(name):
    """How the results are grouped: areas by teams, special areas, whole services."""
    return "service" if name.startswith("service-") else "area" if name[:1].isdigit() else "special"
