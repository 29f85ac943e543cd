// The walls of the house (ARCHITECTURE.md): which room may use which. `pnpm check` enforces them.
const shared = (room) => `^packages/shared/${room}/`;
const notTest = { pathNot: "\\.(test|fixture)\\.tsx?$" };

/** Forbids every import from one place to another, tests apart. */
const wall = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from, ...notTest },
  to: { path: to },
});

export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "shared-is-pure",
      severity: "error",
      comment: "shared does no I/O and knows neither React nor GraphQL.",
      from: { path: "^packages/shared/", ...notTest },
      to: { path: "^(packages/(server|web)/|node:|fs|path|react|graphql)|node_modules/(react|graphql|@apollo)/" },
    },
    wall("dates-come-first", shared("dates"), shared("(model|validation|projections|layout|search)"), "dates ← model"),
    wall(
      "model-comes-second",
      shared("model"),
      shared("(validation|projections|layout|search)"),
      "model ← projections",
    ),
    wall("projections-come-third", shared("projections"), shared("(validation|layout|search)"), "projections ← layout"),
    wall("addresses-know-the-model-alone", shared("address"), shared("(validation|projections|layout|search)")),
    wall("exports-know-projections", shared("exports"), shared("(validation|layout|search|address)")),
    wall(
      "nothing-in-shared-needs-exports",
      shared("(dates|model|projections|layout|search|validation|address)"),
      shared("exports"),
    ),
    wall(
      "schema-sees-the-store-interface",
      "^packages/server/schema/",
      "^packages/server/(store/(memory|postgres)|http|bin|library)/",
    ),
    wall("store-knows-no-http", "^packages/server/store/", "^packages/server/(schema|http|bin|library)/"),
    wall("http-is-under-bin", "^packages/server/(http|pictures|schema|store|library)/", "^packages/server/bin/"),
    wall("pictures-know-no-data", "^packages/server/pictures/", "^packages/server/(http|schema|store|library)/"),
    wall("entries-know-no-entries", "^packages/web/pictures/", "^packages/web/explorer/"),
    wall("pages-know-no-pictures", "^packages/web/(?!pictures/)", "^packages/web/pictures/"),
    wall("pages-know-no-gallery", "^packages/web/(?!gallery/)", "^packages/web/gallery/"),
    wall("web-knows-no-server", "^packages/web/", "^packages/server/"),
    wall("network-knows-no-timeline", "^packages/web/network/", "^packages/web/(timeline|story)/"),
    wall("timeline-knows-no-network", "^packages/web/timeline/", "^packages/web/(network|story)/"),
    wall("story-knows-no-pictures", "^packages/web/story/", "^packages/web/(network|timeline|api)/"),
    wall("charts-know-no-api", "Chart\\.tsx$", "^packages/web/(api|explorer|dossier)/"),
    wall(
      "drawing-needs-no-dossier",
      "^packages/web/(network|timeline|story|ui|i18n)/",
      "^packages/web/(dossier|explorer)/",
      "the views are below the page",
    ),
    {
      name: "no-yaml-in-the-browser",
      severity: "error",
      comment: "Validation and its YAML parser never reach a browser bundle.",
      from: { path: "^packages/web/", ...notTest },
      to: { path: "^packages/shared/(validation|fixtures|search)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|node_modules)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default", "types"] },
  },
};
