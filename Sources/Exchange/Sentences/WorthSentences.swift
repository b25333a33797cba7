/// The words of `explain --worth` and of its section in rapport.html. Neutral: they speak of time and rooms, never of a worker.
public enum WorthSentences {
  static let title = Sentence(fr: "Ce que vaudrait une demi-journée de plus", en: "What one more half-day would be worth")
  static let estimate = Sentence(
    fr:
      "Estimation marginale, aux prix linéaires qui prouvent la borne du plan (borne.json) : elle vaut pour une seule demi-journée ou une "
      + "seule salle de plus, le reste inchangé. Ce n’est pas une promesse : les valeurs ne s’additionnent pas, et la première demi-journée "
      + "ajoutée fait baisser la suivante.",
    en:
      "A marginal estimate, at the linear prices that prove the plan’s bound (borne.json): it holds for a single half-day or room more, the "
      + "rest unchanged. It is no promise: the values do not add up, and the first half-day added lowers the next.")
  static let units = Sentence(
    fr: "{0} points : une semaine de retard à la gravité 1. {1} points : une visite due, de coût médian, laissée sans place.",
    en: "{0} points: a week of lateness at severity 1. {1} points: a visit due, of median cost, left without a place.")
  static let nothing = Sentence(
    fr: "À ces prix, ni une demi-journée ni une salle de plus ne vaudrait rien : le temps ne manque pas.",
    en: "At these prices neither a half-day nor a room more would be worth anything: time is not short.")
  static let changed = Sentence(
    fr: "Attention : le dossier a changé depuis ce plan. Refaites le plan pour des prix justes.",
    en: "Beware: the dossier has changed since this plan. Plan again for true prices.")

  static let halfDays = Sentence(fr: "Une demi-journée de consultation de plus", en: "One more half-day of consultation")
  static let rooms = Sentence(fr: "Une salle de plus, une demi-journée", en: "One more room, for a half-day")
  static let totals = Sentence(
    fr: "Par professionnel, la somme des semaines", en: "By professional, the sum of the weeks")
  static let noHalfDay = Sentence(fr: "Aucune ne vaudrait rien.", en: "None would be worth anything.")
  static let shown = Sentence(fr: "{0} sur {1} ; « --all » les donne toutes, en CSV.", en: "{0} of {1}; “--all” gives them all, as CSV.")
  static let third = Sentence(
    fr: "Tiers-temps : ce que coûte la demi-journée la moins chère que le médecin peut lui donner cette semaine-là.",
    en: "Third: what the cheapest half-day that the médecin can give it costs that week.")

  static let week = Sentence(fr: "Semaine du", en: "Week of")
  static let professional = Sentence(fr: "Professionnel", en: "Professional")
  static let role = Sentence(fr: "Rôle", en: "Role")
  static let best = Sentence(fr: "Au mieux", en: "At best")
  static let centre = Sentence(fr: "Centre", en: "Centre")
  static let points = Sentence(fr: "Points", en: "Points")
  static let weeksLate = Sentence(fr: "Sem. retard", en: "Weeks late")
  static let visits = Sentence(fr: "Visites", en: "Visits")
  static let thirdCost = Sentence(fr: "Tiers-temps", en: "Third")
  static let weeks = Sentence(fr: "Semaines", en: "Weeks")

  static let more = Sentence(fr: "De plus", en: "One more")
  static let halfDayOf = Sentence(fr: "une demi-journée de {0} ({1})", en: "half-day of {0} ({1})")
  static let roomAt = Sentence(fr: "une salle à {0}", en: "room at {0}")
  static let when = Sentence(fr: "Au mieux", en: "At best")
  static let perVisit = Sentence(
    fr: "« Visites » : autant de visites dues, de coût médian ({0} points), qui auraient une place au lieu d’en manquer.",
    en: "“Visits”: as many visits due, of median cost ({0} points), with a place instead of none.")

  public static let needs = Sentence(
    fr: "--worth demande le dossier du plan, sans --worker, --visit ni --replay.",
    en: "--worth needs the plan's folder, without --worker, --visit or --replay.")
  public static let allNeeds = Sentence(fr: "--all accompagne --worth.", en: "--all goes with --worth.")
}
