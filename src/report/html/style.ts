/**
 * The page's style sheet. Every kind of mark has a line of its own beside its colour: double for major, dashed for minor,
 * dotted for updates, plain for agreements. Text on each background has a contrast of at least 4.5 to 1 (WCAG 2.2 AA).
 */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--card:#f7f7f5;--ink:#1a1a1a;--soft:#55554f;--rule:#c9c9c2;--link:#0b4fa0;
--major:#a3140b;--major-bg:#fde4e1;--minor:#7a4b00;--minor-bg:#fff0c9;--update:#0b4fa0;--update-bg:#e2edfc;--agree:#1a5e2c;--agree-bg:#e2f3e6}
@media screen and (prefers-color-scheme:dark){:root{--page:#14161a;--card:#1d2026;--ink:#ececec;--soft:#b4b4ae;--rule:#44484f;--link:#8ec1ff;
--major:#ffa198;--major-bg:#47130f;--minor:#ffd37a;--minor-bg:#3d2b00;--update:#8ec1ff;--update-bg:#0d2b4f;--agree:#93dba5;--agree-bg:#0f3319}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:88rem;margin:0 auto;padding:0 1.25rem}
h1{font-size:1.6rem;line-height:1.25;margin:1.5rem 0 .5rem}
h2{font-size:1.2rem;margin:2rem 0 .75rem}
h3{font-size:1rem;margin:0 0 .35rem}
h4{font:700 1.25rem/1.3 Georgia,"Times New Roman",serif;margin:.5rem 0}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.lede{margin:0 0 1rem;color:var(--soft)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tiles{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;margin:1rem 0;padding:0}
.tiles li{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .4rem;border:1px solid var(--rule);border-inline-start-width:6px;border-radius:6px;padding:.4rem .9rem;background:var(--card)}
.tiles b{font-size:1.5rem;line-height:1.3}
.tiles span,.tiles label{font-size:.9rem;color:var(--soft)}
.tiles label{cursor:pointer;margin-inline-start:.3rem;padding:.15rem 0}
.tiles input{width:1rem;height:1rem;margin:0 .1rem 0 0;vertical-align:-.12rem;accent-color:var(--agree)}
.tiles .major{border-inline-start-color:var(--major)}.tiles .discrepancy{border-inline-start-color:var(--minor)}
.tiles .update{border-inline-start-color:var(--update)}.tiles .agreement{border-inline-start-color:var(--agree)}
.scroll{position:relative;overflow-x:auto;border:1px solid var(--rule);border-radius:4px}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .7rem;border-bottom:1px solid var(--rule)}
thead th{background:var(--card)}
tbody tr:last-child>*{border-bottom:0}
tbody th{font-weight:400;min-width:11rem;border-inline-start:4px solid var(--rule)}
tbody th .kind{display:block}
tr.major>th{border-inline-start-color:var(--major)}tr.discrepancy>th{border-inline-start-color:var(--minor)}
tr.update>th{border-inline-start-color:var(--update)}tr.agreement>th{border-inline-start-color:var(--agree)}
td a{text-decoration-color:var(--rule);color:inherit}td a:hover{text-decoration-color:currentcolor}
.silent,.kind,.byline,.said,.caveat,.count,.number,footer{color:var(--soft)}
.sign{font-weight:700}
.major .sign,.major .kind{color:var(--major)}.discrepancy .sign,.discrepancy .kind{color:var(--minor)}
.update .sign,.update .kind{color:var(--update)}.agreement .sign,.agreement .kind{color:var(--agree)}
.section ol{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
.finding{background:var(--card);border:1px solid var(--rule);border-inline-start:6px solid var(--rule);border-radius:4px;padding:.7rem 1rem}
.finding.major{border-inline-start-color:var(--major)}.finding.discrepancy{border-inline-start-color:var(--minor)}
.finding.update{border-inline-start-color:var(--update)}.finding.agreement{border-inline-start-color:var(--agree)}
.finding p{margin:0 0 .4rem}
.kind,.said,.caveat,.byline,.count{font-size:.9rem;font-weight:400}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.25rem 1rem;margin:0}
dt,dd{margin:0}
.go{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
dt{position:relative}
summary{cursor:pointer}summary h2{display:inline-block;margin-bottom:.5rem}
.articles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1.25rem;align-items:start}
@media screen and (min-width:70rem){
.desk:has(.articles){display:grid;grid-template-columns:minmax(20rem,2fr) 5fr;gap:1.5rem;align-items:start}
.desk:has(.articles) .findings{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:0 .5rem 1rem 0}
.desk:has(.articles) dl{grid-template-columns:1fr;gap:0}.desk:has(.articles) dd{margin-bottom:.4rem}}
article{border:1px solid var(--rule);border-radius:4px;padding:1rem 1.25rem;background:var(--card)}
article p{margin:.6rem 0}
.mark{color:inherit;font-weight:inherit;text-decoration:none;border-bottom:2px solid;border-radius:2px 2px 0 0;padding:.06em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.mark.major{background:var(--major-bg);border-bottom:4px double var(--major)}
.mark.discrepancy{background:var(--minor-bg);border-bottom:2px dashed var(--minor)}
.mark.update{background:var(--update-bg);border-bottom:3px dotted var(--update)}
.mark.agreement{border-bottom:1px solid var(--agree)}
.mark.agreement:hover,.finding .mark.agreement{background:var(--agree-bg)}
:root:has(#marks:not(:checked)) article .mark.agreement{border-bottom-color:transparent}
:root:has(#marks:not(:checked)) article .mark.agreement sup{visibility:hidden}
b.mark{font-weight:600}
.mark sup{font-size:.7em;line-height:0;margin-inline-start:.15em;font-weight:600}
.mark sup,.mark a sup{color:var(--ink)}.mark.agreement>sup{color:var(--soft);font-weight:400}
:target{outline:3px solid var(--link);outline-offset:2px}
.timeline{width:100%;height:auto;overflow:visible}
.timeline text{fill:var(--ink);font-size:12px}
@media (max-width:40rem){.timeline text{font-size:21px}}
.timeline .axis{stroke:var(--rule)}.timeline .line{fill:none;stroke:var(--update);stroke-width:2}.timeline circle{fill:var(--update)}
.timeline .value{font-weight:600;paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem}
figure{margin:0;border:1px solid var(--rule);border-radius:4px;padding:.7rem 1rem;background:var(--card);max-width:min(100%,44rem)}
figcaption{font-weight:600}
figure ol{margin:.25rem 0;padding-inline-start:1.4rem;font-size:.9rem}
caption{text-align:start}
details>summary{margin:.75rem 0}
footer{font-size:.85rem;margin:2rem auto}
@media (max-width:40rem){h1{font-size:1.35rem}tbody th{min-width:8.5rem}th,td{padding:.4rem .5rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}header,main,footer{padding:0 .75rem}}
@media print{:root{color-scheme:light}body{font-size:10pt}.finding,article,tr{break-inside:avoid-page}article{break-inside:auto}.articles{grid-template-columns:repeat(auto-fit,minmax(18rem,1fr))}
.mark,.tiles li,.finding{-webkit-print-color-adjust:exact;print-color-adjust:exact}.skip,.tiles label,details:not([open]){display:none}.scroll{overflow:visible}a{color:inherit}}
`
