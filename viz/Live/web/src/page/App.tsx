import { useEffect } from "preact/hooks";
import { Gallery } from "../gallery/Gallery";
import { store, world } from "../store/store";
import { t } from "../texts/texts";
import { Tour } from "../tour/Tour";
import { TeacherNotes } from "../tour/TeacherNotes";
import { Worksheet } from "../tour/Worksheet";
import { WorldPage } from "../world/WorldPage";
import { Dialogs } from "./Dialogs";
import { Header } from "./Header";
import { LinkState } from "./LinkState";
import { Notices } from "./Notices";
import { listenToKeys } from "./keys";
import { followScreens } from "./screens";

/** The page: one screen below the header, and what lies over it. */
export function App() {
  useEffect(listenToKeys, []);
  useEffect(followScreens, []);
  const link = store.link.value;
  const isShut = link === "none" || link === "refused" || store.gallery.value === null;
  return (
    <>
      <a class="skip" href="#main" onClick={toMain}>{t("page.skip")}</a>
      <Header />
      <Notices />
      <main id="main" tabIndex={-1} class={`screen screen-${isShut ? "link" : store.screen.value}`}>
        {isShut ? <LinkState /> : <Screen />}
      </main>
      <Dialogs />
    </>
  );
}

function toMain(event: Event): void {
  // The fragment belongs to tokens and shared links.
  event.preventDefault();
  document.getElementById("main")?.focus();
}

function Screen() {
  switch (store.screen.value) {
    case "gallery": return <Gallery />;
    case "world": return world.value ? <WorldPage /> : <Gallery />;
    case "tour": return <Tour />;
    case "worksheet": return <Worksheet />;
    case "notes": return <TeacherNotes />;
  }
}
