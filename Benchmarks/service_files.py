"""What the made-up services of the benchmarks share: how a file is written, the teams, and the columns of workers and visits."""
import os

WORKERS = (
    "travailleur;etablissement;naissance;contrat;regime;embauche;prise_de_poste;fin_contrat;depart;motif_depart;expositions;"
    "expositions_fin;plomb_seuil;situations;periodicite_mois;periodicite_sir_mois;echeance_medecin;age_mi_carriere;jours_effectifs;"
    "emploi;pcs;etablissement_utilisateur;suivi_par;commune;consentement_distance"
)
VISITS = (
    "travailleur;etablissement;nature;date;role;professionnel;employeur_precedent;emploi_identique;document_detenu;delivre;mesures;"
    "inaptitudes;conclusion;mi_carriere;emplois_couverts"
)


def write(folder, name, header, lines):
    """Writes one file of a dossier as French exports are: semicolons, CRLF."""
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
        file.write(header + "\r\n")
        file.writelines(line + "\r\n" for line in lines)


def organisation(establishments, communes):
    """Ten sectors, two hundred teams and the establishments, each a name, a header and lines."""
    yield "secteurs.csv", "secteur;type", [f"S{n};geographique" for n in range(10)]
    yield "equipes.csv", "equipe;secteur;effectif_max", [f"E{n:03};S{n % 10};8000" for n in range(200)]
    yield "etablissements.csv", "etablissement;entreprise;secteur;equipe;commune;effectif;adhesion;declaration", (
        f"A{n:06};C{n // 2:06};S{n % 200 % 10};E{n % 200:03};{communes[n % len(communes)]};{1 + n % 90};2015-01-01;2026-01-15"
        for n in range(establishments)
    )
