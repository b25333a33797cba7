/// The look of the report: one accent, a serif for titles and figures, paper first. All contrasts are at least 4.5 to 1.
enum ReportStyle {
  static let sheet = """
    :root{--ink:#1d2529;--soft:#515c62;--line:#d5dbde;--paper:#fff;--wash:#f4f6f6;--accent:#0d5265;--mid:#6fa3b1;--warn:#7a2e12}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);
    font:16px/1.5 "Source Sans 3","Segoe UI",system-ui,Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif;
    font-variant-numeric:tabular-nums lining-nums}
    main,header,footer{max-width:64rem;margin:0 auto;padding:0 1.25rem}
    h1,h2,h3,.figure b{font-family:Charter,"Bitstream Charter","Source Serif 4",Georgia,"Times New Roman","DejaVu Serif",serif;
    font-weight:600;line-height:1.2}
    header{padding-top:2.25rem}
    h1{font-size:2rem;margin:0;letter-spacing:-.01em}
    .week{color:var(--accent);font-size:1.15rem;margin:.15rem 0 .4rem;font-weight:600}
    .span,.note{color:var(--soft);font-size:.875rem;margin:.25rem 0}
    .lead{font-size:1.15rem;line-height:1.45;margin:1.1rem 0 .3rem;max-width:46rem}
    h2{font-size:1.35rem;margin:2.6rem 0 .6rem;padding-top:.7rem;border-top:2px solid var(--accent)}
    h3{font-size:1.05rem;margin:0 0 .3rem}
    .figures{display:grid;grid-template-columns:repeat(5,1fr);gap:0;margin:1.3rem 0 .6rem;padding:0;list-style:none}
    .figure{padding:.1rem .9rem;border-left:1px solid var(--line)}
    .figure:first-child{padding-left:0;border-left:0}
    .figure b{display:block;font-size:2.15rem;letter-spacing:-.02em}
    .figure .name{display:flex;align-items:center;gap:.45rem;font-weight:600;font-size:.95rem}
    .figure .aside{color:var(--soft);font-size:.85rem}
    .key{display:inline-block;width:.8rem;height:.8rem;border:1px solid var(--ink);flex:none}
    .key.on-time{background:var(--accent);border-color:var(--accent)}.key.late{background:var(--mid);border-color:var(--mid)}
    .key.unplaced{background:repeating-linear-gradient(135deg,#fff 0 2px,var(--warn) 2px 3.4px);border-color:var(--warn)}
    .bar{display:block;width:100%;height:.8rem}.whole .bar{height:1.1rem}
    .bar .on-time{fill:var(--accent)}.bar .late,.bar .planned{fill:var(--mid)}
    .key.forecast{background:radial-gradient(circle at 2px 2px,#3f7384 1px,#fff 1.2px) 0 0/4px 4px;border-color:#3f7384}
    .bar .forecast{fill:url(#dots);stroke:#3f7384;stroke-width:1}
    .bar .unplaced{fill:url(#hatch)}.bar .track{fill:#e6ebec}.bar .required{fill:var(--ink)}
    .defs{position:absolute}
    ol.decisions{list-style:none;margin:0;padding:0;counter-reset:d}
    ol.decisions>li{counter-increment:d;position:relative;padding:.85rem 0 .9rem 2.6rem;border-top:1px solid var(--line)}
    ol.decisions>li:first-child{border-top:0}
    ol.decisions>li::before{content:counter(d);position:absolute;left:0;top:.8rem;width:1.7rem;height:1.7rem;border-radius:50%;
    background:var(--accent);color:#fff;font-weight:700;font-size:.9rem;line-height:1.7rem;text-align:center}
    ol.decisions ul{margin:.2rem 0;padding-left:1rem;list-style:"– "}
    ol.decisions p{margin:.2rem 0}
    .causes{color:var(--soft)}
    .scroll{overflow-x:auto;margin:.4rem 0}
    .scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    table{border-collapse:collapse;width:100%;font-size:.9rem}
    caption{text-align:left;color:var(--soft);font-size:.85rem;padding:.2rem 0 .4rem}
    th,td{padding:.32rem .55rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
    thead th{font-weight:600;color:var(--soft);font-size:.8rem;border-bottom:1px solid var(--ink);vertical-align:bottom;white-space:nowrap}
    thead td{border-bottom:1px solid var(--ink)}tbody th{font-weight:600}
    th:first-child,td:first-child{padding-left:0}th:last-child,td:last-child{padding-right:0}
    .n{text-align:right;white-space:nowrap}
    .wide{width:30%;min-width:7rem;vertical-align:middle}
    tfoot th,tfoot td,tr.total th,tr.total td{border-top:1px solid var(--ink);border-bottom:0;font-weight:700}
    .short{color:var(--warn);font-weight:700}
    .key-note{white-space:nowrap;color:var(--soft);font-weight:400;font-size:.82rem}
    table.heat{font-size:.8rem;border-spacing:2px;border-collapse:separate}
    table.heat th,table.heat td{border:0;padding:.22rem .2rem;text-align:center;line-height:1.15}
    table.heat thead th{border:0;color:var(--soft)}
    table.heat thead th:first-child{text-align:left}table.heat tbody th{text-align:left;white-space:nowrap;padding-right:.6rem;
    padding-left:0}
    table.heat td small{display:block;font-size:.68rem;white-space:nowrap}
    .l0{background:#fff;color:var(--soft)}.l1{background:#eef3f4}.l2{background:#d9e6e9}.l3{background:#b4ced5}.l4{background:#7fadb9}
    .l5{background:#0d5265;color:#fff}.l6{background:#06303c;color:#fff}
    .heat .sum{border-left:2px solid var(--paper);font-weight:700}
    table.parts{max-width:27rem}table.parts tbody th{font-weight:400}
    table.visits{margin:.2rem 0 1.4rem}table.visits td.day{white-space:nowrap;width:11rem}
    table.visits tbody{border-bottom:1px solid var(--line);break-inside:avoid}
    table.visits tbody th,table.visits tbody td{border-bottom:0}table.visits tbody th{padding-left:.55rem}
    table.visits td.box{width:1.6rem;text-align:center}
    .box i{display:inline-block;width:.85rem;height:.85rem;border:1px solid var(--ink);vertical-align:-.1rem}
    h3.who{margin-top:1.2rem}
    ul.method{padding-left:1.1rem;font-size:.9rem;color:var(--soft)}
    ul.method li{margin:.25rem 0}
    footer{padding-bottom:2.5rem}
    @media screen and (max-width:46rem){
    header{padding-top:1.4rem}h1{font-size:1.6rem}
    .figures{grid-template-columns:1fr 1fr;row-gap:.9rem}.figure{padding:0 .8rem}.figure:nth-child(odd){padding-left:0;border-left:0}
    .figure b{font-size:1.75rem}.figure:first-child{grid-column:1/-1}
    .figure:first-child~.figure:nth-child(even){padding-left:0;border-left:0}
    .figure:first-child~.figure:nth-child(odd){padding-left:.8rem;border-left:1px solid var(--line)}
    ol.decisions>li{padding-left:0;padding-top:2.7rem}
    table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    table.stack tr{display:flex;flex-wrap:wrap;gap:.05rem 1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
    table.stack th,table.stack td{display:flex;gap:.4rem;border:0;padding:.05rem 0}
    table.stack th,table.stack td:not(.n){flex:1 0 100%}
    table.stack th{font-size:1rem}
    table.stack td::before{content:attr(data-name);color:var(--soft);flex:none}
    table.stack td.wide{padding:.25rem 0}table.stack td.wide::before{content:none}
    table.stack tr.total{border-bottom:0}
    .wide{min-width:5rem}
    }
    @page{size:A4;margin:14mm 12mm 16mm}
    @media print{
    :root{--soft:#3f484d}
    body{font-size:9.5pt}main,header,footer{max-width:none;padding:0}header{padding-top:0}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    h1{font-size:20pt}h2{font-size:13pt;margin-top:14pt;break-after:avoid}h3,caption{break-after:avoid}
    .figure b{font-size:20pt}.lead{font-size:11.5pt}
    tr,li,.figures{break-inside:avoid}thead{display:table-header-group}
    .scroll{overflow:visible}
    table{font-size:8.2pt}table.heat{font-size:7pt}table.heat td small{font-size:5.8pt}th,td{padding:.2rem .4rem}
    table.heat th,table.heat td{padding:.14rem .06rem}
    }
    """
}
