import { decodeMessage, type Message } from "./message";

export interface Listener {
  onOpen(): void;
  onMessage(message: Message): void;
  /** The connection is gone; the next attempt follows after so many milliseconds. */
  onLost(retryMs: number): void;
}

const firstPauseMs = 500;
const longestPauseMs = 15_000;

/** Listens to /live and comes back with growing pauses. Returns how to stop, and how to try at once. */
export function listen(token: string, listener: Listener): { stop(): void; retry(): void } {
  let pauseMs = firstPauseMs;
  let timer = 0;
  let socket: WebSocket | null = null;

  const connect = (): void => {
    clearTimeout(timer);
    const current = new WebSocket(liveAddress());
    socket = current;
    current.binaryType = "arraybuffer";
    current.onopen = () => current.send(JSON.stringify({ token }));
    current.onmessage = event => {
      if (!(event.data instanceof ArrayBuffer)) return;
      if (pauseMs !== 0) listener.onOpen();
      pauseMs = 0;
      take(event.data, listener);
    };
    current.onclose = () => {
      if (socket !== current) return;
      pauseMs = Math.min(longestPauseMs, Math.max(firstPauseMs, pauseMs * 2));
      listener.onLost(pauseMs);
      timer = window.setTimeout(connect, pauseMs);
    };
  };

  connect();
  return {
    stop() { clearTimeout(timer); const last = socket; socket = null; last?.close(); },
    retry() { pauseMs = firstPauseMs; const last = socket; socket = null; last?.close(); connect(); },
  };
}

function liveAddress(): string {
  const address = new URL("live", document.baseURI);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  address.hash = "";
  return address.href;
}

function take(bytes: ArrayBuffer, listener: Listener): void {
  try {
    listener.onMessage(decodeMessage(bytes));
  } catch (error) {
    // One message that cannot be read must not end the show; the next frame will do.
    console.warn("message left aside", error);
  }
}
