import Foundation
import Testing

@Suite("What was given for a day after the horizon stays, in the plan as in its check") struct LaterAppointmentTests {
  @Test func `an appointment sent covers its visit, and a proposal waits or gives way`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    let scenario = """
      base: dossier
      parametres: {horizon_semaines: 1, gel_jours: 0, preavis_jours: {defaut: 0}}
      changements:
        - fichier: rendez_vous
          action: ajouter
          colonnes:
            - {rendez_vous: R2, travailleur: T1, nature: vip_periodique, date: 2026-12-04, heure: "09:00", professionnel: I1, centre: C1, statut: convoque}
            - {rendez_vous: R3, travailleur: T2, nature: renouvellement_aptitude, date: 2026-12-03, heure: "09:00", professionnel: M1, centre: C1, statut: propose}
            - {rendez_vous: R4, travailleur: T5, nature: vip_initiale, date: 2026-12-03, heure: "10:00", professionnel: M1, centre: C1, statut: propose}
      """
    try Data(scenario.utf8).write(to: URL(fileURLWithPath: folder.path + "/s.yaml"))
    let planned = try ProgrammeRun("plan", "s.yaml", "--output", "plan", in: folder.path)
    #expect(planned.code == 0, "\(planned.complaints)")
    let verified = try ProgrammeRun("verify", "s.yaml", "plan", in: folder.path)
    #expect(verified.code == 0, "\(verified.output)")
    let plan = try folder.files(in: "plan").mapValues { String(decoding: $0, as: UTF8.self) }
    let lines = plan["rendez_vous.csv"]?.split(whereSeparator: \.isNewline).map(String.init) ?? []
    #expect(lines.contains { $0.hasPrefix("R1;T4;") } && lines.contains { $0.hasPrefix("R2;T1;") }, "\(lines)")
    #expect(plan["non_places.csv"]?.contains("T1~") == false, "the visit is covered: \(plan["non_places.csv"] ?? "")")
    let ofT2 = lines.filter { $0.contains(";T2;") }
    #expect(ofT2.count == 1, "placed before, or left where it was, never both: \(lines)")
    #expect(lines.contains { $0.hasPrefix("R4;T5;") && $0.contains("2026-12-03") }, "\(lines)")
  }
}
