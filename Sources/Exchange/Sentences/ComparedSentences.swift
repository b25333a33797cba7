import Dossier
import Law

/// The words for the figures of a comparison: a name for tables, and how each is counted.
public enum ComparedSentences {
  public static func name(_ code: ComparedCode) -> Sentence {
    switch code {
    case .suivis: Sentence(fr: "Travailleurs suivis", en: "Workers followed")
    case .effectifsStaff: Sentence(fr: "Postes pourvus", en: "Posts filled")
    case .visitesParNature:
      Sentence(fr: "Visites passées tenues par un autre que le médecin", en: "Past visits held by another than the médecin")
    case .conclusions: Sentence(fr: "Conclusions des visites passées", en: "Conclusions of past visits")
    case .actionsFiches: Sentence(fr: "Établissements à fiche d’entreprise récente", en: "Establishments with a recent fiche")
    case .couvertureSecteur: Sentence(fr: "Établissements à portée d’un centre", en: "Establishments within reach of a centre")
    case .dusRealises: Sentence(fr: "Visites dues qui ont une place", en: "Visits due that have a place")
    case .delaisLegaux: Sentence(fr: "Échéances légales de la période tenues", en: "Legal deadlines of the period kept")
    case .tiersTemps: Sentence(fr: "Tiers-temps fait ÷ requis", en: "Third done ÷ required")
    case .creneaux: Sentence(fr: "Minutes prises ÷ offertes", en: "Minutes booked ÷ offered")
    case .nonPlaces: Sentence(fr: "Part des visites sans place", en: "Share of visits without a place")
    case .distance: Sentence(fr: "Distance moyenne de l’établissement au centre", en: "Mean distance from the establishment")
    case .visitesDues: Sentence(fr: "Visites dues", en: "Visits due")
    case .visitesATemps: Sentence(fr: "Visites à temps", en: "Visits on time")
    case .visitesEnRetard: Sentence(fr: "Visites en retard", en: "Visits late")
    case .visitesSansPlace: Sentence(fr: "Visites sans place", en: "Visits without a place")
    case .partATemps: Sentence(fr: "Part des visites à temps", en: "Share of visits on time")
    case .visitesParRetard: Sentence(fr: "Visites selon le retard", en: "Visits by lateness")
    case .causesSansPlace: Sentence(fr: "Visites sans place selon la cause", en: "Visits without a place by cause")
    case .retardMoyenJours: Sentence(fr: "Retard moyen des visites en retard", en: "Mean lateness of late visits")
    case .reprises8Jours: Sentence(fr: "Reprises dans les 8 jours", en: "Reprises within 8 days")
    case .repriseMedianeJours: Sentence(fr: "Attente médiane d’une reprise", en: "Median wait of a reprise")
    case .repriseP90Jours: Sentence(fr: "Attente d’une reprise, 9 sur 10", en: "Wait of a reprise, 9 in 10")
    case .medecinsAuTiers: Sentence(fr: "Médecins qui tiennent le tiers", en: "Médecins who keep the third")
    case .tiersFait: Sentence(fr: "Demi-journées de tiers-temps faites", en: "Half-days of the third done")
    case .tiersRequis: Sentence(fr: "Demi-journées de tiers-temps requises", en: "Half-days of the third required")
    case .tiersMarge: Sentence(fr: "Marge de tiers-temps au 31 décembre", en: "Margin of the third on 31 December")
    case .trajetKm: Sentence(fr: "Kilomètres des travailleurs", en: "Kilometres of workers")
    case .trajetMinutes: Sentence(fr: "Temps de trajet des travailleurs", en: "Travel time of workers")
    case .rendezVous: Sentence(fr: "Rendez-vous", en: "Appointments")
    case .remplissage: Sentence(fr: "Temps de consultation occupé", en: "Consultation time in use")
    case .salles: Sentence(fr: "Salles occupées", en: "Rooms in use")
    case .vacations: Sentence(fr: "Vacations", en: "Sessions")
    case .demiJourneesTerrain: Sentence(fr: "Demi-journées en milieu de travail", en: "Half-days in the workplace")
    case .rdvDeplaces: Sentence(fr: "Rendez-vous déplacés", en: "Appointments moved")
    case .rdvAAppeler: Sentence(fr: "Rendez-vous déplacés à annoncer par téléphone", en: "Appointments moved to tell by telephone")
    case .objectif: Sentence(fr: "Objectif", en: "Objective")
    case .borne: Sentence(fr: "Borne certifiée", en: "Certified bound")
    case .objectifLegal: Sentence(fr: "Objectif, part légale", en: "Objective, legal part")
    case .borneLegale: Sentence(fr: "Borne certifiée, part légale", en: "Certified bound, legal part")
    case .ecartCertifie: Sentence(fr: "Écart certifié", en: "Certified gap")
    case .ecartLegalCertifie: Sentence(fr: "Écart certifié, part légale", en: "Certified gap, legal part")
    case .partObjectif: Sentence(fr: "Part de l’objectif", en: "Part of the objective")
    case .horsPlan: Sentence(fr: "Rendez-vous qu’aucune place ne peut recevoir", en: "Appointments that no place can hold")
    case .retardAvantDebut: Sentence(fr: "Retard d’avant le premier jour", en: "Lateness before the first day")
    }
  }

  /// How the figure is counted.
  public static func definition(_ code: ComparedCode) -> Sentence {
    switch code {
    case .suivis: Sentence(fr: "suivis le premier jour ÷ travailleurs au fichier", en: "followed on the first day ÷ workers on file")
    case .effectifsStaff:
      Sentence(
        fr: "service : postes tenus ÷ postes ; rôle : équivalents temps plein tenus ÷ ouverts ; équipe : suivis ÷ maximum de l’agrément",
        en: "service: posts held ÷ posts; role: full-time equivalents held ÷ open; team: followed ÷ maximum of the agrément")
    case .visitesParNature:
      Sentence(
        fr: "douze mois avant le premier jour : autre rôle que médecin ÷ visites tenues",
        en: "twelve months before the first day: another role than médecin ÷ visits held")
    case .conclusions:
      Sentence(
        fr: "douze mois avant le premier jour : cette issue ÷ visites tenues",
        en: "twelve months before the first day: this outcome ÷ visits held")
    case .actionsFiches:
      Sentence(fr: "fiche, ou action, assez récente ÷ établissements", en: "recent enough fiche, or action, ÷ establishments")
    case .couvertureSecteur:
      Sentence(fr: "centre dans la limite de distance ÷ établissements", en: "centre within the limit of distance ÷ establishments")
    case .dusRealises:
      Sentence(
        fr: "rendez-vous donné ÷ visites dues avant la fin de l’horizon, retards compris, contrats finis avant exclus",
        en: "given an appointment ÷ visits due by the end of the horizon, overdue ones included, contracts ended before left out")
    case .delaisLegaux:
      Sentence(
        fr: "tenues au plus tard le dernier jour légal ÷ visites dont le dernier jour légal est dans l’horizon",
        en: "held on the last legal day at the latest ÷ visits whose last legal day is in the horizon")
    case .tiersTemps:
      Sentence(
        fr: "demi-journées en milieu de travail ÷ requises, de l’année civile du premier jour jusqu’à la fin de l’horizon (R. 4624-4)",
        en: "half-days in the workplace ÷ required, of the civil year of the first day to the end of the horizon (R. 4624-4)")
    case .creneaux:
      Sentence(
        fr: "minutes de rendez-vous ÷ minutes de consultation offertes dans l’horizon",
        en: "minutes of appointments ÷ minutes of consultation offered over the horizon")
    case .nonPlaces:
      Sentence(
        fr: "sans place ÷ visites dues ; par cause : première cause ÷ visites sans place",
        en: "without a place ÷ visits due; by cause: first cause ÷ visits without a place")
    case .distance:
      Sentence(
        fr: "kilomètres de l’établissement au centre, aller, arrondis au-dessus ÷ rendez-vous en centre ; p95 : 95 % n’excèdent pas",
        en: "kilometres from the establishment to the centre, one way, rounded up ÷ appointments in a centre; p95: 95% do not exceed")
    case .visitesDues:
      Sentence(
        fr: "visites requises dont la cible tombe avant la fin de l’horizon, placées ou non",
        en: "visits required whose target falls by the end of the horizon, placed or not")
    case .visitesATemps:
      Sentence(
        fr: "tenues au plus tard à leur cible : dernier jour légal, sinon délai du service",
        en: "held on their target at the latest: last legal day, else the service’s own delay")
    case .visitesEnRetard: Sentence(fr: "placées après leur cible", en: "placed after their target")
    case .visitesSansPlace: Sentence(fr: "dues et sans rendez-vous dans le plan", en: "due and without an appointment in the plan")
    case .partATemps: Sentence(fr: "visites à temps ÷ visites dues", en: "visits on time ÷ visits due")
    case .visitesParRetard:
      Sentence(
        fr: "visites dues selon les jours entre leur cible et leur jour", en: "visits due by the days from their target to their day")
    case .causesSansPlace:
      Sentence(
        fr: "visites sans place selon leur première cause, suffisante à elle seule",
        en: "visits without a place by their first cause, sufficient alone")
    case .retardMoyenJours: Sentence(fr: "jours après la cible ÷ visites en retard", en: "days after the target ÷ visits late")
    case .reprises8Jours:
      Sentence(
        fr: "tenues dans les huit jours de la reprise (R. 4624-31) ÷ visites de reprise dues",
        en: "held within eight days of the return (R. 4624-31) ÷ reprises due")
    case .repriseMedianeJours:
      Sentence(
        fr: "jours de la reprise à la visite, médiane des reprises placées",
        en: "days from the return to the visit, median of reprises placed")
    case .repriseP90Jours:
      Sentence(
        fr: "jours de la reprise à la visite que neuf reprises placées sur dix n’excèdent pas",
        en: "days from the return to the visit that nine reprises placed in ten do not exceed")
    case .medecinsAuTiers:
      Sentence(
        fr: "médecins dont la prévision au 31 décembre atteint le requis, chaque année touchée ÷ médecins",
        en: "médecins whose forecast on 31 December reaches what is required, each year touched ÷ médecins")
    case .tiersFait:
      Sentence(
        fr: "du 1er janvier à la fin de l’horizon, par médecin et année civile",
        en: "from 1 January to the end of the horizon, by médecin and civil year")
    case .tiersRequis:
      Sentence(
        fr: "le plus grand du tiers du temps travaillé et de 150 demi-journées au prorata (R. 4624-4)",
        en: "the greater of a third of the time worked and 150 half-days pro rata (R. 4624-4)")
    case .tiersMarge:
      Sentence(fr: "prévision au 31 décembre moins requis de l’année", en: "forecast on 31 December less what the year requires")
    case .trajetKm:
      Sentence(
        fr: "aller, du lieu du travailleur au centre, arrondi au-dessus par rendez-vous ; à distance et sur place : 0",
        en: "one way, from the worker’s place to the centre, rounded up by appointment; remote and on site: 0")
    case .trajetMinutes:
      Sentence(
        fr: "aller : minutes de trajets.csv, sinon distance ÷ vitesse des paramètres",
        en: "one way: minutes of trajets.csv, else distance ÷ speed of the parameters")
    case .rendezVous:
      Sentence(fr: "rendez-vous à venir dans le plan, gardés et nouveaux", en: "appointments ahead in the plan, kept and new")
    case .remplissage:
      Sentence(
        fr:
          "minutes de visites ÷ minutes offertes (demi-journées travaillées moins celles du milieu de travail) ; par centre : ÷ minutes de ses vacations",
        en: "minutes of visits ÷ minutes offered (half-days worked less those in the workplace); by centre: ÷ minutes of its sessions")
    case .salles: Sentence(fr: "vacations ÷ salles × demi-journées d’ouverture", en: "sessions ÷ rooms × half-days open")
    case .vacations: Sentence(fr: "demi-journées d’un professionnel dans un centre", en: "half-days of a professional in a centre")
    case .demiJourneesTerrain: Sentence(fr: "gardées par les médecins dans l’horizon", en: "kept by médecins over the horizon")
    case .rdvDeplaces:
      Sentence(
        fr: "rendez-vous du fichier déplacés, retirés ou remplacés par le plan",
        en: "appointments on file that the plan moves, drops or replaces")
    case .rdvAAppeler: Sentence(fr: "parmi eux, ceux que le travailleur connaît déjà", en: "of these, those the worker already knows")
    case .objectif:
      Sentence(
        fr: "somme que le plan rend la plus petite possible, augmentée du prix des visites qu’aucune place ne peut recevoir",
        en: "the sum that the plan makes as small as it can, and the price of the visits that no place can hold")
    case .borne: Sentence(fr: "aucun plan ne peut descendre plus bas", en: "no plan can go lower")
    case .objectifLegal:
      Sentence(
        fr: "semaines de retard pesées par la gravité, placées ou non, même sans place possible",
        en: "weeks of lateness weighed by severity, placed or not, even where no place is possible")
    case .borneLegale: Sentence(fr: "aucun plan ne peut avoir moins de retard pesé", en: "no plan can have less weighed lateness")
    case .ecartCertifie, .ecartLegalCertifie: Sentence(fr: "(somme − borne) ÷ somme", en: "(sum − bound) ÷ sum")
    case .partObjectif: Sentence(fr: "points de chaque terme de l’objectif", en: "points of each term of the objective")
    case .horsPlan:
      Sentence(
        fr: "comptées ici dans la somme et la borne ; plan.json les laisse à part",
        en: "counted here in the sum and the bound; plan.json leaves them apart")
    case .retardAvantDebut: Sentence(fr: "déjà acquis : aucun plan ne le change", en: "already there: no plan changes it")
    }
  }

  public static func unit(_ unit: ComparedCode.Unit) -> Sentence {
    switch unit {
    case .visites: Sentence(fr: "visites", en: "visits")
    case .personnes: Sentence(fr: "personnes", en: "people")
    case .medecins: Sentence(fr: "médecins", en: "médecins")
    case .points: Sentence(fr: "points", en: "points")
    case .minutes: Sentence(fr: "minutes", en: "minutes")
    case .jours: Sentence(fr: "jours", en: "days")
    case .vacations: Sentence(fr: "vacations", en: "sessions")
    case .km: Sentence(fr: "km", en: "km")
    case .pourCent: Sentence(fr: "%", en: "%")
    case .demiJournees: Sentence(fr: "demi-journées", en: "half-days")
    case .rendezVous: Sentence(fr: "rendez-vous", en: "appointments")
    }
  }
}
