import Dossier
import Generation
import Law
import Testing

@testable import Planning

@Suite("Whom to call when a slot is freed") struct WaitingListTests {
  @Test(arguments: 1...3) func `five workers at most, each near, of the right role and free that day`(seed: Int) throws {
    let dossier = Generator.dossier(
      GenerationRequest(workers: 700, overdueThousandths: 400, seed: 8100 + seed, vacantThousandths: 300, teams: 2))
    let plan = try ReplanTests.plan(dossier, effort: 5)
    let service = try Service(dossier)
    let ofKey = Dictionary(service.candidates.map { ($0.group.keys[0], $0) }) { first, _ in first }
    let lastDay = plan.begins.adding(days: 13)
    let came = Dictionary(grouping: plan.appointments.map(\.appointment), by: \.worker)
    #expect(!plan.waitingList.isEmpty)
    for entry in plan.waitingList {
      let candidate = try #require(ofKey[entry.visit])
      let member = try #require(service.memberIndex[entry.professional])
      let holder = try #require(candidate.holders.first { $0.member == member })
      #expect(holder.minutes == entry.minutes && entry.natures == candidate.group.natures)
      #expect(candidate.reach.contains { service.sites[$0.site].centre == entry.centre && $0.kilometres == entry.kilometres })
      #expect(entry.halfDay.day >= plan.begins && entry.halfDay.day <= lastDay)
      #expect(candidate.group.days.contains(plan.begins.days(to: entry.halfDay.day)))
      #expect((entry.halfDay.day < NoticeRule.firstDay(candidate.group.obligations, service.parameters)) == (entry.notice == .accord))
      #expect(came[entry.worker]?.contains { $0.date == entry.halfDay.day && $0.status != .annule } != true)
      if let key = entry.appointment {
        let given = try #require(came[entry.worker]?.first { $0.id == key })
        #expect(given.status == .propose && given.date > lastDay && given.date > entry.target)
      }
    }
    for (_, entries) in Dictionary(grouping: plan.waitingList, by: { "\($0.professional) \($0.halfDay.code)" }) {
      #expect(entries.map(\.rank).sorted() == Array(1...entries.count) && entries.count <= 5)
      #expect(Set(entries.map(\.worker)).count == entries.count)
    }
  }
}
