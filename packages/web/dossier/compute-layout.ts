// A file of its own, so that the layout is fetched only by those to whom the server has sent no fitting one.
export { layoutNetwork as computeLayout } from "@dossier/shared/layout";
