/** How the old system looks: small type, tables, and the colours of its day. */
export const style = `
body { font: 12px Verdana, "DejaVu Sans", Arial, sans-serif; margin: 0; min-width: 960px; background: #e9ebe6; color: #1c1c1c }
body.ramme { min-width: 0; background: #fff }
a { color: #00458a }
h1 { font-size: 16px; margin: 12px 0 2px }
.under { color: #555; margin: 0 0 10px }
.topp { background: #2f4f63; color: #fff }
.topp td { padding: 7px 12px }
.topp b { font-size: 14px; letter-spacing: 1px }
.topp a { color: #fff }
.sti { background: #cfd8d6; border-bottom: 1px solid #93a3a0 }
.sti td { padding: 4px 12px }
.meny { width: 150px; background: #dde2de; border-right: 1px solid #b3bcb6; vertical-align: top; padding: 10px 0 }
.meny a { display: block; padding: 5px 12px; text-decoration: none }
.meny a.na { background: #fff; font-weight: bold; color: #1c1c1c; border-top: 1px solid #b3bcb6; border-bottom: 1px solid #b3bcb6 }
.innhold { vertical-align: top; padding: 0 18px 30px }
.del { background: #fff; border: 1px solid #a9b3ad; margin: 0 0 12px; border-collapse: collapse; width: 100%; table-layout: fixed }
h3, .hode { font: bold 12px Verdana, "DejaVu Sans", Arial, sans-serif; background: #d4dcd6; color: #1f3a2d; margin: 0; padding: 5px 8px }
h3 { border: 1px solid #a9b3ad; border-bottom: 0 }
.del td { padding: 4px 8px }
.del td.hode { padding: 5px 8px; border-bottom: 1px solid #a9b3ad }
td.l { vertical-align: top; padding-top: 8px !important; color: #333 }
td.l font { color: #a40000 }
input, select, textarea { font: 12px Verdana, "DejaVu Sans", Arial, sans-serif }
input.vanlig, select { width: 190px; box-sizing: border-box }
input.kort { width: 96px; box-sizing: border-box }
input.vanlig, input.kort, select, textarea { border: 1px solid #7f8c86; background: #fffef2; padding: 3px }
input[readonly] { background: #eee }
textarea { width: 470px; box-sizing: border-box }
.knapper input { padding: 3px 14px; margin-right: 6px }
iframe { border: 1px solid #a9b3ad; width: 100%; height: 300px; background: #fff; margin-bottom: 12px }
.faner { border-bottom: 1px solid #a9b3ad; background: #eef1ee; padding: 6px 8px 0 }
.faner a { display: inline-block; padding: 4px 12px; border: 1px solid transparent; border-bottom: 0 }
.faner a.na { background: #fff; border-color: #a9b3ad; font-weight: bold; color: #1c1c1c; text-decoration: none; margin-bottom: -1px }
.melding { background: #e3f1e0; border: 1px solid #7da876; padding: 6px 10px; margin: 0 0 10px }
.ramme form, .ramme .melding { margin: 10px }
.ramme .del { border: 0; margin: 0 }
.bunn { color: #555; padding: 6px 12px; border-top: 1px solid #93a3a0; background: #cfd8d6 }
`;
