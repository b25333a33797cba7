import Dossier
import Law
import Testing

@testable import Verification

@Suite("The files of a plan agree") struct FilesAgreeTests {
  @Test func `every derived column is compared`() {
    let tiny = TinyService()
    #expect(tiny.codes { $0.appointments[0].daysLate = 1 } == ["valeur_fausse"])
    #expect(tiny.codes { $0.appointments[0].target = "2026-12-02" } == ["valeur_fausse"])
    #expect(tiny.codes { $0.appointments[0].appointment.minutes = 40 } == ["valeur_fausse"])
    #expect(tiny.codes { $0.appointments[0].role = .medecin } == ["valeur_fausse"])
    #expect(tiny.codes { $0.appointments[0].appointment.natures = [.demande] } == ["valeur_fausse"])
    #expect(tiny.codes { $0.sessions[0].minutes = 0 } == ["valeur_fausse"])
    #expect(tiny.codes { $0.sessions[0].appointments = [] } == ["valeur_fausse"])
  }

  @Test func `a finding says the file and the line`() {
    let tiny = TinyService()
    var plan = tiny.plan()
    plan.appointments[1].daysLate = 9
    plan.appointments[1].appointment.line = 42
    let finding = tiny.verify(plan).violations.first
    #expect(finding?.file == "rendez_vous.csv")
    #expect(finding?.line == 42)
    #expect(finding?.column == "retard_jours")
    #expect(finding?.value == "9")
    #expect(finding?.values == ["0"])
  }

  @Test func `every session has its line, once`() {
    #expect(TinyService().codes { $0.sessions.removeFirst() } == ["vacation_manquante"])
    #expect(TinyService().codes { $0.sessions.append($0.sessions[0]) } == ["ligne_en_double"])
  }

  @Test(arguments: [
    "objectif.retard", "objectif.non_places", "objectif.km", "retard_avant_debut", "hors_plan", "objectif.somme", "borne",
    "legal.borne",
    "plan_vide", "legal.plan_vide",
  ]) func `every figure of plan json is recomputed`(name: String) {
    let tiny = TinyService()
    var plan = tiny.plan()
    switch name {
    case "objectif.retard": plan.objective.late += 1
    case "objectif.non_places": plan.objective.unplaced += 1
    case "objectif.km": plan.objective.kilometres += 1
    case "retard_avant_debut": plan.latenessBeforeStart += 1
    case "hors_plan": plan.unplaceable += 1
    case "objectif.somme": plan.whole.sum += 1
    case "borne": plan.whole.bound += 1
    case "legal.borne": plan.legal.bound -= 1
    case "plan_vide": plan.whole.emptyPlan += 1
    default: plan.legal.emptyPlan += 1
    }
    let findings = tiny.verify(plan).violations
    #expect(findings.map(\.code) == ["chiffre_faux"])
    #expect(findings.first?.column == name)
  }

  @Test func `each file that changed, went or came since is remarked, not counted`() {
    var tiny = TinyService()
    tiny.dossier.digests = ["travailleurs.csv": "a", "absences.csv": "c", "fermetures.csv": "d"]
    var plan = tiny.plan()
    plan.digests = ["travailleurs.csv": "b", "absences.csv": "c", "trajets.csv": "e"]
    #expect(tiny.verify(plan).violations == [])
    let remarks = tiny.verify(plan).findings
    #expect(remarks.map(\.code) == ["dossier_different", "dossier_fichier_absent", "dossier_fichier_nouveau"])
    #expect(remarks.map(\.value) == ["travailleurs.csv", "trajets.csv", "fermetures.csv"])
    #expect(remarks.allSatisfy { $0.file == "plan.json" && $0.column == "empreintes" && $0.gravity == .avertissement })
    // In memory there is nothing to compare.
    tiny.dossier.digests = [:]
    #expect(tiny.verify(plan).findings == [])
  }
}
