"use client";
/**
 * The element as a React component, for where the tag is not enough: React 18, and HTML from a
 * server, where React 19 sets no properties and adds no listeners either.
 */
import { createElement, forwardRef, useEffect, useImperativeHandle, useRef } from "react";
import "./define.js";
import { CognitoTotpEnrollmentElement } from "./index.js";
import { propertyNames } from "./options.js";

/** @typedef {CognitoTotpEnrollmentElement} Element */

/**
 * @template {Event} E
 * @typedef {(event: E) => void} Listener
 */

/**
 * @typedef {object} Listeners
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-step"]>} [onEnrollmentStep]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-complete"]>} [onEnrollmentComplete]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-turned-off"]>} [onEnrollmentTurnedOff]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-turned-on"]>} [onEnrollmentTurnedOn]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-error"]>} [onEnrollmentError]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-session-expired"]>} [onEnrollmentSessionExpired]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-cancel"]>} [onEnrollmentCancel]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-skip"]>} [onEnrollmentSkip]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-done"]>} [onEnrollmentDone]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-before-associate"]>} [onEnrollmentBeforeAssociate]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-before-turn-off"]>} [onEnrollmentBeforeTurnOff]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-before-verify"]>} [onEnrollmentBeforeVerify]
 * @property {Listener<GlobalEventHandlersEventMap["enrollment-before-reveal"]>} [onEnrollmentBeforeReveal]
 */

/**
 * @typedef {"start" | "confirm" | "replace" | "turnOff" | "turnOn" | "submit" | "retry" | "cancel"
 *   | "skip" | "reset" | "takeResult"} Command
 */
/**
 * @typedef {keyof HTMLElement | Command | "step" | "factors" | "connectedCallback"
 *   | "disconnectedCallback" | "adoptedCallback" | "attributeChangedCallback"} NoProperty
 */
/** @typedef {Pick<Element, Exclude<keyof Element, NoProperty | keyof OwnProps>>} Properties */

/**
 * @typedef {object} OwnProps
 * @property {() => string | Promise<string>} [accessToken] Returns the access token of a signed-in
 *   user. A function, which is never part of a server's HTML.
 * @property {string | {session: string, issuedAt?: number}} [session] Of an MFA_SETUP challenge,
 *   perhaps with the time when it was issued.
 * @property {string} [htmlFor]
 */

/**
 * @template Given
 * @typedef {{[Name in keyof Given]?: Given[Name] | undefined}} Optional
 */

/**
 * @typedef {import("react").HTMLAttributes<Element> & Optional<Properties & OwnProps & Listeners>}
 *   Props
 */

/** Has the properties that reflect attributes, and no others. */
const reflecting = Object.getPrototypeOf(CognitoTotpEnrollmentElement.prototype);

/** @param {string} name Of a property. */
const isAttribute = (name) => Object.hasOwn(reflecting, name);

/** React 18 writes the props of a custom element unchanged. These have another name in HTML. */
const htmlNames = new Map([
  ["className", "class"],
  ["htmlFor", "for"],
]);

/**
 * Boolean attributes of all elements: their presence turns them on, so React 18 would do that even
 * for `false`.
 */
const globalFlags = ["hidden", "inert"];

/** @param {string} name */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Sorts the props: attributes are also in the server's HTML; the rest is set on the element.
 *
 * @param {Record<string, unknown>} props
 */
function sort(props) {
  /** @type {Record<"attributes" | "properties" | "listeners", Record<string, any>>} */
  const sorted = { attributes: {}, properties: {}, listeners: {} };
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith("onEnrollment")) sorted.listeners[kebab(name).slice("on-".length)] = value;
    else if (propertyNames.includes(name)) sorted.properties[name] = value;
    else if (value === false && (isAttribute(name) || globalFlags.includes(name))) continue;
    else if (!isAttribute(name)) sorted.attributes[htmlNames.get(name) ?? name] = value;
    else sorted.attributes[kebab(name)] = value === true ? "" : value;
  }
  return sorted;
}

/**
 * @param {Props} props
 * @param {import("react").ForwardedRef<Element>} ref
 */
function render(props, ref) {
  const { attributes, properties, listeners } = sort({ ...props });
  const element = useRef(/** @type {Element | null} */ (null));
  useImperativeHandle(ref, () => /** @type {Element} */ (element.current), []);
  // Before the properties, which may start the enrollment.
  useEffect(() => {
    const control = new AbortController();
    for (const [type, listener] of Object.entries(listeners)) {
      if (listener) element.current?.addEventListener(type, listener, control);
    }
    return () => control.abort();
  });
  const given = useRef(/** @type {ReturnType<typeof sort>} */ (sort({})));
  useEffect(() => {
    const own = /** @type {any} */ (element.current);
    // React 19 writes "undefined" into `lang`, `title` and `id`.
    for (const name of Object.keys(given.current.attributes)) {
      if ((attributes[name] ?? null) === null) own.removeAttribute(name);
    }
    // Only what changed: the page may have set a newer session by the `ref`. A prop that is gone is
    // undefined.
    for (const name of propertyNames) {
      if (properties[name] !== given.current.properties[name]) own[name] = properties[name];
    }
    given.current = { attributes, properties, listeners };
  });
  return createElement("cognito-totp-enrollment", { ...attributes, ref: element });
}

render.displayName = "CognitoTotpEnrollment";

/**
 * Has the element's properties under their names, and listeners such as `onEnrollmentComplete`. Its
 * `ref` is the element.
 *
 * @type {import("react").ForwardRefExoticComponent<Props & import("react").RefAttributes<Element>>}
 */
export const CognitoTotpEnrollment = forwardRef(render);
