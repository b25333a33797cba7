/// What the page of a worker's years adds to ``ReportStyle``: rows of bars and marks, which read without colour.
enum TimelineStyle {
  static let sheet = """
    .course{margin:1.6rem 0 .4rem;padding:0}
    .axis,.row{display:grid;grid-template-columns:11.5rem 1fr 6.6rem;align-items:stretch;column-gap:.9rem}
    .axis{height:1.5rem}
    .lane{position:relative;min-height:2rem}
    .axis .lane{min-height:1.5rem}
    .axis span{position:absolute;bottom:.1rem;font-size:.78rem;color:var(--soft);padding-left:.2rem}
    .row{border-top:1px solid var(--line)}
    .row:last-of-type{border-bottom:1px solid var(--ink)}.axis+.row{border-top:1px solid var(--ink)}
    .label{font-size:.88rem;font-weight:600;line-height:1.2;padding:.25rem 0;align-self:center}
    .by{font-size:.84rem;font-weight:600;text-align:right;align-self:center;white-space:nowrap}
    .by span{display:block}.by .over{color:var(--warn)}
    .by .maybe{font-weight:400;font-style:italic}.axis .by{color:var(--soft);font-size:.78rem;font-weight:400;align-self:end}
    .lane>*{position:absolute}
    .tick{top:0;bottom:0;border-left:1px solid #e8ecee}
    .lane>.today{top:0;bottom:0;border-left:2px solid var(--ink);margin-left:-1px}
    .bar-post,.bar-risk,.bar-away{top:calc(50% - .5rem);height:1rem;border-radius:2px;min-width:3px}
    .bar-post{background:#dbe6e9;overflow:hidden;white-space:nowrap;border-left:3px solid var(--accent)}
    .bar-post b{font:600 .74rem/1rem inherit;font-size:.74rem;line-height:1rem;display:block;padding-left:.4rem;color:#123944}
    .bar-risk{top:calc(50% - .28rem);height:.56rem;background:repeating-linear-gradient(90deg,var(--mid) 0 5px,#c3d8de 5px 9px)}
    .bar-away{background:#3b464b}
    .lane>.from-before{border-left:0;border-top-left-radius:0;border-bottom-left-radius:0;
    -webkit-mask-image:linear-gradient(90deg,transparent,#000 1.4rem);mask-image:linear-gradient(90deg,transparent,#000 1.4rem)}
    .dot,.end{width:.86rem;height:.86rem;margin-left:-.43rem;top:calc(50% - .43rem)}
    .dot{border-radius:50%;background:var(--accent);border:2px solid var(--accent)}
    .dot.late{background:#fff;border-width:3px}
    .end{transform:rotate(45deg) scale(.86);background:#fff;border:2px solid var(--accent)}
    .end.over{background:var(--warn);border-color:var(--warn)}.end.maybe{border-style:dashed}
    .wait{top:calc(50% - 1px);border-top:2px dotted var(--mid)}.wait.over{border-color:var(--warn)}
    .window{top:calc(50% - .38rem);height:.76rem;min-width:4px;background:#cfe0e5;border:1px solid var(--accent);border-radius:2px}
    .window.maybe{background:#fff;border-style:dashed}
    .overrun{top:calc(50% - .28rem);height:.56rem;background:repeating-linear-gradient(135deg,#fff 0 2px,var(--warn) 2px 4px);
    border:1px solid var(--warn)}
    .text{top:calc(50% - .75rem);margin-left:-.3rem;font-family:Georgia,"DejaVu Serif",serif;font-weight:700;color:var(--accent)}
    figcaption{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.8rem;color:var(--soft);padding:.6rem 0 0}
    .k{display:inline-flex;align-items:center;gap:.45rem}
    .k i{position:static;display:inline-block;margin:0;flex:none}
    .k .window,.k .overrun{width:1.4rem;height:.7rem}.k .today{height:1rem;border-left:2px solid var(--ink)}
    ul.asks,ol.years,ol.years ul,ol.texts{list-style:none;margin:0;padding:0}
    .asks>li{border-left:4px solid var(--accent);padding:.1rem 0 .1rem 1rem;margin:0 0 1.3rem;break-inside:avoid}
    .asks>li.over{border-left-color:var(--warn);border-left-style:double;border-left-width:6px}
    .asks>li.none{border-left:1px solid var(--line)}
    .asks p{margin:.15rem 0;max-width:46rem}.asks .when{font-weight:600}.over .when{color:var(--warn)}
    .law{color:var(--soft);font-size:.85rem}
    .years>li{display:grid;grid-template-columns:4.2rem 1fr;border-top:1px solid var(--line);padding:.55rem 0}
    .years>li:first-child{border-top:0}
    .years h3{font-size:1.15rem;margin:0}
    .years li li{display:grid;grid-template-columns:1.4rem 5.2rem 1fr;align-items:baseline;padding:.1rem 0}
    .years time{color:var(--soft);white-space:nowrap}
    .years li li::before{content:"";width:.62rem;height:.62rem;border-radius:50%;align-self:center;border:1px solid transparent}
    .years .held::before{background:var(--accent)}
    .years .held-late::before{border:2px solid var(--accent);width:.66rem;height:.66rem}
    .years .due::before,.years .over::before{border:2px solid var(--accent);border-radius:0;transform:rotate(45deg) scale(.8)}
    .years .over::before{background:var(--warn);border-color:var(--warn)}
    .years .fact::before{width:.3rem;height:.3rem;background:var(--soft);margin-left:.16rem}
    .years .now::before{width:0;height:0;border:.32rem solid transparent;border-left:.55rem solid var(--ink);border-radius:0}
    .years .now{font-weight:700}
    .texts>li{border-top:1px solid var(--line);padding:.6rem 0}.texts>li:first-child{border-top:0}
    .texts p{margin:.15rem 0;max-width:46rem}
    @media (max-width:46rem){
    .axis,.row{grid-template-columns:1fr auto}.label{padding:.4rem 0 0}.lane{grid-column:1/-1;grid-row:2}.axis .lane{grid-row:1}
    .axis>div:first-child,.axis .by{display:none}.by{padding-top:.4rem}.row .lane{min-height:1.75rem}
    .axis span.odd{display:none}
    .years>li{grid-template-columns:1fr}.years li li{grid-template-columns:1.3rem 5rem 1fr}
    }
    @media print{.axis,.row{grid-template-columns:8.5rem 1fr 5.4rem}.lane{min-height:1.5rem}.label,.by{font-size:8pt}.axis span{font-size:6.3pt;padding:0}
    .course{break-inside:avoid}.years>li,.texts>li{break-inside:avoid}
    .asks>li{margin-bottom:.7rem}}
    """
}
