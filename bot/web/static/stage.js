// The stage: everybody of the plan, one clock, and the chat of whoever is chosen.
import { Chat } from "./chat.js";
import { get, post } from "./post.js";

const LOOK_EVERY = 2000; // milliseconds
const clock = document.querySelector(".clock");
const nav = document.querySelector(".people");
const person = document.querySelector(".person");
const chat = new Chat(document.querySelector(".chat"));
const read = new Map(); // how many messages of each person were on the screen
let people = [];
let chosen = null;
let isTravelling = false;

chat.onLines = () => look();
look().then(() => setInterval(look, LOOK_EVERY));

async function look() {
  const answer = await get("/stage/state");
  if (answer.ok) show(answer.body);
  else if (!isTravelling) say(answer.problem || clock.dataset.lost);
}

function show(state) {
  if (!isTravelling) say("");
  clock.querySelector("time").textContent = state.clock.time;
  clock.querySelector(".day").textContent = state.clock.day;
  for (const button of clock.querySelectorAll("[data-to]")) {
    const when = state.jumps[button.dataset.to];
    button.querySelector(".when").textContent = when || clock.dataset.none;
    button.disabled = isTravelling || !when;
  }
  people = state.people;
  list(nav.querySelector(".running"), people.filter((one) => one.role !== "member"));
  list(nav.querySelector(".given"), people.filter((one) => one.role === "member"));
  invite();
}

function list(place, shown) {
  shown.forEach((one, at) => {
    const row = place.children[at] || place.appendChild(newRow());
    const button = row.firstChild;
    const isChosen = one.id === chosen;
    if (isChosen || !read.has(one.id)) read.set(one.id, one.letters);
    const fresh = one.letters - read.get(one.id);
    button.dataset.id = one.id;
    button.setAttribute("aria-current", isChosen ? "true" : "false");
    put(button.querySelector(".who"), one.name);
    put(button.querySelector(".role"), one.role === "member" ? "" : one.roleInWords);
    put(button.querySelector(".state"), one.state);
    put(button.querySelector(".fresh"), fresh > 0 ? `${fresh} ${nav.dataset.new}` : "");
  });
  while (place.children.length > shown.length) place.lastChild.remove();
}

function newRow() {
  const row = document.createElement("li");
  const button = row.appendChild(document.createElement("button"));
  button.type = "button";
  for (const part of ["role", "who", "state", "fresh"]) {
    button.appendChild(document.createElement("span")).className = part;
  }
  button.addEventListener("click", () => choose(Number(button.dataset.id)));
  return row;
}

function put(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

function choose(id) {
  chosen = id;
  const one = people.find((other) => other.id === id);
  document.body.classList.add("chosen");
  document.querySelector(".choose").hidden = true;
  person.hidden = false;
  person.querySelector(".name").textContent = one.name;
  person.querySelector(".role").textContent = `${one.roleInWords}`;
  chat.open("/stage/chat", `?as=${id}`);
  look();
  person.querySelector(".name").focus({ preventScroll: true });
}

// Who has not joined finds the invitation in their chat, as they would get it.
function invite() {
  const one = people.find((other) => other.id === chosen);
  const shown = chat.scroll.querySelector(".invitation");
  const isOpen = !chat.choices.hidden; // the invitation is being answered
  if (!one || one.hasJoined || isOpen) { shown?.remove(); return; }
  if (shown && shown.dataset.of === String(one.id)) return;
  shown?.remove();
  const card = document.querySelector("template.invitation").content.firstElementChild.cloneNode(true);
  card.dataset.of = one.id;
  card.querySelector(".party").textContent = one.name;
  card.querySelector("button").addEventListener("click", (event) => openInvitation(event.target, one.id));
  chat.choices.before(card);
}

async function openInvitation(button, id) {
  button.disabled = true;
  const answer = await post(`/stage/invite?as=${id}`, {});
  if (answer.ok) show(answer.body);
  else { button.disabled = false; say(answer.problem || clock.dataset.lost); }
}

async function jump(to) {
  isTravelling = true;
  say(clock.dataset.travelling);
  clock.querySelectorAll("[data-to]").forEach((button) => { button.disabled = true; });
  const answer = await post("/stage/jump", { to });
  isTravelling = false;
  if (answer.ok) show(answer.body);
  else { await look(); say(answer.problem || clock.dataset.lost); }
  clock.querySelector(`[data-to="${to}"]`).focus();
}

function say(words) {
  put(clock.querySelector(".status"), words);
}

clock.querySelectorAll("[data-to]").forEach((button) => {
  button.addEventListener("click", () => jump(button.dataset.to));
});
person.querySelector(".back").addEventListener("click", () => {
  document.body.classList.remove("chosen");
  nav.querySelector(`[data-id="${chosen}"]`)?.focus();
});
