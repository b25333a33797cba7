import Dossier
import Law
import Testing

@testable import Exchange

@Suite("The list of visits") struct VisitsOutputTests {
  private let obligation = Obligation(
    worker: "=T1", establishment: "E1", nature: .postExposition, anchor: "2025-03-14", due: nil, trigger: "2025-03-14", roles: .medecin,
    protocolRoles: [.collaborateur, .interne], rule: "POSTEXPO", articles: ["R4624-28-1", "L4624-2-1"], inForceSince: "2022-03-31",
    requestFrom: "2025-02-14", requestTo: "2025-09-14", reading: nil, reason: Reason(.postExposureEnded, [.day("2025-03-14")]))

  private func lines(_ format: VisitsOutput.Format, _ language: Language = .fr) -> [String] {
    var output = VisitsOutput(format, language, Parameters())
    output.append(obligation)
    return String(decoding: output.take(), as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func `the columns are those of the contract, in their order`() {
    #expect(
      lines(.csv)[0]
        == "visite;travailleur;etablissement;nature;requise;ouvre;echeance;cible;avant_affectation;roles;roles_protocole;regle;articles;"
        + "en_vigueur_depuis;couplee_avec;demande_du;demande_au;organisateur;provisoire;lecture;motif")
  }

  @Test func `a cell that a spreadsheet would run is made harmless, and the target counts from the trigger`() {
    #expect(
      lines(.csv)[1]
        == "'=T1~E1~post_exposition~2025-03-14;'=T1;E1;post_exposition;oui;;;2025-05-13;non;medecin;collaborateur|interne;POSTEXPO;"
        + "R4624-28-1|L4624-2-1;2022-03-31;;2025-02-14;2025-09-14;service;non;;"
        + "Exposition à un risque particulier terminée le 14/03/2025 : visite dans les meilleurs délais.")
  }

  @Test func `a line of JSON keeps lists, flags and what is empty`() {
    #expect(
      lines(.jsonl, .en)[0]
        == #"{"visite":"=T1~E1~post_exposition~2025-03-14","travailleur":"=T1","etablissement":"E1","nature":"post_exposition","#
        + #""requise":"oui","ouvre":null,"echeance":null,"cible":"2025-05-13","avant_affectation":false,"roles":["medecin"],"#
        + #""roles_protocole":["collaborateur","interne"],"regle":"POSTEXPO","articles":["R4624-28-1","L4624-2-1"],"#
        + #""en_vigueur_depuis":"2022-03-31","couplee_avec":[],"demande_du":"2025-02-14","demande_au":"2025-09-14","#
        + #""organisateur":"service","provisoire":false,"lecture":null,"#
        + #""motif":"Exposure to a particular risk ended on 2025-03-14: visit as soon as possible."}"#)
  }

  @Test func `what is not due has no target`() {
    var output = VisitsOutput(.csv, .fr, Parameters())
    var line = obligation
    (line.worker, line.required) = ("T;1", .non)
    output.append(line)
    let text = String(decoding: output.take(), as: UTF8.self)
    #expect(text.contains("\"T;1~E1~post_exposition~2025-03-14\";\"T;1\";E1;post_exposition;non;;;;non;"))
    #expect(output.count == 0)
  }

  @Test func `a part has neither header nor the lines of the whole`() {
    var whole = VisitsOutput(.csv, .fr, Parameters())
    whole.append(obligation)
    var part = whole.part
    #expect(part.count == 0)
    part.append(obligation)
    let (all, some) = (whole.take(), part.take())
    #expect(all.suffix(some.count).elementsEqual(some))
    #expect(all.count > some.count)
  }

  @Test func `only what needs quotes has quotes, and only what a spreadsheet would run an apostrophe`() {
    func csv(_ text: String) -> String {
      var bytes = Array("x;".utf8) + Array(text.utf8)
      OutputText.closeCSV(&bytes, from: 2)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(csv("") == "x;")
    #expect(csv("042") == "x;042")
    #expect(csv("à 5 %") == "x;à 5 %")
    #expect(csv("-1") == "x;'-1")
    #expect(csv("'@a") == "x;''@a")
    #expect(csv("'a") == "x;'a")
    #expect(csv("=\"a;b\"") == "x;\"'=\"\"a;b\"\"\"")
    #expect(csv("a\nb") == "x;\"a\nb\"")
  }

  @Test func `a JSON string escapes quotes, backslashes and control characters only`() {
    var bytes = Array("é\"\\\u{1}\u{1F}".utf8)
    OutputText.closeJSON(&bytes, from: 0)
    #expect(String(decoding: bytes, as: UTF8.self) == #""é\"\\\u0001\u001f""#)
  }
}
