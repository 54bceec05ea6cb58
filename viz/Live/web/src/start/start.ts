import { computed, effect } from "@preact/signals";
import { read, Refusal } from "../protocol/api";
import { listen } from "../protocol/socket";
import { forgetToken, takeFragment } from "../protocol/token";
import type { About, Card, ModelCard, Parameter, Shock, State } from "../protocol/types";
import { restoreShare } from "../share/restore";
import { complain, openWorld, play } from "../store/commands";
import { keptLanguage, startPreferences } from "../store/preferences";
import { receive } from "../store/receive";
import { replacing } from "../store/replace";
import { mayCommand, store, worlds } from "../store/store";

let connection: ReturnType<typeof listen> | null = null;

/** Reads the link, and begins to listen if it carries a token. */
export async function start(): Promise<void> {
  startPreferences();
  followNames();
  await takeLink();
  window.addEventListener("hashchange", () => {
    if (/token=|share=/.test(location.hash)) void takeLink();
  });
}

async function takeLink(): Promise<void> {
  const { token, share } = takeFragment();
  store.token.value = token;
  if (!token) { store.link.value = "none"; return; }
  if (await connect(token)) await arrive(share);
}

/** Loads what does not change and listens to the rest. */
async function connect(token: string): Promise<boolean> {
  if (store.link.value !== "live") store.link.value = "connecting";
  try {
    const about = await read<About>(token, "about");
    store.about.value = about;
    if (!keptLanguage() && (about.language === "de" || about.language === "en")) store.language.value = about.language;
    [store.gallery.value, store.models.value, store.parameters.value, store.shocks.value] = await Promise.all([
      read<Card[]>(token, "gallery"), read<ModelCard[]>(token, "models"), read<Parameter[]>(token, "parameters"), read<Shock[]>(token, "shocks"),
    ]);
    connection?.stop();
    connection = listen(token, { onOpen: () => { store.link.value = "live"; }, onMessage: receive, onLost });
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) { forgetToken(); store.link.value = "refused"; } else onUnreachable(token);
    return false;
  }
}

function onLost(retryMs: number): void {
  if (store.link.value === "refused") return;
  store.link.value = "lost";
  store.retryMs.value = retryMs;
  const token = store.token.value;
  // A server that was started anew has another token: say so instead of knocking for ever.
  if (token) read<About>(token, "about").catch(error => { if (error instanceof Refusal && error.status === 401) refuse(); });
}

function refuse(): void {
  connection?.stop();
  forgetToken();
  store.link.value = "refused";
}

const firstTryMs = 3000;

function onUnreachable(token: string): void {
  store.link.value = "lost";
  store.retryMs.value = firstTryMs;
  setTimeout(() => void connect(token), firstTryMs);
}

export const retryNow = (): void => {
  if (connection) connection.retry();
  else void takeLink();
};

/** Where to begin: a shared link, the world that is on show, the one that was asked for, or the gallery. */
async function arrive(share: string | null): Promise<void> {
  const token = store.token.value!;
  const state = await read<State>(token, "state").catch(() => null);
  const isOpen = state !== null && Array.isArray(state.worlds) && state.worlds.length > 0;
  if (isOpen) {
    store.state.value = state;
    if (store.screen.value === "gallery") store.screen.value = "world";
  }
  if (share && mayCommand.value) return replacing(() => restoreShare(share));
  if (isOpen) return;
  const open = store.about.value?.open;
  if (!open || !mayCommand.value) return;
  if (await openWorld({ scenario: open })) {
    store.screen.value = "world";
    await play();
  }
}

/** The names belong to a world: they are asked for whenever another one is on show. */
function followNames(): void {
  const shown = computed(() => worlds.value.map(it => `${it.slot} ${it.hash} ${it.seed} ${it.participants}`).join("|"));
  effect(() => {
    const token = store.token.value;
    if (!token || shown.value === "") return;
    for (const it of worlds.peek()) {
      const slot = it.slot === 1 ? 1 : 0;
      read<string[] | null>(token, `names?slot=${slot}`).then(names => { store.names[slot].value = names; }, complain);
    }
  });
}
