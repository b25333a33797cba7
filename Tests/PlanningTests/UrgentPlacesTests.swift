import Dossier
import Generation
import Law
import Testing
import Verification

@testable import Planning

@Suite("Three places for one urgent visit") struct UrgentPlacesTests {
  private func offer(_ request: UrgentRequest, _ dossier: Dossier, _ plan: Plan) throws -> UrgentOffer? {
    guard case .offer(let offer) = try UrgentPlaces.find(request, in: dossier, plan: plan) else { return nil }
    return offer
  }

  @Test(arguments: 1...3) func `each place, sent, is kept by the next plan, which moves nobody and breaks no rule`(seed: Int) throws {
    let dossier = Generator.dossier(GenerationRequest(workers: 600, overdueThousandths: 100, seed: 8000 + seed, teams: 2))
    let plan = try ReplanTests.plan(dossier, effort: 5)
    let open = dossier.employments.filter { $0.employment.lastDay == nil && $0.employment.followedBy == .service }
    var offered = 0
    for line in open.indices where line % 40 == 0 {
      let request = UrgentRequest(worker: open[line].employment.worker, nature: .demande, date: plan.begins.adding(days: -3))
      guard let offer = try offer(request, dossier, plan), let choice = offer.choices.last else { continue }
      #expect(offer.choices.count <= 3)
      #expect(offer.choices.map(\.place.cost.sum) == offer.choices.map(\.place.cost.sum).sorted())
      offered += 1
      guard offered <= 4 else { break }
      var laid = ReplanTests.laid(plan, in: dossier)
      laid.requests.append(
        VisitRequest(worker: request.worker, nature: .demande, origin: .medecin, date: plan.begins.adding(days: -3)))
      laid.appointments.append(choice.appointment)
      laid.sortTables()
      let next = try ReplanTests.plan(laid, effort: 5)
      #expect(next.moves.allSatisfy { $0.worker == request.worker && !$0.mustCall }, "\(request.worker) \(next.moves)")
      #expect(next.appointments.contains { $0.appointment == choice.appointment && $0.visits == [offer.visit] }, "\(request.worker)")
      #expect(Verifier.verify(dossier: laid, plan: next).violations == [], "\(request.worker)")
    }
    #expect(offered > 0)
  }

  @Test func `a place holds by every rule, even those that a sent appointment is spared`() throws {
    let dossier = TinyService.dossier(workers: 4, weeks: 3)
    let plan = try ReplanTests.plan(dossier)
    let request = UrgentRequest(worker: "W1", nature: .demande, date: plan.begins.adding(days: -1))
    let offer = try #require(try offer(request, dossier, plan))
    #expect(offer.choices.count == 3)
    for choice in offer.choices {
      // Laid as a proposal, it stays only if every rule lets it.
      var laid = ReplanTests.laid(plan, in: dossier)
      laid.requests.append(VisitRequest(worker: "W1", nature: .demande, origin: .medecin, date: plan.begins.adding(days: -1)))
      laid.appointments.removeAll { $0.worker == "W1" }
      var proposed = choice.appointment
      proposed.status = .propose
      laid.appointments.append(proposed)
      laid.sortTables()
      let next = try ReplanTests.plan(laid)
      #expect(next.moves == [])
      #expect(Verifier.verify(dossier: laid, plan: next).violations == [])
    }
  }

  @Test func `a return from an absence that is still open calls for a reprise`() throws {
    var dossier = TinyService.dossier(workers: 2, weeks: 3)
    dossier.absences = [Absence(worker: "W1", cause: .maladie, start: "2026-08-03")]
    dossier.present.insert(.absences)
    let plan = try ReplanTests.plan(dossier)
    let offer = try #require(try offer(UrgentRequest(worker: "W1", nature: .reprise, date: "2026-11-30"), dossier, plan))
    #expect(offer.obligation.nature == .reprise && offer.isReserveExempt)
    #expect(offer.choices.allSatisfy { $0.place.halfDay.day >= "2026-11-30" })
    #expect(!offer.choices.isEmpty)
  }

  @Test func `nobody by that name, and a visit that nothing calls for`() throws {
    let dossier = TinyService.dossier(workers: 2)
    let plan = try ReplanTests.plan(dossier)
    guard case .unknownWorker = try UrgentPlaces.find(UrgentRequest(worker: "W9", nature: .demande), in: dossier, plan: plan) else {
      Issue.record("W9 exists")
      return
    }
    guard case .notRequired = try UrgentPlaces.find(UrgentRequest(worker: "W1", nature: .examenAptitudeEmbauche), in: dossier, plan: plan)
    else {
      Issue.record("an exam is due")
      return
    }
  }

  @Test func `a visit that the plan already places is told so`() throws {
    let dossier = TinyService.dossier(workers: 2)
    let plan = try ReplanTests.plan(dossier)
    let offer = try #require(try offer(UrgentRequest(worker: "W1", nature: .vipPeriodique), dossier, plan))
    #expect(offer.standing?.worker == "W1")
  }
}
