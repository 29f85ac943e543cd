// Runs before the first paint, as a file of its own because the page allows no inline script.
try {
  var theme = localStorage.getItem("dossier-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Where storage is refused, the system's choice holds.
}
