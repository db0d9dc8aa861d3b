/**
 * The element's style sheet. Pages may set every `--enrollment-…`. Slotted content inherits the
 * other properties too, so they have names that pages won't use.
 */
export const css = /* css */ `
:host {
  --_accent: var(--enrollment-accent, light-dark(#1d5bd6, #8ab4f8));
  --_on-accent: var(--enrollment-on-accent, light-dark(#fff, #0b1a33));
  --_muted: var(--enrollment-muted, color-mix(in srgb, currentColor 72%, transparent));
  --_line: var(--enrollment-line, color-mix(in srgb, currentColor 22%, transparent));
  --_field-line: var(--enrollment-field-line, color-mix(in srgb, currentColor 62%, transparent));
  --_field: var(--enrollment-field, light-dark(Field, #17181a));
  --_error: var(--enrollment-error, light-dark(#b3261e, #ffb4ab));
  --_radius: var(--enrollment-radius, 0.5rem);
  --_gap: var(--enrollment-gap, 1rem);
  display: block;
  container-type: inline-size;
  /* The width where the element's content would decide, as in a dialog: a container has no such width. */
  contain-intrinsic-inline-size: min(44rem, 85vw);
  line-height: 1.5;
  text-align: start;
  text-indent: 0;
  text-transform: none;
  white-space: normal;
}

:host([popover]) {
  display: revert;
}

:host([hidden]) {
  display: none;
}

* {
  box-sizing: border-box;
}

/* Around what only screen readers get, which would otherwise make the page longer. */
.enrollment {
  position: relative;
}

/* Also where a rule says how it is laid out. */
[hidden] {
  display: none !important;
}

.screen,
.setup,
.scan,
.ways,
.code,
.qr-place {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--_gap);
  justify-items: start;
  align-content: start;
}

.setup {
  row-gap: calc(var(--_gap) * 1.5);
}

:is(h1, h2, h3, h4, h5, h6, p, ol, [part="error"]) {
  margin: 0;
  max-inline-size: 36rem;
}

:is(h1, h2, h3, h4, h5, h6, p, ol, dd, label, summary, button, [part="error"]) {
  overflow-wrap: anywhere;
}

:is(h1, h2, h3, h4, h5, h6) {
  font-size: 1.0625em;
  line-height: 1.3;
  word-break: auto-phrase;
}

[part="heading"] {
  font-size: 1.375em;
  text-wrap: balance;
}

.hint,
dt,
[part="status"] {
  color: var(--_muted);
}

label {
  font-weight: 600;
}

.field {
  inline-size: 100%;
}

input,
.typed,
.plate,
.qr-place,
[part="qr"],
details {
  max-inline-size: 100%;
}

.field > :not(:empty, input, [hidden]) {
  display: block;
  margin-block-end: 0.5rem;
}

.field > [part="error"]:not(:empty) {
  margin-block: 0.25rem 0.75rem;
}

.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
}

.note {
  flex-basis: 100%;
}

button,
input {
  min-block-size: max(2.75rem, 44px);
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--_field-line);
  border-radius: var(--_radius);
  font: inherit;
}

button {
  padding-inline: 1.125rem;
  background: none;
  color: inherit;
  font-weight: 600;
  cursor: pointer;
}

button:hover {
  background: color-mix(in srgb, currentColor 8%, transparent);
}

.primary {
  border-color: var(--_accent);
  background: var(--_accent);
  color: var(--_on-accent);
}

.primary:hover {
  background: color-mix(in srgb, var(--_accent) 88%, currentColor);
}

.link {
  padding-inline: 0;
  border: none;
  color: var(--_accent);
  text-align: start;
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

[aria-disabled="true"] {
  opacity: 0.6;
  cursor: default;
}

:is(button, input, summary):focus-visible {
  outline: 3px solid var(--_accent);
  outline-offset: 2px;
}

[part="heading"]:focus {
  outline: none;
}

input {
  inline-size: 20rem;
  background: var(--_field);
  color: FieldText;
}

[type="checkbox"] {
  inline-size: 1.5rem;
  min-block-size: 1.5rem;
  margin: 0;
  accent-color: var(--_accent);
  vertical-align: middle;
}

.typed {
  inline-size: fit-content;
}

[part="code"] {
  inline-size: 7.5em;
  font-size: 1.5em;
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.15em;
}

[part="code"][aria-invalid="true"] {
  border: 2px solid var(--_error);
}

.period {
  block-size: 0.25rem;
  margin-block-start: 0.5rem;
  border-radius: 0.125rem;
  background: var(--_line);
  overflow: hidden;
}

.bar {
  block-size: 100%;
  background: var(--_accent);
  transform-origin: left;
}

.bar:dir(rtl) {
  transform-origin: right;
}

.plate,
.qr-place {
  position: relative;
  inline-size: 20rem;
}

.ruler {
  position: absolute;
  inset-inline: 0;
}

.plate {
  aspect-ratio: 1;
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
}

.plate:has(> *) {
  inline-size: auto;
  aspect-ratio: auto;
}

.plate:has([part="qr"]) {
  border: none;
  outline: 1px solid var(--_line);
  background: #fff;
  overflow: hidden;
  forced-color-adjust: none;
}

.cover {
  display: grid;
  gap: 1rem;
  justify-items: center;
  padding: 1.25rem;
  text-align: center;
}

[part="qr"] {
  display: block;
  image-rendering: pixelated;
}

summary {
  inline-size: fit-content;
  min-block-size: 1.5rem;
  border-radius: 0.25rem;
  color: var(--_accent);
  font-weight: 600;
  cursor: pointer;
}

summary > :is(h2, h3, h4, h5, h6) {
  display: inline;
}

details > slot {
  display: block;
}

details[open] > * + * {
  margin-block-start: 0.75rem;
}

[part="key"] {
  display: block;
  padding: 0.75rem;
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
  font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace;
  font-size: 1.0625em;
  -webkit-user-select: all;
  user-select: all;
}

[part="key"] span {
  padding-inline-end: 0.6em;
}

.spoken {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  -webkit-user-select: none;
  user-select: none;
}

dl,
dd {
  margin: 0;
}

dd + dt {
  margin-block-start: 0.5rem;
}

[part="error"]:not(:empty) {
  padding-inline-start: 0.75rem;
  border-inline-start: 4px solid var(--_error);
}

strong {
  color: var(--_error);
}

ol {
  padding-inline-start: 1.5em;
}

[part="error"] > * + :is(ol, p) {
  margin-block-start: 0.5rem;
}

.check {
  display: grid;
  place-items: center;
  inline-size: 3rem;
  block-size: 3rem;
  border: 2px solid var(--_accent);
  border-radius: 50%;
  background: var(--_accent);
}

.check::before {
  content: "";
  inline-size: 0.75rem;
  block-size: 1.5rem;
  margin-block-end: 0.375rem;
  border: solid var(--_on-accent);
  border-width: 0 0.25rem 0.25rem 0;
  rotate: 45deg;
}

[part="status"].busy {
  margin-block-start: var(--_gap);
}

[part="status"].busy::before {
  content: "";
  display: inline-block;
  inline-size: 1em;
  block-size: 1em;
  margin-inline-end: 0.5em;
  border: 2px solid var(--_line);
  border-block-start-color: var(--_accent);
  border-radius: 50%;
  vertical-align: -0.15em;
  animation: turn 0.9s linear infinite;
}

@keyframes turn {
  to {
    rotate: 1turn;
  }
}

@media (prefers-contrast: more) {
  :host {
    --_muted: currentColor;
    --_line: currentColor;
    --_field-line: currentColor;
  }
  .period {
    background: none;
    outline: 1px solid;
  }
}

@media (forced-colors: active) {
  .primary {
    border-width: 3px;
  }
  .period {
    outline: 1px solid;
  }
  [part="status"].busy::before {
    border-color: CanvasText CanvasText transparent;
    forced-color-adjust: none;
  }
  [aria-disabled="true"] {
    border-color: GrayText;
    color: GrayText;
    opacity: 1;
  }
  .bar {
    background: Highlight;
    forced-color-adjust: none;
  }
}

@media (prefers-reduced-motion: reduce) {
  [part="status"].busy::before {
    animation-duration: 6s;
  }
}

@container (min-width: 34rem) {
  .enrollment:has(.with-picture > .code) [part="status"] {
    margin-inline-start: calc(min(20rem, 45cqi) + var(--_gap) * 2);
  }
  .with-picture {
    grid-template:
      "apps apps" auto "qr scan" auto "qr ways" auto "qr code" 1fr
      / min(20rem, 45cqi) minmax(0, 1fr);
    column-gap: calc(var(--_gap) * 2);
  }
  .with-picture > [part="apps"] {
    grid-area: apps;
  }
  .with-picture > .qr-place {
    grid-area: qr;
  }
  .with-picture > .scan {
    grid-area: scan;
  }
  .with-picture > .ways {
    grid-area: ways;
  }
  .with-picture > .code {
    grid-area: code;
  }
}
`;
