import { seek } from "../store/commands";
import { mayCommand, world } from "../store/store";
import { t, whole } from "../texts/texts";
import { eventLabel } from "./sentences";

/** Where something strikes or changes, on the time line; each mark leads there. */
export function EventMarks({ share }: { share: (week: number) => string }) {
  const events = world.value?.events ?? [];
  return (
    <ul class="marks plain" data-testid="events" aria-label={t("timeline.events")}>
      {events.map((event, i) => {
        const text = t("timeline.event", { week: whole(event.week), event: eventLabel(event) });
        return (
          <li key={`${event.week} ${i}`} style={{ left: share(event.week) }}>
            <button type="button" class={event.isLive ? "mark is-live" : "mark"} title={text} aria-label={text} disabled={!mayCommand.value}
              onClick={() => void seek(Math.max(0, event.week - 1))} />
          </li>
        );
      })}
    </ul>
  );
}
