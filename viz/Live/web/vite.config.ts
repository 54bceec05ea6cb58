import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  build: {
    target: "es2022",
    // The page is served under a policy that allows no inlined resource but images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
