/// What the line of progress says while a plan is made.
public enum ProgressSentences {
  public static let reading = Sentence(fr: "lecture du dossier", en: "reading the dossier")
  public static let obligations = Sentence(fr: "visites requises", en: "required visits")
  public static let constructing = Sentence(fr: "premier plan", en: "first plan")
  public static let optimising = Sentence(fr: "optimisation", en: "optimising")
  public static let bounding = Sentence(fr: "borne", en: "bound")
  public static let verifying = Sentence(fr: "vérification", en: "verifying")
  public static let writing = Sentence(fr: "écriture", en: "writing")
  public static let areas = Sentence(fr: "zones {0}/{1}", en: "areas {0}/{1}")
  public static let incumbent = Sentence(fr: "meilleur {0}", en: "best {0}")
  public static let bound = Sentence(fr: "borne {0}", en: "bound {0}")
  public static let gap = Sentence(fr: "écart {0} %", en: "gap {0}%")
  public static let elapsed = Sentence(fr: "{0} s", en: "{0} s")
}
