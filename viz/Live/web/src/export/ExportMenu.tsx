import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { mayCommand, model, store } from "../store/store";
import { t } from "../texts/texts";
import { modelFiles, saveRunFolder, saveServerFile, serverFiles } from "./files";
import { savePng, saveSvg } from "./pictures";

/** Pictures and files to take away. */
export function ExportMenu() {
  const isOpen = useSignal(false);
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onDown = (event: Event): void => { if (!self.current?.contains(event.target as Node)) isOpen.value = false; };
    document.addEventListener("pointerdown", onDown);
    return () => document.removeEventListener("pointerdown", onDown);
  }, []);
  const close = (): void => {
    isOpen.value = false;
    self.current?.querySelector("button")?.focus();
  };
  const pick = (act: () => void) => (): void => { close(); act(); };
  return (
    <div class="menu" ref={self} onKeyDown={event => { if (isOpen.value && event.key === "Escape") { event.preventDefault(); close(); } }}>
      <button type="button" class="quiet" aria-expanded={isOpen.value} aria-controls="export-list" onClick={() => { isOpen.value = !isOpen.value; }}>{t("export.open")} ▾</button>
      {isOpen.value && (
        <ul id="export-list" class="menu-list plain">
          <li><button type="button" onClick={pick(savePng)}>{t("export.png")}</button></li>
          <li><button type="button" onClick={pick(saveSvg)}>{t("export.svg")}</button></li>
          {(model.value ? modelFiles : serverFiles).map(kind => (
            <li key={kind}><button type="button" onClick={pick(() => void saveServerFile(kind))}><code>{kind}</code></button></li>
          ))}
          {mayCommand.value && <li><button type="button" onClick={pick(() => void saveRunFolder())}>{t("export.run")}</button></li>}
          {store.token.value && <li class="muted menu-note">{t("export.note")}</li>}
        </ul>
      )}
    </div>
  );
}
