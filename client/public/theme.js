// Runs before the first paint, so that a dark page never flashes white.
(() => {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  /** @param {string} name */
  function read(name) {
    try {
      return window.localStorage.getItem(name);
    } catch {
      return null;
    }
  }
  function apply() {
    const choice = read("challenger.theme");
    const systemTheme = dark.matches ? "dark" : "light";
    const theme = choice === "light" || choice === "dark" ? choice : systemTheme;
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.density = read("challenger.density") ?? "compact";
  }
  apply();
  dark.addEventListener("change", apply);
  window.addEventListener("challenger:preferences", apply);
  // Paper is white whatever the screen is.
  window.addEventListener("beforeprint", () => {
    document.documentElement.dataset.theme = "light";
  });
  window.addEventListener("afterprint", apply);
})();
