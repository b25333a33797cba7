/// What is said of plans kept in a cache.
public enum StoreSentences {
  public static let remade = Sentence(
    fr: "{0} : ce plan du cache est incomplet, modifié ou étranger ; il n’est pas cru.\nIl est refait, rien n’est à faire.",
    en: "{0}: this plan of the cache is incomplete, altered or foreign; it is not trusted.\nIt is made again, nothing to do.")
}
