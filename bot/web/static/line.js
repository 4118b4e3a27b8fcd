// Draws one message; every text goes in as text.
const large = document.querySelector("dialog.large");
large.addEventListener("click", (event) => {
  if (event.target === large) large.close();
});

export function drawn(line, words, urlOf) {
  const shown = made("div", `line ${line.isTheirs ? "theirs" : "ours"}`);
  shown.id = line.id;
  shown.append(made("p", "meta", `${line.isTheirs ? words.them : words.us}, ${line.time}`));
  if (line.text) shown.append(made("p", "text", line.text));
  if (line.thing) shown.append(thing(line.thing, urlOf(line.thing.letter), words));
  return shown;
}

export function made(tag, kind = "", words = "") {
  const element = document.createElement(tag);
  if (kind) element.className = kind;
  if (words) element.textContent = words;
  return element;
}

function thing(found, url, words) {
  const link = made("a", "file", [found.about, found.name].filter(Boolean).join(": "));
  link.href = url;
  link.download = found.name;
  return found.isPicture ? picture(found, url, words, link) : link;
}

// What turns out not to be a picture after all can still be fetched as a file.
function picture(found, url, words, link) {
  const button = made("button", "picture");
  const shown = button.appendChild(made("img"));
  button.type = "button";
  shown.alt = `${found.about}. ${words.enlarge}`;
  shown.addEventListener("error", () => button.replaceWith(link));
  shown.src = url;
  button.addEventListener("click", () => {
    large.querySelector("img").src = url;
    large.querySelector("img").alt = found.about;
    large.showModal();
  });
  return button;
}
