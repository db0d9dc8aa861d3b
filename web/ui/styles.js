/**
 * The element's style sheet. Every `--enrollment-…` may be set by the page. What is in the slots inherits the other
 * properties too, so they have names that no page will use for its own.
 */
export const css = /* css */ `
:host {
  --_accent: var(--enrollment-accent, light-dark(#1d5bd6, #8ab4f8));
  --_on-accent: var(--enrollment-on-accent, light-dark(#fff, #0b1a33));
  --_muted: var(--enrollment-muted, color-mix(in srgb, currentColor 72%, transparent));
  --_line: var(--enrollment-line, color-mix(in srgb, currentColor 22%, transparent));
  --_field-line: var(--enrollment-field-line, color-mix(in srgb, currentColor 62%, transparent));
  --_error: var(--enrollment-error, light-dark(#b3261e, #ffb4ab));
  --_radius: var(--enrollment-radius, 0.5rem);
  --_gap: var(--enrollment-gap, 1rem);
  display: block;
  container-type: inline-size;
  line-height: 1.5;
}

:host([hidden]) {
  display: none;
}

* {
  box-sizing: border-box;
}

.screen,
.setup,
.scan,
.code {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--_gap);
  justify-items: start;
}

.setup {
  row-gap: calc(var(--_gap) * 1.5);
}

:is(h1, h2, h3, h4, h5, h6, p) {
  margin: 0;
  max-inline-size: 36rem;
  overflow-wrap: break-word;
}

:is(h1, h2, h3, h4, h5, h6) {
  font-size: 1.0625em;
  line-height: 1.3;
}

[part="heading"] {
  font-size: 1.375em;
  text-wrap: balance;
}

.hint {
  color: var(--_muted);
}

label {
  font-weight: 600;
}

.field {
  inline-size: 100%;
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

button {
  min-block-size: 2.75rem;
  padding: 0.5rem 1.125rem;
  border: 1px solid var(--_field-line);
  border-radius: var(--_radius);
  background: none;
  color: inherit;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}

button:hover {
  background: color-mix(in srgb, currentColor 8%, transparent);
}

:is([part="start"], [part="confirm"], [part="submit"], [part="retry"]) {
  border-color: var(--_accent);
  background: var(--_accent);
  color: var(--_on-accent);
}

:is([part="start"], [part="confirm"], [part="submit"], [part="retry"]):hover {
  background: color-mix(in srgb, var(--_accent) 88%, currentColor);
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
  max-inline-size: 100%;
  min-block-size: 2.75rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--_field-line);
  border-radius: var(--_radius);
  background: Field;
  color: FieldText;
  font: inherit;
}

[part="code"] {
  inline-size: 11rem;
  font-size: 1.5em;
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.15em;
}

[part="code"][aria-invalid="true"] {
  border: 2px solid var(--_error);
}

.period {
  inline-size: 11rem;
  max-inline-size: 100%;
  block-size: 0.25rem;
  margin-block-start: 0.5rem;
  border-radius: 0.125rem;
  background: var(--_line);
  overflow: hidden;
}

.period[hidden] {
  display: none;
}

.bar {
  block-size: 100%;
  background: var(--_accent);
  transform-origin: left;
}

.bar:dir(rtl) {
  transform-origin: right;
}

.open,
.qr-place {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.75rem;
  justify-items: start;
}

.plate {
  inline-size: 16.5rem;
  max-inline-size: 100%;
  aspect-ratio: 1;
  display: grid;
  place-items: center;
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
  overflow: hidden;
}

.plate:has([part="qr"]) {
  background: #fff;
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
  max-inline-size: 100%;
  block-size: auto;
}

[part="details"] {
  max-inline-size: 100%;
}

summary {
  inline-size: fit-content;
  min-block-size: 1.5rem;
  border-radius: 0.25rem;
  color: var(--_accent);
  font-weight: 600;
  cursor: pointer;
}

[part="details"][open] > * + * {
  margin-block-start: 0.75rem;
}

[part="key"] {
  display: block;
  padding: 0.75rem;
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
  font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace;
  font-size: 1.0625em;
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
  user-select: none;
}

dl {
  margin: 0;
}

dt {
  color: var(--_muted);
}

dd {
  margin: 0;
  overflow-wrap: anywhere;
}

dd + dt {
  margin-block-start: 0.5rem;
}

[part="error"]:not(:empty) {
  padding-inline-start: 0.75rem;
  border-inline-start: 4px solid var(--_error);
  color: var(--_error);
  font-weight: 600;
}

[part="status"] {
  color: var(--_muted);
}

[part="status"]:not(:empty) {
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
}

@media (forced-colors: active) {
  :is([part="start"], [part="confirm"], [part="submit"], [part="retry"]) {
    border-width: 3px;
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
  .enrollment:has(.with-picture) [part="status"] {
    margin-inline-start: calc(16.5rem + var(--_gap) * 2);
  }
  .with-picture {
    grid-template: "open open" auto "plate scan" auto "plate code" 1fr / auto minmax(0, 1fr);
    column-gap: calc(var(--_gap) * 2);
  }
  .with-picture:not(:has(> .open)) {
    grid-template: "plate scan" auto "plate code" 1fr / auto minmax(0, 1fr);
  }
  .setup > .open {
    grid-area: open;
  }
  .setup > .qr-place {
    grid-area: plate;
  }
  .setup > .scan {
    grid-area: scan;
  }
  .setup > .code {
    grid-area: code;
  }
}
`;
