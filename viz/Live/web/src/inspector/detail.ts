import { signal, useComputed, useSignalEffect, useSignal, type ReadonlySignal, type Signal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { query, read, Refusal } from "../protocol/api";
import { isPlaying, store, week, worlds } from "../store/store";

export interface Detail<T> {
  value: T | null;
  problem: "notYet" | "none" | "failed" | null;
}

const playingPauseMs = 900;
const restingPauseMs = 80;

/** Reads a resource as of the week shown; while the world plays, now and then. */
export function useDetail<T>(path: ReadonlySignal<string>, slot: ReadonlySignal<number>): Signal<Detail<T>> {
  const detail = useSignal<Detail<T>>({ value: null, problem: null });
  const asked = useRef({ timer: 0, lastMs: 0, number: 0 });
  const revision = useComputed(() => worlds.value.find(it => it.slot === slot.value)?.revision ?? 0);
  useSignalEffect(() => {
    const address = `${path.value}?${query({ slot: slot.value, week: week.value, lang: store.language.value })}`;
    void revision.value;
    const pauseMs = isPlaying.value ? Math.max(restingPauseMs, playingPauseMs - (performance.now() - asked.current.lastMs)) : restingPauseMs;
    clearTimeout(asked.current.timer);
    const number = ++asked.current.number;
    asked.current.timer = window.setTimeout(() => {
      asked.current.lastMs = performance.now();
      read<T>(store.token.peek() ?? "", address).then(
        value => { if (number >= asked.current.number - 3) detail.value = { value, problem: null }; },
        error => { if (number === asked.current.number) detail.value = { value: null, problem: problemOf(error) }; });
    }, pauseMs);
    return () => clearTimeout(asked.current.timer);
  });
  return detail;
}

function problemOf(error: unknown): "notYet" | "none" | "failed" {
  if (!(error instanceof Refusal)) return "failed";
  return error.status === 409 ? "notYet" : error.status === 404 ? "none" : "failed";
}

export const constant = <T,>(value: T): ReadonlySignal<T> => signal(value);
