/// The words of appels.html, the sheet beside the telephone.
enum CallSentences {
  static let title = Sentence(fr: "Appels", en: "Calls")
  static let lead = Sentence(
    fr: "{0} salarié[s] à prévenir d’un changement, {1} vacation[s] des deux semaines qui viennent.",
    en: "{0} worker[s] to tell of a change, {1} session[s] of the two weeks ahead.")
  static let audience = Sentence(
    fr: "Pour la planification. Ne sort pas du service : les natures de visite y figurent.",
    en: "For planning. It does not leave the service: natures of visits are on it.")
  static let tell = Sentence(fr: "À prévenir : rendez-vous déplacés ou retirés", en: "To tell: appointments moved or dropped")
  static let nobody = Sentence(
    fr: "Personne : aucun rendez-vous déjà envoyé n’a changé.", en: "Nobody: no appointment already sent has changed.")
  static let was = Sentence(fr: "Était", en: "Was")
  static let becomes = Sentence(fr: "Devient", en: "Becomes")
  static let dropped = Sentence(fr: "retiré, sans nouvelle place", en: "dropped, no new place")
  static let droppedForGood = Sentence(fr: "retiré, plus nécessaire", en: "dropped, no longer needed")
  static let why = Sentence(fr: "Pourquoi", en: "Why")
  static let told = Sentence(fr: "Prévenu le", en: "Told on")
  static let establishment = Sentence(fr: "Établissement", en: "Establishment")
  static let freed = Sentence(fr: "Si un créneau se libère", en: "If a slot is freed")
  static let freedNote = Sentence(
    fr:
      "Pour chaque vacation, qui appeler, dans l’ordre : visites sans place d’abord, puis celles qui gagneraient à venir plus tôt ; à gravité égale, les plus proches. Le professionnel peut les tenir et la durée entre dans la vacation ; relancez « plan » après un accord.",
    en:
      "For each session, whom to call, in order: visits without a place first, then those that would gain by coming sooner; of equally grave ones the nearest. The professional may hold them and the length fits the session; run ‘plan’ again once someone agrees."
  )
  static let session = Sentence(fr: "{0}, {1}, {2}", en: "{0}, {1}, {2}")
  static let rank = Sentence(fr: "Rang", en: "Rank")
  static let minutes = Sentence(fr: "Durée", en: "Length")
  static let kilometres = Sentence(fr: "Distance", en: "Distance")
  static let notice = Sentence(fr: "Préavis", en: "Notice")
  static let noticeKept = Sentence(fr: "respecté", en: "kept")
  static let noticeAsk = Sentence(fr: "seulement s’il accepte", en: "only if willing")
  static let gives = Sentence(fr: "Libérerait", en: "Would give up")
  static let answer = Sentence(fr: "Réponse", en: "Answer")
  static let target = Sentence(fr: "À viser", en: "Target")
}
