// Runs before the first paint, so that a dark page never flashes white.
(function () {
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  function read(name) {
    try {
      return window.localStorage.getItem(name);
    } catch {
      return null;
    }
  }
  function apply() {
    var choice = read("challenger.theme");
    var theme = choice === "light" || choice === "dark" ? choice : dark.matches ? "dark" : "light";
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.density = read("challenger.density") || "compact";
  }
  apply();
  dark.addEventListener("change", apply);
  window.addEventListener("challenger:preferences", apply);
})();
