/// What the comparison adds to the look of the report: letters for scenarios, bars on each side of a zero, steps of a waterfall.
enum ComparisonStyle {
  static let sheet = """
    .compare .l,.letter{display:inline-block;min-width:1.35rem;height:1.35rem;border-radius:.2rem;background:var(--accent);color:#fff;
    font-weight:700;font-size:.8rem;line-height:1.35rem;text-align:center;font-family:inherit}
    ol.answers{list-style:none;margin:1rem 0 0;padding:0}
    ol.answers li{display:flex;gap:.7rem;padding:.5rem 0;border-top:1px solid var(--line)}
    ol.answers h2{margin:0;padding:0;border:0;font-size:1rem}ol.answers p{margin:.1rem 0 0;font-size:.9rem;color:var(--soft)}
    ol.answers.many li{padding:.3rem 0}
    ol.answers .letter{flex:none;margin-top:.05rem}
    ol.answers .verdict{font:600 .85rem/1.3 "Source Sans 3","Segoe UI",system-ui,sans-serif;margin-left:.5rem;color:var(--accent)}
    ol.answers .verdict.worse{color:var(--warn)}ol.answers .verdict.unclear,ol.answers .verdict.same,ol.answers .verdict.otherPrices{color:var(--soft)}
    .unclear{color:var(--soft)}td.loss{color:var(--warn)}
    table.brief td small{display:block;font-size:.78rem;color:var(--soft)}
    table.brief tbody th{width:24%}table.brief th span{display:flex;gap:.5rem}table.brief th i{font-style:normal}table.brief th .l{flex:none}
    .compare thead th{font-size:.92em}.compare caption{font-size:1em}
    table.definitions th{width:22%}table.definitions code{font-size:.92em}
    tr.base th,tr.base td{border-bottom:1px solid var(--ink);border-top:0}
    .multiples{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem 1.6rem}
    figure.multiple{margin:0;break-inside:avoid}
    figure.multiple figcaption{display:flex;flex-direction:column;color:var(--ink);margin:0 0 .3rem;font-size:.9rem}
    figure.multiple figcaption span{color:var(--soft);font-size:.8rem}
    .barline{display:grid;grid-template-columns:1.35rem 1fr 5.4rem;gap:.4rem;align-items:center;padding:.08rem 0;font-size:.82rem}
    .barline .l{min-width:0;height:1.15rem;line-height:1.15rem;font-size:.72rem}
    .barline .v{text-align:right;white-space:nowrap}
    .bar .zero{fill:var(--soft)}.bar .gain{fill:var(--accent)}.bar .loss{fill:url(#hatch);stroke:var(--warn);stroke-width:1}
    .bar .doubt{fill:#e6ebec;stroke:#8a959a;stroke-width:1;stroke-dasharray:3 2}.bar .total{fill:var(--mid)}
    .key.gain{background:var(--accent);border-color:var(--accent)}
    .key.loss{background:repeating-linear-gradient(135deg,#fff 0 2px,var(--warn) 2px 3.4px);border-color:var(--warn)}
    .key.doubt{background:#e6ebec;border:1px dashed #8a959a}
    .legend .key{margin-left:.8rem}.legend .key:first-child{margin-left:0}
    .bar .b-0_a_temps{fill:#0d5265}.bar .b-1_a_7{fill:#3f7384}.bar .b-8_a_30{fill:#6fa3b1}.bar .b-31_a_90{fill:#a3c5ce}
    .bar .b-91_a_365{fill:#cfe0e4}.bar .b-plus_de_365{fill:#e9d9d0}.bar .b-sans_place{fill:url(#hatch)}
    .key.b-0_a_temps{background:#0d5265}.key.b-1_a_7{background:#3f7384}.key.b-8_a_30{background:#6fa3b1}.key.b-31_a_90{background:#a3c5ce}
    .key.b-91_a_365{background:#cfe0e4}.key.b-plus_de_365{background:#e9d9d0}
    .key.b-sans_place{background:repeating-linear-gradient(135deg,#fff 0 2px,var(--warn) 2px 3.4px)}
    table.lateness .wide{width:34%}table.cascade .wide{width:34%}table.cascade th{max-width:17rem;font-weight:400}
    table.cascade tr.total th{font-weight:700}
    abbr{text-decoration:none}
    .compare caption span,.heat caption span{display:inline-block;position:sticky;left:0;max-width:min(100%,calc(100vw - 2.6rem))}
    table.lateness thead th{white-space:nowrap}
    .bar .plain{fill:var(--mid)}.key.plain{background:var(--mid);border-color:var(--mid)}
    article.operation{break-inside:avoid;margin:.8rem 0}article.operation ul{margin:.2rem 0;padding-left:1.1rem;font-size:.9rem}
    article.operation h3{margin:0}
    .compare h3 .l{margin-right:.2rem}
    @media screen and (max-width:46rem){.multiples{grid-template-columns:1fr}ol.answers .verdict{display:block;margin-left:0;white-space:normal}
    ol.answers li>div{min-width:0}
    .compare .scroll{background:linear-gradient(90deg,transparent 85%,rgba(13,82,101,.08)) right/100% 100% no-repeat}
    .compare .scroll tbody th,.compare .scroll thead th:first-child{position:sticky;left:0;background:#fff;z-index:1}
    .compare .scroll caption{max-width:none}.compare table.dense{font-size:.82rem}.compare .wide{min-width:8rem}table.brief tbody th{min-width:9rem}table.definitions td{min-width:9rem}
    table.cascade th{min-width:10rem}}
    @media print{.multiples{gap:.5rem 1.1rem}.barline{font-size:7.4pt;grid-template-columns:1rem 1fr 4.6rem;gap:.25rem}
    .barline .l{height:.95rem;line-height:.95rem;font-size:6.6pt}ol.answers p{font-size:8.4pt}ol.answers li{padding:.22rem 0}
    ol.answers h2{font-size:10pt}table.brief td small{font-size:6.8pt}article.operation ul{font-size:8.2pt}.note{font-size:7.8pt;break-after:avoid}
    ol.answers.many li{padding:.12rem 0}ol.answers.many p{font-size:7.8pt;margin:0}ol.answers.many h2{font-size:9pt}ol.answers{margin-top:.5rem}
    .compare table.brief td,.compare table.brief tbody th{padding:.06rem .3rem;line-height:1.22;font-size:7.4pt}
    .compare table.brief td small{font-size:6.4pt;line-height:1.15}.compare section>h2{margin-top:8pt;padding-top:.35rem}
    .compare caption{padding:0 0 .15rem}.compare header .lead{font-size:10.5pt;margin:.35rem 0 .1rem}
    .compare table.dense,.compare table.heat{font-size:7.8pt}.compare table.dense thead th,.compare table.heat thead th{font-size:7.2pt}ul.method{font-size:8.4pt}}
    """
}
