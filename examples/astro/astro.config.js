import { defineConfig } from "astro/config";

export default defineConfig({
  devToolbar: { enabled: false },
  // Before Vite 8, the development server does not copy the module beside a script that it bundles.
  vite: { optimizeDeps: { exclude: ["cognito-totp-enrollment"] } },
});
