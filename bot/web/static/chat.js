// One conversation: shows lines as they come, sends what is said, and loses neither.
import { drawn, made } from "./line.js";
import { post, postFile, newId } from "./post.js";

const AGAIN = 3000; // milliseconds between attempts to send
const LARGEST = 20 * 1024 * 1024; // bytes of one file; the server takes no more
const NEAR = 80; // pixels from where we scrolled to: further away, somebody is reading

export class Chat {
  constructor(root) {
    this.root = root;
    this.words = root.dataset;
    this.scroll = root.querySelector(".scroll");
    this.log = root.querySelector(".log");
    this.choices = root.querySelector(".choices");
    this.status = root.querySelector(".status");
    this.form = root.querySelector(".composer");
    this.box = root.querySelector("textarea");
    this.file = root.querySelector("input[type=file]");
    this.onName = () => {};
    this.onLines = () => {};
    this.#listen();
  }

  // Show the conversation behind `base`; on the stage `query` says whose.
  open(base, query = "") {
    this.close();
    this.base = base;
    this.query = query;
    this.after = "";
    this.lines = new Map();
    this.day = "";
    this.target = undefined;
    this.log.replaceChildren();
    this.log.setAttribute("aria-live", "off"); // what was said long ago is not read out
    this.#offer([]);
    this.say("");
    this.source = new EventSource(`${base}/events${query}`);
    this.source.onopen = () => this.say("");
    this.source.onmessage = (event) => this.#take(JSON.parse(event.data));
    this.source.onerror = () => this.#lost();
    this.unsent = JSON.parse(localStorage.getItem(this.#drawer()) || "[]");
    this.#send();
  }

  close() {
    this.source?.close();
    clearTimeout(this.timer);
  }

  say(words) {
    this.status.textContent = words;
  }

  #listen() {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.box.value.trim();
      if (!text) { this.box.focus(); return; }
      this.box.value = "";
      this.#fit();
      this.#keep({ text });
    });
    this.box.addEventListener("input", () => this.#fit());
    this.file.addEventListener("change", () => this.#sendFile());
    this.box.addEventListener("keydown", (event) => {
      // While a Vietnamese keyboard is still composing a syllable, Enter belongs to it.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      this.form.requestSubmit();
    });
    this.log.addEventListener("load", () => this.#follow(), true); // a picture has its height now
    new ResizeObserver(() => this.#follow()).observe(this.scroll);
  }

  #fit() {
    this.box.rows = Math.min(6, this.box.value.split("\n").length);
  }

  // What is said is kept until the server has it, even when the page is closed.
  #drawer() {
    return `dondoc ${this.base}${this.query}`;
  }

  #keep(saying) {
    this.unsent.push({ id: newId(), ...saying });
    this.target = undefined; // who speaks wants to see the answer
    localStorage.setItem(this.#drawer(), JSON.stringify(this.unsent));
    this.#send();
  }

  async #send() {
    if (this.isSending || !this.unsent.length) return;
    const drawer = this.#drawer();
    const saying = this.unsent[0];
    this.isSending = true;
    const slow = setTimeout(() => this.say(this.words.sending), 700);
    const answer = await post(`${this.base}/say${this.query}`, { ...saying, after: this.after });
    clearTimeout(slow);
    this.isSending = false;
    const isHere = drawer === this.#drawer(); // on the stage somebody else may be shown by now
    if (answer.status === 0 || answer.status === 429 || answer.status >= 500) {
      if (!isHere) return void this.#send();
      this.say(answer.problem || this.words.offline);
      this.timer = setTimeout(() => this.#send(), AGAIN);
      return;
    }
    const left = JSON.parse(localStorage.getItem(drawer) || "[]").filter((one) => one.id !== saying.id);
    localStorage.setItem(drawer, JSON.stringify(left));
    if (isHere) {
      this.unsent = left;
      this.say(answer.ok ? "" : answer.problem);
      if (answer.ok) this.#take(answer.body);
      else this.#giveBack(saying);
    }
    this.#send();
  }

  // A file cannot be kept in the browser: when it does not arrive, the person is told at once.
  async #sendFile() {
    const file = this.file.files[0];
    if (!file) return;
    this.file.value = "";
    if (file.size > LARGEST) return void this.say(this.words.large);
    const facts = new URLSearchParams(this.query);
    const text = this.box.value.trim();
    for (const [name, value] of Object.entries({ id: newId(), name: file.name, text, after: this.after })) {
      facts.set(name, value);
    }
    const drawer = this.#drawer();
    this.say(this.words.sending);
    const answer = await postFile(`${this.base}/file?${facts}`, file);
    if (drawer !== this.#drawer()) return;
    this.say(answer.ok ? "" : answer.problem || this.words.offline);
    if (!answer.ok) return;
    this.target = undefined;
    this.box.value = this.box.value.trim() === text ? "" : this.box.value;
    this.#take(answer.body);
  }

  #giveBack(saying) {
    if (saying.text && !this.box.value) this.box.value = saying.text;
    this.choices.querySelectorAll("button").forEach((button) => { button.disabled = false; });
  }

  #lost() {
    const isOver = this.source.readyState === EventSource.CLOSED; // the server said no
    this.say(isOver ? this.words.ended : this.words.reconnecting);
    if (isOver) this.timer = setTimeout(() => this.open(this.base, this.query), 10 * AGAIN);
  }

  #take(batch) {
    if (batch.name !== undefined) this.onName(batch.name);
    const isFirst = this.after === "";
    this.after = batch.after;
    const fresh = batch.lines.filter((line) => !this.lines.has(line.id));
    batch.lines.forEach((line) => this.#put(line));
    if (batch.lines.length) {
      this.#offer([...this.lines.values()]);
      // Of a conversation just opened only the last word is new.
      const ours = fresh.filter((line) => !line.isTheirs);
      this.#follow(isFirst ? ours.at(-1) : ours[0]);
      this.onLines(batch.lines);
    }
    if (isFirst) setTimeout(() => this.log.setAttribute("aria-live", "polite"), 500);
  }

  #put(line) {
    const old = this.lines.get(line.id);
    if (old && old.text === line.text) return;
    this.lines.set(line.id, line);
    if (!old && line.day !== this.day) {
      this.day = line.day;
      this.log.append(made("p", "day", line.day));
    }
    const shown = drawn(line, this.words, (letter) => `${this.base}/things/${letter}${this.query}`);
    const place = old && document.getElementById(line.id);
    if (place) place.replaceWith(shown);
    else this.log.append(shown);
  }

  // The buttons of our newest message that has some, unless something was said since.
  #offer(lines) {
    const spoken = lines.map((line) => line.isTheirs).lastIndexOf(true);
    const open = lines.slice(spoken + 1).reverse().find((line) => line.choices.length);
    const key = open ? open.id : "";
    if (key === this.choices.dataset.of) return;
    this.choices.dataset.of = key;
    const hadFocus = this.choices.contains(document.activeElement);
    this.choices.replaceChildren(...(open ? open.choices : []).map((choice) => this.#button(choice, open)));
    this.choices.hidden = !open;
    if (hadFocus) (open ? this.choices : this.box).focus({ preventScroll: true });
  }

  #button(choice, line) {
    const button = made("button", "choice", choice.label);
    button.type = "button";
    button.addEventListener("click", () => {
      this.choices.querySelectorAll("button").forEach((one) => { one.disabled = true; });
      this.choices.focus({ preventScroll: true });
      this.#keep({ choice: choice.carries, letter: line.letter });
    });
    return button;
  }

  // Down to the end, but never past the beginning of what is new, nor away from who reads above.
  #follow(fresh) {
    this.newest = fresh ? document.getElementById(fresh.id) : this.newest;
    if (this.target !== undefined && Math.abs(this.scroll.scrollTop - this.target) > NEAR) return;
    const end = this.scroll.scrollHeight - this.scroll.clientHeight;
    const start = this.newest?.isConnected ? this.newest.offsetTop - 12 : end;
    this.scroll.scrollTop = Math.min(end, start);
    this.target = this.scroll.scrollTop;
  }
}
