/// The words of `tierstemps diff`.
enum DiffSentences {
  static let same = Sentence(fr: "Les deux plans ne diffèrent en rien.", en: "The two plans do not differ.")
  static let placed = Sentence(fr: "Visites qui ont maintenant une place : {0}", en: "Visits that now have a place: {0}")
  static let unplaced = Sentence(
    fr: "Visites qui n’ont plus de place, ou n’en trouvent pas : {0}", en: "Visits that lost or find no place: {0}")
  static let gone = Sentence(
    fr: "Visites dont le second plan ne dit rien (tenues, ou plus requises) : {0}",
    en: "Visits of which the second plan says nothing (held, or no longer required): {0}")
  static let moved = Sentence(fr: "Rendez-vous déplacés : {0}", en: "Appointments moved: {0}")
  static let figures = Sentence(fr: "Chiffres du plan qui changent : {0}", en: "Figures of the plan that change: {0}")
  static let indicators = Sentence(fr: "Indicateurs qui changent : {0}", en: "Indicators that change: {0}")
  static let noCause = Sentence(fr: "sans cause connue", en: "no known cause")
  static let more = Sentence(fr: "… et {0} autres : --format json les donne toutes.", en: "… and {0} more: --format json gives them all.")
}
