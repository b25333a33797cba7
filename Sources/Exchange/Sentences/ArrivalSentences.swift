import Dossier

/// What each arrival rate of a simulated year counts.
enum ArrivalSentences {
  static let perYear = Sentence(fr: "(simulate ; par an pour 100 000.)", en: "(simulate; a year for 100 000.)")
  static let share = Sentence(fr: "(simulate ; sur 100 000.)", en: "(simulate; in 100 000.)")

  static func meaning(of arrival: Arrival) -> Sentence {
    switch arrival {
    case .embauche: Sentence(fr: "Embauches, par emploi suivi.", en: "Hires, for each employment followed.")
    case .departCDI: Sentence(fr: "Départs de contrats sans terme.", en: "Departures from permanent contracts.")
    case .maladie: Sentence(fr: "Arrêts de maladie de 60 jours ou plus.", en: "Sick leave of 60 days or more.")
    case .arretCourt: Sentence(fr: "Arrêts de maladie de 30 à 59 jours.", en: "Sick leave of 30 to 59 days.")
    case .accidentTravail: Sentence(fr: "Accidents du travail, arrêt de 30 jours ou plus.", en: "Accidents at work, 30 days away or more.")
    case .maternite: Sentence(fr: "Congés de maternité.", en: "Maternity leave.")
    case .maladiePro: Sentence(fr: "Arrêts pour maladie professionnelle.", en: "Absences for occupational disease.")
    case .paternite: Sentence(fr: "Congés de paternité.", en: "Paternity leave.")
    case .conge: Sentence(fr: "Congés longs d'un travailleur.", en: "Long leave of a worker.")
    case .demande: Sentence(fr: "Visites demandées, par emploi suivi.", en: "Visits asked for, for each employment followed.")
    case .prereprise: Sentence(fr: "Arrêts longs qui amènent une préreprise.", en: "Long absences that bring a préreprise.")
    case .arretProfessionnel: Sentence(fr: "Arrêts d'un professionnel du service.", en: "Illnesses of a professional of the service.")
    case .departMedecin: Sentence(fr: "Départs de médecins du service.", en: "Médecins who leave the service.")
    case .departProfessionnel: Sentence(fr: "Départs d'autres professionnels du service.", en: "Other professionals who leave the service.")
    case .recrutementMedecin:
      Sentence(fr: "Recrutements, par poste de médecin vacant.", en: "Recruitments, for each vacant post of médecin.")
    case .recrutementProfessionnel: Sentence(fr: "Recrutements, par autre poste vacant.", en: "Recruitments, for each other vacant post.")
    case .embaucheCDI: Sentence(fr: "Embauches en contrat sans terme.", en: "Hires on a permanent contract.")
    case .dispense: Sentence(fr: "Embauches dispensées par une visite récente.", en: "Hires exempt by a recent visit.")
    case .rdvManque: Sentence(fr: "Rendez-vous où personne ne vient.", en: "Appointments to which nobody comes.")
    case .rdvAnnule: Sentence(fr: "Rendez-vous annulés trop tard.", en: "Appointments cancelled too late.")
    case .orientation: Sentence(fr: "Visites d'infirmier orientées vers le médecin.", en: "Visits of an infirmier referred to the médecin.")
    case .secondExamen: Sentence(fr: "Examens de médecin qui en demandent un second.", en: "Exams of a médecin that call for a second.")
    }
  }
}
