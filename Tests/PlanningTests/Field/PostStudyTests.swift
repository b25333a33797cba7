import Dossier
import Law
import Testing

@testable import Planning

@Suite("R4624-42: the study of a post before a second exam") struct PostStudyTests {
  /// Two firms where nothing is due; a worker of B had a first exam on Monday 16 November.
  private func service(firstExam: CivilDate = "2026-11-16") -> FieldService {
    var service = FieldService(
      days: [2, 4], [FieldService.due("A", since: "2019-01-01"), FieldService.establishment("B", headcount: 3, action: "2026-02-01")])
    service.dossier.employments = [EmploymentLine(Employment(worker: "W1", establishment: "B", birth: "1980-01-01", hired: "2015-01-01"))]
    service.dossier.visits = [
      PastVisit(worker: "W1", establishment: "B", nature: .demande, date: firstExam, role: .medecin, conclusion: .secondExamen)
    ]
    return service
  }

  @Test func `it comes before all else, in the first half-day, and its own last day is not written`() throws {
    var service = service()
    service.dossier.parameters.fieldEstablishmentsPerHalfDay = 1
    #expect(try service.names() == [["B"], ["A"]])
    #expect(try service.field()[0].visits == [FieldVisit("B", reasons: [.etudeDePoste], due: "2029-10-01")])
  }

  @Test func `an action since the first exam is the study`() throws {
    var service = service()
    service.dossier.establishments[1].lastAction = "2026-11-15"
    #expect(try service.reasons("B") == [.etudeDePoste])
    service.dossier.establishments[1].lastAction = "2026-11-16"
    #expect(try service.reasons("B") == nil)
  }

  @Test func `once the second exam is held nothing is left to study`() throws {
    var service = service()
    service.dossier.visits.append(PastVisit(worker: "W1", establishment: "B", nature: .secondExamen, date: "2026-11-20", role: .medecin))
    #expect(try service.reasons("B") == nil)
  }

  @Test func `it is not priced: the objective knows fiches and actions only`() throws {
    let service = try Service(service().dossier)
    #expect(FieldPlan.cost([], service: service).unvisited == 5)
  }
}
