import { Html } from './html';

/** The dashboard's tokens, by system preference alone: the page has no script that could read a choice. */
const TOKENS = `
:root{color-scheme:light dark;
--bg:light-dark(#fafafc,#0d0d11);--surface:light-dark(#fff,#15151b);--raised:light-dark(#f3f3f7,#1d1d25);
--line:light-dark(#e1e1e8,#2b2b36);--fg:light-dark(#17171c,#f2f2f5);--muted:light-dark(#4c4c58,#bdbdc8);
--subtle:light-dark(#656572,#9a9aa8);--accent:light-dark(#5a43db,#a99bff);--accent-soft:light-dark(#eeebff,#241f44);
--danger:light-dark(#b4232a,#ff8a8f);--danger-soft:light-dark(#fdecec,#34171a);
--success:light-dark(#0b6b3c,#55c98f);--success-soft:light-dark(#e5f6ec,#10291c);
--warning:light-dark(#7f5200,#edb54e);--warning-soft:light-dark(#fdf2dc,#2d220d);
--info:light-dark(#0a5cab,#74b8ff);--info-soft:light-dark(#e7f1fc,#11253a);
--patch:light-dark(#6b35b5,#c4a2ff);--patch-soft:light-dark(#f3ebfd,#251a3a);
--head:light-dark(#4c4c58,#bdbdc8);--head-soft:light-dark(#ececf1,#262630);
--options:light-dark(#9b2163,#ff93c7);--options-soft:light-dark(#fce9f3,#34152a)}
`;

const FRAME = `
*{box-sizing:border-box}
html{scroll-padding-top:72px;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:1440px;padding:24px 16px 48px;background:var(--bg);color:var(--fg);
font:14px/20px ui-sans-serif,system-ui,sans-serif;overflow-wrap:anywhere}
code,pre{font:13px/20px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
h1{font-size:20px;line-height:28px;margin:0}h2{font-size:16px;line-height:24px;margin:32px 0 8px}
h3{font-size:14px;line-height:20px;margin:0;font-weight:600}h4{font-size:14px;margin:24px 0 8px}
p{margin:8px 0;max-width:72ch}a{color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
summary{cursor:pointer;min-height:24px}
.operation>summary,.response>summary{list-style:none}
.operation>summary::before,.response>summary::before{content:'▸';color:var(--subtle);width:12px}
.operation[open]>summary::before,.response[open]>summary::before{content:'▾'}
.skip{position:absolute;left:-9999px}.skip:focus{left:16px;top:8px;background:var(--surface);padding:8px}
.note,.type,.role{color:var(--subtle)}.note>*{margin-right:12px}.prose{padding-left:20px;margin:8px 0}
.notice{background:var(--warning-soft);color:var(--warning);border-radius:8px;padding:12px}
p>code,li>code{background:var(--raised);border-radius:4px;padding:1px 4px}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:24px}
nav{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:8px 12px;max-height:40vh;overflow:auto}
nav summary{font-weight:600;padding:2px 0}nav ul{list-style:none;margin:0 0 8px;padding:0}
nav a{display:flex;gap:8px;align-items:baseline;padding:3px 4px;border-radius:4px;color:var(--fg);text-decoration:none}
nav a:hover{background:var(--raised)}nav .path{font-size:12px}
@media(min-width:1024px){body{padding:32px 24px}.columns{grid-template-columns:280px minmax(0,1fr);gap:32px}
nav{position:sticky;top:16px;align-self:start;max-height:calc(100vh - 32px);margin-top:16px}}
`;

const OPERATION = `
.operation{background:var(--surface);border:1px solid var(--line);border-radius:8px;margin:8px 0}
.operation>summary{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;padding:10px 12px;border-radius:8px}
.operation>summary:hover{background:var(--raised)}.operation[open]>summary{border-bottom:1px solid var(--line);border-radius:8px 8px 0 0}
.operation h3{display:flex;gap:8px;align-items:baseline;max-width:calc(100% - 24px)}.summary{color:var(--muted)}.content{padding:4px 16px 16px}
.method{font-size:12px;line-height:16px;font-weight:600;border-radius:4px;padding:2px 6px;min-width:64px;text-align:center;flex:none;background:var(--head-soft);color:var(--head)}
nav .method{font-size:11px;padding:1px 0;min-width:60px}
.method-get{background:var(--success-soft);color:var(--success)}.method-post{background:var(--warning-soft);color:var(--warning)}
.method-put{background:var(--info-soft);color:var(--info)}.method-patch{background:var(--patch-soft);color:var(--patch)}
.method-delete{background:var(--danger-soft);color:var(--danger)}.method-options{background:var(--options-soft);color:var(--options)}
.required{color:var(--danger);font-size:12px;font-weight:500}
.ref{color:var(--accent);background:var(--accent-soft);font-size:12px;line-height:16px;border-radius:4px;padding:1px 5px}
.limit{color:var(--muted);background:var(--raised);font-size:12px;line-height:16px;border-radius:4px;padding:1px 5px}
.name{font-weight:600}.media{margin:12px 0 4px;color:var(--subtle)}
.schema,.schema ul{list-style:none;margin:0;padding:0}.schema ul{border-left:1px solid var(--line);margin-left:4px;padding-left:14px}
.schema li{padding:4px 0}.schema p{margin:2px 0;color:var(--muted)}.part{display:flex;flex-wrap:wrap;gap:2px 8px;align-items:baseline}
.schema details>summary{color:var(--subtle);font-size:12px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid var(--line);font-weight:400}
thead th{color:var(--subtle);font-size:12px;border-top:0}td p{margin:0}
.response{border-top:1px solid var(--line);padding:6px 0}.response>summary,div.response{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline}
div.response{padding-left:24px}.response[open]{padding-bottom:12px}.response p{margin:2px 0}.status{font-weight:600;font-variant-numeric:tabular-nums;color:var(--muted)}
.status-2{color:var(--success)}.status-3{color:var(--info)}.status-4{color:var(--warning)}.status-5{color:var(--danger)}
pre{background:var(--raised);border-radius:6px;padding:10px 12px;margin:4px 0;overflow:auto;max-height:480px;overflow-wrap:normal}
.curl{user-select:all}
@media(max-width:640px){thead{position:absolute;left:-9999px}tr{display:block;border-top:1px solid var(--line);padding:6px 0}th,td{display:block;border:0;padding:1px 0}}
`;

export const STYLE = new Html(TOKENS + FRAME + OPERATION);
