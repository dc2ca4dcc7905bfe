"""The stylesheet of HTML pages: system fonts, one accent colour, light and dark, small screens, paper.

The colours are tested for a contrast of 4.5 to 1 and more (tests/browser).
"""

STYLE = """
:root{color-scheme:light dark;--paper:#fdfdfc;--card:#fff;--ink:#1a1d21;--quiet:#5b636c;--line:#e3e5e8;
--track:#eceef0;--accent:#0b6e68;--soft:#d5ebe8;--on-accent:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#121517;--card:#191d20;--ink:#e7eaec;--quiet:#a2abb3;
--line:#2b3136;--track:#262b30;--accent:#56c9bd;--soft:#17403d;--on-accent:#0c1414}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere;font-variant-numeric:tabular-nums;
font:16px/1.55 -apple-system,"Segoe UI",Roboto,Inter,"Noto Sans","Liberation Sans",system-ui,sans-serif}
.page{max-width:60rem;margin:0 auto;padding:3rem 1rem 4rem}
p{margin:.6rem 0;max-width:42rem}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
h1{font-size:clamp(1.7rem,1.2rem + 2.4vw,2.5rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 .5rem;
max-width:46rem;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;letter-spacing:-.01em;margin:0 0 1rem}
section{margin-top:3.25rem}
.aside{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .9rem;margin:0 0 1.25rem}
.aside span{color:var(--quiet)}
.aside span:first-child{font-size:1.35rem;font-weight:600;color:var(--accent)}
.aside span+span{border:1px solid var(--accent);border-radius:1rem;
padding:.05rem .7rem;color:var(--ink);font-size:.9rem}
section>.aside{margin:-.85rem 0 1rem;font-size:.95rem}
section>.aside span:first-child{font-size:1rem;font-weight:400;color:var(--quiet)}
.quiet{color:var(--quiet);font-size:.92rem}
nav{font-size:.9rem;border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem}
nav p{margin:0 0 .3rem;color:var(--quiet)}
nav ul{list-style:none;margin:0;padding:0;columns:16rem;column-gap:2rem}
nav a{display:block;padding:.22rem 0;color:var(--ink);text-decoration-color:var(--line)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.94rem}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;
font-weight:400;overflow-wrap:break-word}
th:last-child,td:last-child{padding-right:0}
thead th,thead td{color:var(--quiet);font-size:.85rem;padding-top:0;white-space:nowrap}
.right{text-align:right;white-space:nowrap}
td.drawn{width:22%;min-width:4rem;vertical-align:middle}
tbody th{unicode-bidi:isolate;width:46%}
.must{display:inline-block;border:1px solid var(--line);border-radius:.25rem;padding:0 .35rem;margin-left:.35rem;
font-size:.75rem;line-height:1.35;color:var(--quiet);white-space:nowrap}
.after{color:var(--quiet);font-size:.92rem}
dl{margin:0;display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.5rem 1.5rem}
dt{color:var(--quiet);max-width:20rem}
dd{margin:0;max-width:42rem}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;color:var(--ink)}
ul.list{padding-left:1.1rem;margin:0;max-width:44rem}
ul.list li{margin:.4rem 0}
.item{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1.1rem 1.25rem;margin:0 0 1rem}
.item .title{font-weight:600;margin:0;max-width:none}
.item .title b{display:inline-block;min-width:1.6rem;color:var(--accent)}
.item .note{color:var(--quiet);font-size:.92rem;margin:.1rem 0 0}
.item dl{margin-top:.8rem;gap:.35rem 1.25rem;grid-template-columns:minmax(4.5rem,max-content) 1fr}
figure{margin:0}
p+figure,figure+.wide{margin-top:1.5rem}
figcaption{margin-bottom:1.1rem;max-width:42rem}
svg{display:block;overflow:visible}
svg text{fill:var(--ink);font-size:13.5px}
svg .value{fill:var(--quiet);font-size:12.5px}
svg .tick{fill:var(--quiet);font-size:12px}
svg .mark{fill:var(--accent)}
.grid{stroke:var(--line)}
.track,.beyond{fill:var(--track)}
.bar{fill:var(--accent)}
.missing{fill:none;stroke:var(--accent);stroke-width:1.25}
.guess{fill:var(--soft);stroke:var(--accent);stroke-dasharray:3 2}
.asked{stroke:var(--ink);stroke-width:2}
.interval{fill:var(--ink)}
.link,.join{fill:none;stroke:var(--line);stroke-width:1.5}
.join{stroke:var(--accent)}
.range{stroke:var(--accent);stroke-width:12;stroke-opacity:.3;stroke-linecap:round}
.ring{fill:var(--paper);stroke:var(--track);stroke-width:4}
.part{fill:none;stroke:var(--accent);stroke-width:4}
.unmeasured{fill:var(--paper);stroke:var(--quiet);stroke-dasharray:2 2}
.tick-mark{fill:none;stroke:var(--on-accent);stroke-width:1.6}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;color:var(--quiet);font-size:.85rem;margin:0 0 1.3rem;padding:0;
list-style:none}
.legend li{display:flex;align-items:center;gap:.45rem}
.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.75rem 3.5rem}
.trees{columns:2 22rem;column-gap:3.5rem}
.trees>div{break-inside:avoid;padding-bottom:1.25rem}
.group{font-weight:600;margin:0 0 .6rem}
details{margin-top:1rem}
summary{cursor:pointer;color:var(--quiet);font-size:.92rem;padding:.3rem 0;width:fit-content}
.facts{border-top:1px solid var(--line);margin:0}
.facts:last-child{border-bottom:1px solid var(--line)}
.facts summary{display:grid;grid-template-columns:1rem minmax(0,1fr) 4rem minmax(4rem,30%);gap:.75rem;width:auto;
align-items:center;padding:.65rem 0;color:var(--ink);font-size:.95rem;list-style:none}
.facts summary::-webkit-details-marker{display:none}
.facts summary::before{content:"+";color:var(--accent);font-weight:600;text-align:center}
.facts[open] summary::before{content:"\\2212"}
.facts .inner{padding:.2rem 0 1.2rem 1.75rem}
.facts table{font-size:.88rem}
.facts td:last-child{width:55%}
.facts tbody th{width:auto}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.85rem}
@media (max-width:34rem){
.page{padding-top:1.75rem}
section{margin-top:2.5rem}
dl{grid-template-columns:1fr;gap:.1rem}
dd{margin-bottom:.6rem}
.item{padding:1rem}
.item dl{grid-template-columns:1fr;gap:.1rem}
.item dd{margin-bottom:.4rem}
table{font-size:.88rem}
th,td{padding-right:.5rem}
thead th{white-space:normal}
tbody th{width:auto}
td.drawn,td.drawn+*{display:none}
.facts summary{grid-template-columns:1rem minmax(0,1fr) 3.2rem;gap:.5rem}
.facts summary svg{grid-column:2/4}
.facts .inner{padding-left:0}
}
@page{margin:18mm 16mm}
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--quiet:#444;--line:#ccc;--track:#e6e6e6;--accent:#0b6e68;
--soft:#d5ebe8;--on-accent:#fff}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:10.5pt;line-height:1.45}
.page{max-width:none;padding:0}
nav{display:none}
section{margin-top:1.6rem}
h1,h2,.group,figcaption,.legend,thead{break-after:avoid}
tr,.item,figure svg,.facts{break-inside:avoid}
.wide{overflow:visible}
a{color:inherit}
a:not(.address)::after{content:" (" attr(href) ")";color:var(--quiet);font-size:.9em}
p,ul.list{orphans:3;widows:3}
details.table{display:none}
.groups{grid-template-columns:1fr 1fr;gap:1rem 2rem}
.trees{columns:2;column-gap:2rem}
th,td{padding-top:.3rem;padding-bottom:.3rem}
.facts table{font-size:8pt;line-height:1.3}
.facts th,.facts td{padding-top:.12rem;padding-bottom:.12rem}
.facts summary{padding:.35rem 0}
.facts .inner{padding-bottom:.5rem}
.facts p{font-size:8.5pt;margin:.2rem 0}
.facts::details-content{content-visibility:visible;block-size:auto}
.facts summary::before{content:""}
}
""".strip()
