/// What the coverage dossier adds to the look of the report: verdicts told by a shape and a word, a map, dense tables for A4.
enum CoverageStyle {
  static let sheet = """
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:#fff;padding:.3rem .6rem;z-index:2}
    caption.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    a{color:var(--accent)}
    .verdict{white-space:nowrap;font-weight:600}
    .verdict svg{width:.85rem;height:.85rem;vertical-align:-.08rem;margin-right:.35rem}
    abbr.s{text-decoration:none;color:var(--soft);font-style:italic}
    table.dense th,table.dense td{padding:.24rem .5rem}
    table.dense th:first-child,table.dense td:first-child{padding-left:0}
    table.dense thead th{white-space:normal;max-width:8.5rem}
    table.dense thead th.wide{max-width:none;white-space:nowrap}
    tr.sector th,tr.sector td{border-top:1px solid var(--mid);font-weight:600}
    tr.team th{font-weight:400;padding-left:1rem!important}
    table.criteria th{max-width:19rem}
    table.criteria .wide{width:12%;min-width:5rem}
    .article{color:var(--soft);font-size:.82rem;min-width:8rem}
    .remark{color:var(--soft);font-size:.82rem;min-width:7rem}
    td.answer{min-width:12rem}
    table.remedies th small{font-weight:400;color:var(--soft)}
    figure{margin:.6rem 0}
    figcaption{color:var(--soft);font-size:.875rem;margin-top:.3rem}
    .map{width:100%;height:auto;max-height:34rem;border:1px solid var(--line);background:var(--wash)}
    .map path{fill:#0d5265;fill-opacity:.1;stroke:#0d5265;stroke-width:1.2}
    .map text{font:600 13px "Source Sans 3","Segoe UI",system-ui,sans-serif;fill:#1d2529;text-anchor:middle;
    paint-order:stroke;stroke:#fff;stroke-width:3px}
    .map .fixe{fill:#7a2e12;stroke:#fff;stroke-width:1.2}.map .mobile{fill:#fff;stroke:#7a2e12;stroke-width:2}
    .map .scale{stroke:#1d2529;stroke-width:2}.map text.small{font-weight:400;font-size:12px}.map text.crowded{font-size:8.5px;stroke-width:2px}
    .legend svg{width:1rem;height:1rem;vertical-align:-.15rem}
    table.definitions td,table.definitions th{font-size:.85rem}
    table.definitions th{min-width:9rem}
    h3{margin-top:1.3rem}
    @media screen and (max-width:46rem){table.stack td.none{display:none}.map text{font-size:24px}.map text.small{font-size:20px}
    tr.sector th,tr.sector td{border-top:0!important}table.stack td.verdict{flex:1 0 100%}table.criteria th{max-width:none}tr.team th{padding-left:0!important}
    .figures .figure:first-child~.figure{border-left:0;padding-left:0}
    table.stack thead th{max-width:none}}
    .key.track{background:#e6ebec;border-color:#515c62}.bar .track{stroke:none}
    @media print{table.keep{break-inside:avoid}table.dense th,table.dense td{padding:.13rem .3rem}table.criteria{font-size:7.6pt}.map{max-height:118mm}
    .article,.remark{font-size:7.2pt;min-width:0}section.page{break-before:page}h2{margin-top:11pt}figure{break-inside:avoid}
    .lead{margin:.5rem 0 .2rem}.figures{margin:.5rem 0}.figure b{font-size:16pt}.note{font-size:8pt}
    table.definitions td,table.definitions th{font-size:7.6pt}a{text-decoration:none}
    table thead{display:table-header-group}}
    """
}
