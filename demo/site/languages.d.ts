/** The BCP 47 tags that the element has texts for; `build.js` puts them into the service worker. */
declare const LANGUAGES: string[];
