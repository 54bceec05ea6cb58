import { useEffect, useRef } from "preact/hooks";
import { store } from "../store/store";
import { t } from "../texts/texts";

/** A modal dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({ title, wide = false, children }: { title: string; wide?: boolean; children: preact.ComponentChildren }) {
  const self = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = self.current!;
    const before = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const close = (): void => { store.question.value = null; };
  return (
    <dialog ref={self} class={wide ? "dialog wide" : "dialog"} aria-labelledby="dialog-title" onCancel={event => { event.preventDefault(); close(); }}
      onClick={event => { if (event.target === self.current) close(); }}>
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id="dialog-title">{title}</h2>
          <button type="button" class="quiet icon" aria-label={t("dialog.close")} onClick={close}><span aria-hidden="true">×</span></button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
