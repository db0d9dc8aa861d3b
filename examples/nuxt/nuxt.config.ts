export default defineNuxtConfig({
  compatibilityDate: "2026-01-01",
  telemetry: false,
  devtools: { enabled: false },
  app: { head: { title: "Example", htmlAttrs: { lang: "en" } } },
  // Before Vite 8, the development server does not copy the module beside a script that it bundles.
  vite: { optimizeDeps: { exclude: ["cognito-totp-enrollment"] } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag === "cognito-totp-enrollment" } },
});
