/* Why now: what brought an event about, in words, from the values that the engine keeps with it. */

/** The list of events of the lanes of a player; each can be asked about. */
function eventList(player) {
  const list = h("ol", { class: "events", "data-test": "events" });
  const box = h("details", { class: "event-box", "data-test": "event-box" }, h("summary", {}, t("why.list")), h("p", { class: "hint" }, t("why.hint")), list);
  let shown = 0;
  const update = () => {
    if (!box.open) {
      return;
    }
    const all = player.lanes
      .flatMap((lane) => lane.run.events.filter((event) => event.tick <= player.known).map((event) => ({ lane, event })))
      .sort((a, b) => a.event.tick - b.event.tick);
    if (all.length === shown) {
      return;
    }
    const end = list.scrollTop + list.clientHeight >= list.scrollHeight - 8;
    for (const { lane, event } of all.slice(shown)) {
      const who = lane.title ? `${lane.title}: ` : "";
      list.append(h("li", {}, h("button", { type: "button", class: `event ${event.actor}`, onclick: () => player.why(lane, event) },
        h("span", { class: "when" }, words.clock(event.seconds)), ` ${who}${told(event)}`)));
    }
    shown = all.length;
    if (end && player.playing) {
      list.scrollTop = list.scrollHeight;
    }
  };
  box.addEventListener("toggle", update);
  box.update = update;
  return box;
}

function whyWords(event) {
  if (event.actor === "caregiver") {
    return [t("why.acts", { from: t(`act.${event.from}`), to: t(`act.${event.to}`) })];
  }
  const why = event.why ?? {};
  const values = Object.fromEntries(Object.entries(why).map(([name, value]) => [name, typeof value === "number" ? words.number(value, 2) : value]));
  values.seconds = why.aboveSeconds === undefined ? "" : words.number(why.aboveSeconds, 1);
  const above = event.cause === "over-arousal" && why.aboveSeconds > 0 ? ["why.over-arousal.above"] : [];
  const lines = [words.first([...above, `why.${event.event}.${event.cause}`, `why.${event.cause}`], values)];
  if (why.arousal !== undefined) {
    lines.push(t("why.values", values));
  }
  if (event.rate > 0) {
    lines.push(t("why.rate", { rate: words.number(event.rate, 2) }));
  }
  return lines;
}

function showWhy(lane, event) {
  const dialog = document.getElementById("why");
  const key = [`message.${event.event}.${event.cause}`, `message.${event.event}`].find(words.has);
  const message = key ? h("p", { class: "message" }, t(key)) : null;
  dialog.replaceChildren(
    h("h2", { id: "why-title" }, told(event)),
    h("p", { class: "when" }, `${words.clock(event.seconds)}${lane.title ? ` · ${lane.title}` : ""}`),
    ...whyWords(event).map((line, n) => h("p", { class: n ? "detail" : "because" }, line)),
    message ?? "",
    button(t("close"), () => dialog.close(), { class: "main", "data-test": "why-close" }));
  dialog.showModal();
}
