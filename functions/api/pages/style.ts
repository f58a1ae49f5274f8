/** One small style sheet: readable type, both colour schemes, one column at any width. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4; --card: #ffffff; --ink: #22201c; --soft: #666058; --line: #e3ded5; --accent: #1d5c4d; --late: #94450b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --card: #201f1c; --ink: #ece8e1; --soft: #a8a196; --line: #383530; --accent: #7fcab5; --late: #e9a36b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 44rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere; hyphens: auto;
}
h1, h2, h3, p, ul, blockquote, pre { margin: 0; padding: 0; }
h1 { font-size: 1.5rem; letter-spacing: -0.01em; }
h2 { font-size: 1.15rem; margin-bottom: 0.6rem; }
.bar h2 { margin-bottom: 0; }
h3 { font-size: 1.05rem; margin-bottom: 0.6rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
header { margin-bottom: 2rem; }
.bar { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.4rem 1.5rem; }
.of, .address, .notes, .nothing, .exchange, .skips, footer { color: var(--soft); }
.switch { display: flex; border: 1px solid var(--line); border-radius: 999px; overflow: hidden; background: var(--card); }
.switch a { padding: 0.3rem 0.9rem; text-decoration: none; color: var(--soft); font-size: 0.9rem; }
.switch a:focus-visible { outline-offset: -3px; border-radius: 999px; }
.switch a[aria-current] { background: var(--accent); color: var(--card); }
.links { display: flex; gap: 1rem; font-size: 0.9rem; }
.letter { margin-top: 0.8rem; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; background: var(--card); }
.lists { margin: 2.8rem 0 1.4rem; }
main > section { margin-bottom: 2.2rem; }
.count { color: var(--soft); font-weight: 400; }
ul { list-style: none; display: grid; gap: 0.7rem; }
li { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 0.8rem 1rem; }
.who { line-height: 1.35; }
.address { font-size: 0.85rem; display: inline-block; hyphens: manual; }
blockquote { margin: 0.3rem 0; hyphens: manual; }
.notes { font-size: 0.9rem; }
.late { color: var(--late); }
details { margin-top: 0.5rem; }
summary { cursor: pointer; color: var(--accent); width: fit-content; }
details .notes { margin-top: 0.5rem; }
pre {
  margin-top: 0.5rem; padding: 0.7rem 0.9rem; border-left: 3px solid var(--line); background: var(--paper);
  font: inherit; white-space: pre-wrap; hyphens: manual;
}
.badge {
  display: inline-block; margin-left: 0.5rem; padding: 0 0.5rem; border-radius: 999px; background: var(--accent);
  color: var(--card); font-size: 0.8rem; line-height: 1.5;
}
.who a { font-weight: 600; }
.fold { margin: 0.7rem 0 0; }
.fold > ul { margin-top: 0.7rem; }
.fold + .notes { margin-top: 1rem; }
.people { display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; }
.people li, .exchange li, .skips li { border: 0; padding: 0; background: none; border-radius: 0; }
.exchange { margin-top: 0.6rem; gap: 0.1rem; font-size: 0.95rem; }
.skips { margin: 1rem 0; gap: 0.2rem; font-size: 0.9rem; }
.actions { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.4rem 1.2rem; margin-top: 0.6rem; font-size: 0.95rem; }
main > p + p { margin-top: 0.6rem; }
main > .actions { margin-top: 1.4rem; }
.form { display: grid; gap: 1.4rem; }
.form label, legend { font-weight: 600; padding: 0; }
.form .choice { display: inline-block; margin-right: 1.2rem; font-weight: 400; }
fieldset { border: 0; margin: 0; padding: 0; }
input[type="text"], textarea, .drop {
  display: block; width: 100%; margin: 0.3rem 0; padding: 0.6rem 0.75rem; border: 1px solid var(--soft); border-radius: 8px;
  background: var(--card); color: var(--ink); font: inherit;
}
input[type="radio"] { accent-color: var(--accent); }
textarea { resize: vertical; }
.drop { padding: 2.2rem 1rem; border: 2px dashed var(--soft); }
button, .button {
  justify-self: start; padding: 0.6rem 1.3rem; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent);
  color: var(--card); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer;
}
button.quiet { padding: 0; border: 0; background: none; color: var(--accent); font-weight: 400; text-decoration: underline; text-underline-offset: 0.15em; }
.nothing + ul { margin-top: 0.7rem; }
.teach form { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.8rem; margin-top: 0.5rem; font-size: 0.9rem; }
.teach summary { color: var(--soft); font-size: 0.9rem; }
.teach button { padding: 0.3rem 0.8rem; }
li > form { margin-top: 0.3rem; font-size: 0.9rem; }
input[type="date"] { padding: 0.25rem 0.5rem; border: 1px solid var(--soft); border-radius: 8px; background: var(--card); color: var(--ink); font: inherit; }
progress { width: 100%; height: 0.8rem; accent-color: var(--accent); }
.fault { margin-bottom: 1.2rem; padding: 0.7rem 1rem; border-left: 4px solid var(--late); background: var(--card); color: var(--late); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.9rem; display: grid; gap: 0.5rem; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.92em; color: var(--ink); }
`;
