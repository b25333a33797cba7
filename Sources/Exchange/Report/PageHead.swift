extension HTML {
  /// The beginning of every page, from its type to the end of its head.
  ///
  /// A page is read from a disk, shows what is nobody else's business and needs nothing from outside: no search engine, no referrer, no script,
  /// nothing loaded.
  ///
  /// - Parameter style: Rules of this page after those of every page.
  static func head(_ t: Typography, title: String, style: String = "") -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(t.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(title)</title>
    <style>\(raw: ReportStyle.sheet)\(raw: style)</style>
    </head>
    """
  }
}
