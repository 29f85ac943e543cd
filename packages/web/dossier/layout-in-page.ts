// A file of its own, so that the page loads the layout only where no worker can.
export { layoutNetwork } from "@dossier/shared/layout";
