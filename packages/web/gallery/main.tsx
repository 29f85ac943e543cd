import { createRoot } from "react-dom/client";
import answers from "./__snapshots__/answers.json" with { type: "json" };
import { Gallery } from "./Gallery.tsx";
import { readGalleryAddress } from "./gallery-address.ts";

const address = readGalleryAddress(location.search);
if (address.theme !== "auto") document.documentElement.dataset["theme"] = address.theme;
const root = document.querySelector("#root");
if (root) createRoot(root).render(<Gallery {...address} answers={answers[address.lang]} />);
