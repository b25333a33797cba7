import Dossier
import Law

// Which visits escape which rule of optimiser.md section 1: one line each, so that a reader can compare.

extension Obligation {
  /// A plan answers for what is required; a collective action (D. 4625-22) is no visit, and `sans_historique` may leave unknown workers out.
  func isPlanned(_ parameters: Parameters) -> Bool {
    required == .oui && nature != .actionFormationPrevention && (!withoutHistory || parameters.noHistoryIsDue)
  }

  /// Rule 7: may be held during an absence of the worker.
  var mayFallInAbsence: Bool {
    switch nature {
    case .prereprise, .secondExamen, .orientationMedecin: true
    case .demande: requestedBy == .travailleur || requestedBy == .medecin
    default: false
    }
  }

  /// Rule 10: may be held after the contract.
  var mayFollowContract: Bool { nature == .postExposition && requestedBy == .travailleur }

  /// Rule 8: may open a new session in the first days.
  var mayOpenSession: Bool {
    beforeAssignment || [.reprise, .prereprise, .orientationMedecin, .secondExamen].contains(nature)
  }

  /// Rule 9: the reserve is made for it.
  var entersReserve: Bool { mayOpenSession || (nature == .demande && requestedBy == .medecin) }

  /// The day after which the visit no longer makes sense (rule 1); every other one is only late.
  var closes: CivilDate? {
    switch nature {
    case .prereprise: due
    case .postExposition: requestedBy == .travailleur ? requestTo : nil
    default: nil
    }
  }

  /// A training that the one who holds the exam must have (R. 4451-85, and hyperbaric work by analogy).
  var isSIRExam: Bool { nature == .examenAptitudeEmbauche || nature == .renouvellementAptitude }
}
