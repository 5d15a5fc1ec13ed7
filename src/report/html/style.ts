const LIGHT = `
--paper:#fff;--ink:#1b2126;--muted:#545e67;--line:#d5dade;--soft:#f4f6f8;--track:#e6eaee;
--bar:#2f618f;--bar-pale:#9fbfdd;--mark:#1b2126;--link:#1f5a8c;
--bad:#a8281f;--bad-pale:#e3a39d;--bad-soft:#fcf1f0;
--warn:#855100;--warn-soft:#fdf6ea;
--good:#1f6f43;--good-pale:#9fd0b3;--good-soft:#eff8f2;`;

const DARK = `
--paper:#14191d;--ink:#e4e9ed;--muted:#a3adb6;--line:#39424a;--soft:#1c2328;--track:#2b343b;
--bar:#6fa8dc;--bar-pale:#395a78;--mark:#e4e9ed;--link:#8cc0ee;
--bad:#ff938a;--bad-pale:#7a3a36;--bad-soft:#2c1a1a;
--warn:#efb45a;--warn-soft:#2a2214;
--good:#76cf98;--good-pale:#2f5f43;--good-soft:#15261c;`;

const TEXT = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:66rem;padding:0 1.25rem 3rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h2{margin:0 0 1rem;font-size:1.35rem}
h3{margin:1.4rem 0 .5rem;font-size:1.05rem}
p,ul,dl{margin:0 0 .8rem}
p,li,dd{max-width:46rem}
ul{padding-left:1.25rem}
li{margin:.2rem 0}
a{color:var(--link);overflow-wrap:anywhere}
.name{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em;overflow-wrap:anywhere}
section{padding-top:1.75rem;margin-top:1.75rem;border-top:1px solid var(--line)}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);z-index:1}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}`;

const HEAD = `
.verdict{margin-top:1.5rem;padding:1.4rem 1.5rem 1rem;border:1px solid var(--line);border-left:.5rem solid var(--muted);border-radius:.4rem;background:var(--soft)}
.verdict.refuse{border-left-color:var(--bad);background:var(--bad-soft)}
.verdict.restrict{border-left-color:var(--warn);background:var(--warn-soft)}
.verdict.publish{border-left-color:var(--good);background:var(--good-soft)}
h1{margin:0 0 .9rem;font-size:1.25rem;font-weight:500}
.word{display:block;margin-bottom:.2rem;font-size:2.3rem;font-weight:750;letter-spacing:.01em;line-height:1.1}
.said{display:inline-block}
.said::first-letter{text-transform:uppercase}
.refuse .word,.mark.refuse{color:var(--bad)}
.restrict .word,.mark.restrict{color:var(--warn)}
.publish .word,.mark.met{color:var(--good)}
.mark.none{color:var(--muted)}
.meaning{font-size:1.15rem;font-weight:600}
.summary{font-weight:600}
.brief{padding:0;list-style:none}
.about{margin:1rem 0 0;padding:0;list-style:none;color:var(--muted);font-size:.92rem}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:1.25rem 0 0;padding:0;list-style:none;font-size:.92rem}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted);font-size:.92rem}`;

const BLOCKS = `
.criterion{margin:0 0 1rem;padding:.1rem 0 .1rem 1rem;border-left:.25rem solid var(--line)}
.criterion.refuse{border-color:var(--bad)}
.criterion.restrict{border-color:var(--warn)}
.criterion.met{border-color:var(--good)}
.criterion h3{margin:.2rem 0}
.id{margin-bottom:.3rem;color:var(--muted);font-size:.92rem}
.mark{margin-right:.4rem;font-weight:650;white-space:nowrap}
.found{font-weight:550}
.scroll{overflow-x:auto;margin:0 0 1rem}
table .name{overflow-wrap:break-word}
table{border-collapse:collapse;font-size:.94rem;line-height:1.4}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{vertical-align:bottom;color:var(--muted);font-size:.88em;max-width:11rem}
.number{text-align:right;font-variant-numeric:tabular-nums}
td:last-child,th:last-child{padding-right:0}
.facts>div{display:grid;grid-template-columns:minmax(8rem,21rem) 1fr;gap:0 1.25rem;padding:.35rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--muted)}
dd{margin:0;font-variant-numeric:tabular-nums;min-width:0}
.facts>div:last-child,tbody tr:last-child>*{border-bottom:0}
.sources{padding:0;list-style:none;font-size:.94rem}
.sources li{margin:.5rem 0;padding-left:2.2rem;text-indent:-2.2rem}
.sources .number{display:inline-block;width:2.2rem;text-align:left;text-indent:0}
.terms{columns:22rem 2;column-gap:2.5rem}
.terms>div{break-inside:avoid;padding-bottom:.7rem}
.terms dt{color:inherit;font-weight:600}
.terms dd{max-width:46rem}
.terms .formula{color:var(--muted);font-size:.92rem}
.id-of{color:var(--muted);font-weight:400;font-size:.92rem}`;

const FIGURES = `
.half svg{max-width:27rem}
.figures{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem 2.5rem}
figure{margin:0;padding:0}
figcaption h3{margin:0 0 .25rem}
figcaption p,.more,.ranges{color:var(--muted);font-size:.92rem}
svg{display:block;width:100%;height:auto;overflow:visible;font-family:inherit;font-variant-numeric:tabular-nums}
svg text{unicode-bidi:isolate}
.bullet{padding:.6rem 0;border-bottom:1px solid var(--line)}
.bullet:last-child{border-bottom:0;padding-bottom:0}
.bullet p{margin:0 0 .3rem}
.one{display:grid;grid-template-columns:minmax(0,1fr);gap:.1rem 2rem;align-items:center;margin-top:.4rem}
.one p{font-size:.94rem}
.one svg{max-width:26rem}
@media (min-width:46rem){
.figures{grid-template-columns:repeat(2,minmax(0,1fr))}
.whole{grid-column:1/-1}
.one{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
}
@media (max-width:30rem){
body{padding:0 1rem 2rem}
.verdict{margin-top:1rem;padding:1.1rem 1rem .6rem}
.facts>div{grid-template-columns:minmax(0,1fr)}
}`;

const PRINT = `
@page{size:A4;margin:15mm 15mm 17mm}
@media print{
html{font-size:9.5pt}
body{max-width:none;padding:0;line-height:1.45}
.ranges{break-after:avoid}
nav,.skip{display:none}
.verdict{margin-top:0;break-inside:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}
section{margin-top:1.2rem;padding-top:1.2rem}
h2,h3,figcaption{break-after:avoid}
.criterion,figure.half,.bullet,tr,.facts>div,.sources li,li{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
table{width:100%}
table .name{overflow-wrap:anywhere}
th[scope=row]{min-width:8.5rem}
.figures{grid-template-columns:repeat(2,minmax(0,1fr))}
.whole{grid-column:1/-1}
.one{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
p{orphans:3;widows:3}
a{color:inherit;text-decoration:none}
}`;

/** Looks of a page: light or dark as the reader's screen is, and on A4 as paper is. */
export const STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}${TEXT}${HEAD}${BLOCKS}${FIGURES}${PRINT}
`;
