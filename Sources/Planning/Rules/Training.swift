import Dossier
import Law

/// Rule 1, training: the aptitude exams of workers under ionising radiation or hyperbaric pressure ask for a trained médecin (R. 4451-85).
enum TrainingRule {
  /// The trainings that a worker's exposures ask of whoever holds an aptitude exam.
  static func required(by history: WorkerHistory, line: EmploymentLine, begins: CivilDate) -> Set<Training> {
    var exposures = line.employment.exposures
    if let end = line.employment.exposuresEnd, end < begins { exposures = [] }
    for fact in history.facts where fact.end.map({ $0 >= begins }) ?? true {
      if case .exposure(let exposure) = fact.code { exposures.insert(ExposureSet(exposure)) }
    }
    var trainings: Set<Training> = []
    if exposures.has(.ionisantA) || exposures.has(.ionisantB) { trainings.insert(.ionisants) }
    if exposures.has(.hyperbare) { trainings.insert(.hyperbare) }
    return trainings
  }

  /// Whether the visit asks for the trainings.
  static func applies(to nature: Nature) -> Bool { nature == .examenAptitudeEmbauche || nature == .renouvellementAptitude }
}
