/** Inline styles of the digest, and the dark ones. Every pair of text and ground has a contrast of 4.5 or more (WCAG AA). */

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const INK = "color:#23262b";
const SOFT = "color:#555a61";

export const STYLES = {
  page: "margin:0;padding:0;background-color:#f3f0ea",
  preheader: "display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all",
  desk: "padding:20px 10px",
  sheet: `max-width:600px;box-sizing:border-box;margin:0 auto;padding:28px 22px;background-color:#ffffff;border-radius:12px;text-align:left;${FONT};font-size:16px;line-height:1.5;${INK}`,
  h1: `margin:0 0 8px;font-size:24px;line-height:1.25;font-weight:700;${INK}`,
  opening: `margin:0 0 8px;font-size:16px;line-height:1.5;${INK}`,
  h2: "margin:30px 0 10px;font-size:17px;line-height:1.3;font-weight:700;color:#0b5d57",
  item: "margin:0;padding:16px 0 20px;border-top:1px solid #e2dccf",
  h3: `margin:0 0 6px;font-size:18px;line-height:1.3;font-weight:700;overflow-wrap:anywhere;${INK}`,
  words: `margin:0 0 8px;font-size:16px;line-height:1.5;overflow-wrap:anywhere;${INK}`,
  fact: `margin:0 0 3px;font-size:14px;line-height:1.5;overflow-wrap:anywhere;${SOFT}`,
  label: `font-weight:600;${INK}`,
  draft: "margin:14px 0;padding:12px 14px;background-color:#f7f5f0;border-left:3px solid #0b5d57;border-radius:4px",
  draftHead: `margin:0 0 8px;font-size:13px;line-height:1.4;overflow-wrap:anywhere;${SOFT}`,
  draftBody: `margin:0;font-size:15px;line-height:1.5;overflow-wrap:anywhere;${INK}`,
  buttonFrame: "border-collapse:separate",
  button: "border-radius:8px;background-color:#0b5d57",
  buttonLink: `display:inline-block;padding:11px 18px;border-radius:8px;background-color:#0b5d57;color:#ffffff;${FONT};font-size:15px;line-height:1.2;font-weight:600;text-decoration:none`,
  list: `margin:0;padding:0 0 0 20px;font-size:15px;line-height:1.5;${INK}`,
  line: "margin:0 0 4px;overflow-wrap:anywhere",
  footer: "margin:30px 0 0;padding:14px 0 0;border-top:1px solid #e2dccf",
  note: `margin:0 0 4px;font-size:13px;line-height:1.5;overflow-wrap:anywhere;${SOFT}`,
} as const;

/** Mail programs that know the query get a dark sheet; the others keep the light one or invert it themselves. */
export const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background-color:#141618!important}
.sheet{background-color:#1e2124!important}
.ink{color:#ece9e3!important}
.soft{color:#b6b2aa!important}
.accent{color:#7ed0c5!important}
.rule{border-color:#3a3d41!important}
.draft{background-color:#272a2e!important;border-color:#7ed0c5!important}
.button{background-color:#7ed0c5!important;color:#10231f!important}
}`;
